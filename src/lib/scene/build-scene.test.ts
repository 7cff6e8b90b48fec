import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TinyClaim } from '../ledger/tiny-dossier.test-support';
import { buildScene } from './build-scene';
import { highlightOf } from './highlight';
import { overlaps } from './oriented-box';
import { strandDash, strandWidth, type Scene } from './scene';
import { formatSelection, NOTHING } from './selection';
import { tieFacts } from './tie-facts';
import { boxesOf, pictureOf, strandOf, tinyDrawable, type TinyPlaces } from './tiny-picture.test-support';

const PLACES: TinyPlaces = {
	north: [120, 300],
	south: [680, 300],
	'band:armed-group': [400, 520],
	host: [400, 80],
	far: [700, 60]
};
const CLAIMS: TinyClaim[] = [
	{ who: 'narrator', act: 'asserts', that: ['north', 'attacks', 'south'] },
	{ who: 'narrator', act: 'asserts', that: ['north', 'allied_with', 'south'], phase: 'ended' },
	{ who: 'north', act: 'accuses', that: ['south', 'harbours', 'band'] },
	{ who: 'north', act: 'accuses', that: ['south', 'harbours', 'band'], source: 's2' },
	{ who: 'narrator', act: 'asserts', that: ['host', 'mediates_between', ['north', 'south']] },
	{ who: 'far', act: 'accuses', that: ['south', 'attacks', 'band'] },
	{ who: 'south', act: 'denies', that: ['south', 'attacks', 'band'] },
	{ who: 'far', act: 'predicts', that: ['far', 'attacks', 'south'] }
];
const drawable = tinyDrawable(PLACES, CLAIMS, { poles: ['north', 'south'], readIn: ['s1', 's2'] });
const HARBOURS = 'south~harbours~band';
const ATTACKS = 'north~attacks~south';
const HYPOTHETICAL = 'far~attacks~south';
const WITH_ALL = { off: { hue: [], status: [], predicate: [], actorType: [], source: [] } };

const lights = (marks: readonly { id: string; light: string }[]) =>
	Object.fromEntries(marks.map(({ id, light }) => [id, light]));
/** Where everything stands and runs. */
const places = ({ actors, strands }: Scene) => ({
	actors: actors.map(({ id, x, y, r, label }) => ({ id, x, y, r, label })),
	curves: new Map(strands.map(({ id, curve }) => [id, curve]))
});

