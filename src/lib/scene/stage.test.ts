import { describe, expect, it } from 'vitest';
import { stageFor } from './dossier-picture';
import { pinsOf, viewOf } from './dossier-stage';
import { boundsOf } from './oriented-box';
import { placeActors } from './place-actors';
import { actorRadius } from './stage';
import { FIRST_VIEW, pictureOf, tinyDrawable } from './tiny-picture.test-support';

const roles = { poles: ['a'], principal: ['a', 'b'], compact: false };
const claims = [
	{ who: 'narrator', act: 'asserts' as const, that: ['a', 'attacks', 'b'] as [string, string, string] },
	{ who: 'narrator', act: 'asserts' as const, that: ['b', 'attacks', 'b'] as [string, string, string] }
];

describe('actorRadius', () => {
	it('is largest for poles, then grows with the ties of principal actors, and is one for all others', () => {
		expect(actorRadius('a', 0, roles)).toBe(30);
		expect(actorRadius('b', 3, roles)).toBeGreaterThan(actorRadius('b', 1, roles));
		expect(actorRadius('b', 500, roles)).toBe(21);
		expect([0, 9].map((ties) => actorRadius('c', ties, roles))).toEqual([12.5, 12.5]);
	});

	it('is smaller on a narrow stage', () => {
		for (const id of ['a', 'b', 'c']) {
			expect(actorRadius(id, 4, { ...roles, compact: true })).toBeLessThan(actorRadius(id, 4, roles));
		}
	});
});

describe('setStage', () => {
	it('leaves out an actor that has no place and draws no line from an actor to itself', () => {
		const drawable = tinyDrawable({ a: [100, 100], b: [400, 100] }, claims);
		const { stage, scene } = pictureOf(drawable, { show: ['paper', 'nobody'] });
		expect(scene.actors.map(({ id }) => id)).toEqual(['a', 'b']);
		expect(stage.strands).toHaveLength(1);
	});
});

describe('viewOf', () => {
	const wide = { size: [800, 600] as [number, number], at: { a: [1, 1] as [number, number] } };
	const narrow = { size: [390, 300] as [number, number], at: { b: [2, 2] as [number, number] } };
	const dossier = (views: object) => tinyDrawable({ a: [1, 1], b: [2, 2] }, [], { views }).dossier;

	it('is the view for the width, or the other where the dossier has one only', () => {
		expect(viewOf(dossier({ wide, narrow }), true)).toBe(narrow);
		expect(viewOf(dossier({ wide, narrow }), false)).toBe(wide);
		expect([viewOf(dossier({ wide }), true), viewOf(dossier({ narrow }), false)]).toEqual([wide, narrow]);
	});

	it('pins every placed actor where the dossier pins none', () => {
		const bare = { ...dossier({}), positions: { wide: { b: [3, 4] as [number, number] }, narrow: {} } };
		expect([...pinsOf(bare, false)]).toEqual([['b', [3, 4]]]);
		expect([...pinsOf(dossier({ wide }), false).keys()]).toEqual(['a']);
	});
});

describe('stageOf', () => {
	it('grows its frame to hold every drawn actor with its name, and keeps it otherwise', () => {
		const near = tinyDrawable({ a: [100, 100], b: [400, 100] }, claims);
		expect(stageFor(near, FIRST_VIEW, false).frame).toEqual({ left: 0, top: 0, right: 800, bottom: 600 });
		const far = tinyDrawable({ a: [100, 100], b: [1200, -40] }, claims);
		const { frame, actors } = stageFor(far, FIRST_VIEW, false);
		expect([frame.left, frame.bottom]).toEqual([0, 600]);
		for (const { label } of actors.values()) {
			expect(boundsOf(label.box).right).toBeLessThanOrEqual(frame.right);
			expect(boundsOf(label.box).top).toBeGreaterThanOrEqual(frame.top);
		}
	});
});

describe('placeActors', () => {
	it('places whom the dossier does not pin, the same every time', () => {
		const pinned = {
			views: { wide: { size: [800, 600] as [number, number], at: { a: [100, 100] as [number, number] } } }
		};
		const { dossier, ledger } = tinyDrawable({ a: [0, 0], b: [0, 0] }, claims, pinned);
		const { wide } = placeActors(dossier, ledger);
		expect(Object.keys(wide).sort()).toEqual(['b', 'paper']);
		expect(placeActors(dossier, ledger).wide).toEqual(wide);
		const all = Object.values(wide).flat();
		expect(all.every(Number.isInteger)).toBe(true);
	});
});
