import { beforeAll, describe, expect, it } from 'vitest';
import { tieKey } from '../ledger/tie-key';
import type { Drawable } from './dossier-picture';
import { boundsOf, overlaps } from './oriented-box';
import type { Scene } from './scene';
import { boxesOf, pictureOf, realDrawable, strandOf } from './tiny-picture.test-support';

/** Pairs of boxes that overlap, by name. */
function overlapsIn(scene: Scene): string[] {
	const boxes = [...boxesOf(scene)];
	return boxes.flatMap(([name, box], i) =>
		boxes.slice(0, i).flatMap(([other, otherBox]) => (overlaps(box, otherBox) ? [`${name}, ${other}`] : []))
	);
}

/** Names of the boxes that stick out of the stage. */
function outsideOf(scene: Scene): string[] {
	const { left, top, right, bottom } = scene.stage;
	return [...boxesOf(scene)].flatMap(([name, box]) => {
		const around = boundsOf(box);
		const inside =
			around.left >= left && around.right <= right && around.top >= top && around.bottom <= bottom;
		return inside ? [] : [name];
	});
}

describe('the picture of the Pakistan–Taliban dossier', () => {
	let drawable: Drawable;
	beforeAll(async () => {
		drawable = await realDrawable();
	});

	it('draws 45 ties between the sixteen actors that the dossier pins, each with its verb', () => {
		const { scene, ties } = pictureOf(drawable);
		expect([ties.length, scene.actors.length]).toEqual([45, 16]);
		expect(scene.caption.title).toBe('45 ties drawn');
		expect(scene.strands.filter(({ label }) => !label)).toEqual([]);
	});

	it.each([
		['wide', 'pinned', false],
		['narrow', 'pinned', true],
		['wide', 'all', false],
		['narrow', 'all', true]
	] as const)('overlaps nothing and stays on its stage: %s, %s actors', (_, actors, narrow) => {
		const { scene } = pictureOf(drawable, { actors }, narrow);
		expect(overlapsIn(scene)).toEqual([]);
		expect(outsideOf(scene)).toEqual([]);
	});

	it('captions Pakistan and the Afghan Taliban as the panel counts them', () => {
		expect(pictureOf(drawable, { select: 'actor:pakistan' }).scene.caption).toEqual({
			title: '30 ties with 10 actors',
			lines: ['and 4 ties of others that Pakistan speaks about']
		});
		expect(pictureOf(drawable, { select: 'actor:afghan-taliban' }).scene.caption.lines).toEqual([
			'and 4 ties of others that the Afghan Taliban speak about'
		]);
	});

	it.each([false, true])('overlaps nothing when an actor is selected (on a phone: %s)', (narrow) => {
		const views = drawable.dossier.header.views!;
		for (const id of Object.keys((narrow ? views.narrow! : views.wide!).at)) {
			const { scene } = pictureOf(drawable, { select: `actor:${id}` }, narrow);
			expect([id, overlapsIn(scene), outsideOf(scene)]).toEqual([id, [], []]);
		}
	});

	it('leads every speaker to the badge on the tie, in sight, whichever tie is selected', () => {
		const { ledger } = drawable;
		for (let tie = 0; tie < ledger.ties.size; tie++) {
			const key = tieKey(ledger, tie);
			const { scene } = pictureOf(drawable, { select: `tie:${key}` });
			for (const { curve, text, box } of scene.leaders) {
				const badge = strandOf(scene, key).quoted;
				expect([key, text, curve.to]).toEqual([key, text, badge]);
				const around = boundsOf(box);
				expect(around.left).toBeGreaterThanOrEqual(scene.stage.left);
				expect(around.right).toBeLessThanOrEqual(scene.stage.right);
			}
		}
	});

	it('shows who accuses the army of sheltering ISIL-K, on a line that is dashed', () => {
		const key = 'pakistan-military~harbours~isil-k';
		const { scene } = pictureOf(drawable, { select: `tie:${key}` });
		expect(strandOf(scene, key).status).toBe('alleged');
		expect(scene.leaders.map(({ text }) => text)).toEqual(['accuses']);
		expect(scene.actors.find(({ id }) => id === 'afghan-taliban')!.light).toBe('lit');
	});

	it('draws the actors that a selected statement is about, though the dossier does not pin them', () => {
		const { ledger, index } = drawable;
		const pinned = new Set(Object.keys(drawable.dossier.header.views!.wide!.at));
		const far = ledger.claims.values.find((id) =>
			index.claims.get(id)?.about?.some((one) => !pinned.has(one))
		)!;
		const { scene } = pictureOf(drawable, { select: `claim:${far}` });
		const selected = scene.actors.filter(({ light }) => light === 'selected').map(({ id }) => id);
		expect(selected.sort()).toEqual([...index.claims.get(far)!.about!].sort());
	});
});