describe('buildScene', () => {
	it('draws everything as usual while nothing is selected', () => {
		const { scene } = pictureOf(drawable);
		for (const mark of [...scene.actors, ...scene.strands]) expect(mark.light).toBe('plain');
		expect(scene.leaders).toEqual([]);
		expect(scene.strands.every(({ quoted }) => quoted === null)).toBe(true);
		expect(scene.caption).toEqual({ title: '5 ties drawn', lines: [] });
	});

	it('lights the ties of a selected actor and those at their other ends; the rest steps back, unlabelled', () => {
		const { scene } = pictureOf(drawable, { select: 'actor:north' });
		expect(lights(scene.actors)).toEqual({
			...{ north: 'selected', south: 'lit', host: 'lit', band: 'lit', far: 'faint' }
		});
		expect(strandOf(scene, ATTACKS).light).toBe('lit');
		const faint = strandOf(scene, 'south~attacks~band');
		expect([faint.light, faint.label, faint.quoted]).toEqual(['faint', null, null]);
	});

	it('quotes the ties of others that a selected actor speaks about', () => {
		const { scene } = pictureOf(drawable, { select: 'actor:north' });
		const quoted = strandOf(scene, HARBOURS);
		expect(quoted.light).toBe('lit');
		expect(quoted.quoted).not.toBeNull();
		expect(strandOf(scene, ATTACKS).quoted).toBeNull();
		expect(scene.caption.lines).toEqual(['and 1 tie of others that north speaks about']);
	});

	it('puts a band on a selected tie, always its verb, and leads from who says so to its badge', () => {
		const { scene } = pictureOf(drawable, { select: `tie:${HARBOURS}` });
		const tie = strandOf(scene, HARBOURS);
		expect(tie.light).toBe('selected');
		expect(tie.label!.parts).toContainEqual(expect.objectContaining({ kind: 'verb', text: 'harbours' }));
		expect(scene.leaders.map(({ text }) => text)).toEqual(['accuses, twice']);
		expect(scene.leaders[0].curve.to).toEqual(tie.quoted);
		expect(lights(scene.actors)).toEqual({
			...{ north: 'lit', south: 'selected', host: 'faint', band: 'selected', far: 'faint' }
		});
	});

	it('counts for the leader only what is read in sources that are on', () => {
		const off = { ...WITH_ALL.off, source: ['s2'] };
		const { scene } = pictureOf(drawable, { select: `tie:${HARBOURS}`, off });
		expect(scene.leaders.map(({ text }) => text)).toEqual(['accuses']);
	});

	it('leads from nobody who is put away by a filter', () => {
		const far = tinyDrawable({ ...PLACES, 'dame:person': [700, 60] }, [
			{ who: 'dame', act: 'accuses', that: ['south', 'harbours', 'band'] }
		]);
		const off = { ...WITH_ALL.off, actorType: ['person'] };
		const { scene } = pictureOf(far, { select: `tie:${HARBOURS}`, off });
		expect(scene.actors.map(({ id }) => id)).not.toContain('dame');
		expect(scene.leaders).toEqual([]);
	});

	it('draws no leader for a party to the tie, nor for the source itself', () => {
		const { scene } = pictureOf(drawable, { select: `tie:${ATTACKS}` });
		expect(scene.leaders).toEqual([]);
		expect(strandOf(scene, ATTACKS).quoted).toBeNull();
	});

	it('draws an accusation about others as alleged and dashed, and never as solid', () => {
		for (const select of ['', 'actor:north', 'actor:south', `tie:${HARBOURS}`, 'claim:c.003']) {
			const { scene } = pictureOf(drawable, { select });
			const tie = strandOf(scene, HARBOURS);
			expect([tie.from, tie.to, tie.status]).toEqual(['south', 'band', 'alleged']);
			expect(strandDash(tie.status)).toEqual([8, 5]);
			expect(tie.sentence).toBe('south harbours band, alleged');
		}
	});

	it('draws a denied accusation as disputed, dashed, with its badge', () => {
		const tie = strandOf(pictureOf(drawable).scene, 'south~attacks~band');
		expect(tie.status).toBe('disputed');
		expect(strandDash(tie.status)).toEqual([8, 5]);
		expect(tie.label!.parts[0]).toEqual({ kind: 'badge', badge: 'disputed', x: 0 });
	});

	it('draws no tie that is filtered out, and none at an actor that is put away', () => {
		const off = { ...WITH_ALL.off, hue: ['hostile' as const] };
		const { scene } = pictureOf(drawable, { off });
		expect(scene.strands.map(({ key }) => key)).not.toContain(ATTACKS);
		const withoutGroups = pictureOf(drawable, { off: { ...WITH_ALL.off, actorType: ['armed-group'] } }).scene;
		expect(withoutGroups.actors.map(({ id }) => id)).not.toContain('band');
		expect(withoutGroups.strands.some(({ to }) => to === 'band')).toBe(false);
	});

	it('gives a tie that is only hypothetical no line and no lane until it is asked for', () => {
		const without = pictureOf(drawable);
		expect(without.scene.strands.map(({ key }) => key)).not.toContain(HYPOTHETICAL);
		expect(without.stage.strands).toHaveLength(6);
		const shown = pictureOf(drawable, WITH_ALL);
		expect(shown.stage.strands).toHaveLength(7);
		expect(strandDash(strandOf(shown.scene, HYPOTHETICAL).status)).toEqual([0.1, 5]);
	});

	it('draws a mediation as one line to each party, and counts it as one tie', () => {
		const { scene, ties } = pictureOf(drawable);
		const lines = scene.strands.filter(({ key }) => key === 'host~mediates_between~north+south');
		expect(lines.map(({ to }) => to).sort()).toEqual(['north', 'south']);
		expect(new Set(lines.map(({ id }) => id)).size).toBe(2);
		expect(ties).toHaveLength(5);
	});

	it('draws no line to an actor that is put away, whatever the filter of ties says', () => {
		const { stage } = pictureOf(drawable);
		const { ledger, index } = drawable;
		const facts = tieFacts(ledger, index);
		const highlight = highlightOf({ ledger, index, selection: NOTHING, drawn: [] });
		for (const id of ['band', 'south']) {
			const hidden = new Set([ledger.actors.code(id)]);
			const { strands } = buildScene({ stage, facts, hidden, highlight });
			expect(strands.length).toBeGreaterThan(0);
			expect(strands.filter(({ from, to }) => from === id || to === id)).toEqual([]);
		}
	});

	it('covers its stage where a filter leaves nobody to draw', () => {
		const off = { ...WITH_ALL.off, actorType: ['state', 'armed-group'] };
		for (const narrow of [false, true]) {
			const { scene } = pictureOf(drawable, { off }, narrow);
			expect([scene.actors, scene.strands, scene.links]).toEqual([[], [], []]);
			expect(scene.bounds).toEqual(scene.stage);
		}
	});

	it('has an arrowhead at the object, and none on a tie that holds both ways', () => {
		const { scene } = pictureOf(drawable);
		expect(strandOf(scene, ATTACKS).arrow).toBe(true);
		expect(strandOf(scene, 'north~allied_with~south').arrow).toBe(false);
	});

	it('draws what is lit last, so that nothing faint crosses it', () => {
		const { scene } = pictureOf(drawable, { select: 'actor:host' });
		const order = scene.strands.map(({ light }) => light);
		expect(order).toEqual([...order].sort());
		expect(order).toContain('lit');
	});

	it('moves nothing for a selection, whatever is selected', () => {
		const before = places(pictureOf(drawable).scene);
		const { ledger } = drawable;
		const selections = fc.oneof(
			fc
				.uniqueArray(fc.constantFrom('north', 'south', 'band', 'host', 'far'), { minLength: 1 })
				.map((ids) => formatSelection({ kind: 'actor', ids })),
			fc.constantFrom(...ledger.claims.values).map((id) => `claim:${id}`),
			fc.constantFrom(HARBOURS, ATTACKS, HYPOTHETICAL, 'no~such~tie').map((key) => `tie:${key}`),
			fc.constantFrom('link:north,south', 'link:band,host', 'source:s2')
		);
		fc.assert(
			fc.property(selections, (select) => {
				expect(places(pictureOf(drawable, { select }).scene)).toEqual(before);
			})
		);
	});

	it('covers no actor, no name and no other label with a verb', () => {
		for (const select of ['', 'actor:north', 'actor:south,band']) {
			const boxes = [...boxesOf(pictureOf(drawable, { select }).scene)];
			for (const [name, box] of boxes) {
				for (const [other, otherBox] of boxes) {
					if (name < other) expect([name, other, overlaps(box, otherBox)]).toEqual([name, other, false]);
				}
			}
		}
	});
});

describe('strandWidth', () => {
	it('grows with distinct origins up to four, never with the number of claims', () => {
		expect([1, 2, 3, 4, 40].map((origins) => strandWidth(origins, 'asserted'))).toEqual([
			...[1.25, 2, 2.75, 3.5, 3.5]
		]);
		const repeated = tinyDrawable(PLACES, [CLAIMS[0], CLAIMS[0], CLAIMS[0]]);
		expect(strandOf(pictureOf(repeated).scene, ATTACKS).width).toBe(1.25);
		expect(strandOf(pictureOf(drawable).scene, HARBOURS).width).toBe(2);
	});

	it('is heavier where a party acknowledges it', () =>
		expect(strandWidth(2, 'acknowledged')).toBe(strandWidth(2, 'asserted') + 0.75));
});
