import { beforeAll, describe, expect, it } from 'vitest';
import { BoxIndex } from './box-index';
import { clearNames } from './clear-names';
import { filteredFacts, stageFor, type Drawable } from './dossier-picture';
import { NUMBER_RADIUS, numberHalf, NumberPlaces } from './number-places';
import { numberScene } from './number-scene';
import { boundsOf, contains, overlaps, type OrientedBox } from './oriented-box';
import { AS_PLACED, squeezeStage } from './squeeze-stage';
import type { ActorMark, Scene } from './scene';
import type { Stage } from './stage';
import { FIRST_VIEW, pictureOf, realDrawable } from './tiny-picture.test-support';

let drawable: Drawable;
let scene: Scene;
let stage: Stage;
beforeAll(async () => {
	drawable = await realDrawable();
	scene = pictureOf(drawable).scene;
	stage = stageFor(drawable, FIRST_VIEW, false);
});
const allNumbers = ({ strands }: Scene) =>
	new Map([...new Set(strands.map(({ tie }) => tie))].map((tie, i) => [tie, i + 1]));
const factsOf = () => filteredFacts(drawable, FIRST_VIEW.off).facts;
const placeOf = ({ id, x, y, r, shape }: ActorMark) => ({ id, x, y, r, shape });
const discOf = (at: { x: number; y: number }, half = NUMBER_RADIUS): OrientedBox => ({
	...{ x: at.x, y: at.y, width: 2 * half, height: 2 * NUMBER_RADIUS, angle: 0 }
});

describe('clearNames', () => {
	it('moves no actor and changes no size, whatever runs where', () => {
		const cleared = clearNames(scene.actors, scene.strands);
		expect(cleared.map(placeOf)).toEqual(scene.actors.map(placeOf));
		const setOf = ({ name, label }: ActorMark) => [name, label.size, label.weight, label.lines.join(' ')];
		expect(cleared.map(setOf)).toEqual(scene.actors.map(setOf));
	});

	it('leaves every name that nothing touches where it was', () => {
		expect(clearNames(scene.actors, [])).toEqual(scene.actors);
	});

	it('turns a name out of the way of a line', () => {
		const [actor] = scene.actors;
		const { box } = actor.label;
		const [left, right] = [box.x - box.width, box.x + box.width];
		const at = (x: number) => ({ x, y: box.y });
		const third = (right - left) / 3;
		const curve = {
			...{ from: at(left), control1: at(left + third) },
			...{ control2: at(right - third), to: at(right) }
		};
		const [cleared] = clearNames([actor], [{ ...scene.strands[0], curve }]);
		expect(overlaps(cleared.label.box, { ...box, width: 2 * box.width, height: 0.1 })).toBe(false);
	});
});

describe('squeezeStage', () => {
	it('gives the stage itself where nobody is to move', () => {
		expect(squeezeStage(stage, AS_PLACED)).toBe(stage);
	});

	it('moves places by its factors, and keeps shapes, type and ties as they are', () => {
		const closer = squeezeStage(stage, { x: 0.7, y: 1.2 });
		expect([...closer.actors.keys()]).toEqual([...stage.actors.keys()]);
		expect(closer.strands).toBe(stage.strands);
		expect(closer.curves).toHaveLength(stage.curves.length);
		for (const [code, { x, y, r, shape, label }] of closer.actors) {
			const before = stage.actors.get(code)!;
			expect([r, shape]).toEqual([before.r, before.shape]);
			expect(x).toBeCloseTo(before.x * 0.7);
			expect(y).toBeCloseTo(before.y * 1.2);
			const { size, lines, box } = label;
			expect([size, lines, box.width, box.height]).toEqual([
				...[before.label.size, before.label.lines, before.label.box.width, before.label.box.height]
			]);
			// a name stays where it was beside its shape
			expect(label.x - x).toBeCloseTo(before.label.x - before.x);
			expect(box.y - y).toBeCloseTo(before.label.box.y - before.y);
		}
	});
});

describe('numberHalf', () => {
	it('keeps numbers of one and two digits within a lane, and is wider for three', () => {
		for (let n = 1; n < 100; n++) expect(numberHalf(n)).toBeLessThan(7);
		expect(numberHalf(100)).toBeGreaterThan(numberHalf(99));
	});
});

describe('NumberPlaces', () => {
	const taken = (boxes: readonly OrientedBox[]) => {
		const index = new BoxIndex<OrientedBox>();
		for (const box of boxes) index.add(boundsOf(box), box);
		return index;
	};

	it('puts a number on the middle of its line where that is free', () => {
		const [strand] = scene.strands;
		const place = new NumberPlaces([strand], taken([])).take(strand, 1);
		expect([place.x, place.y]).toEqual([
			expect.closeTo(strand.middle.x, 0),
			expect.closeTo(strand.middle.y, 0)
		]);
		expect(place.leads).toBeUndefined();
	});

	it('puts it beside the line with a leader where the whole line is taken', () => {
		const [strand] = scene.strands;
		const { from, to } = strand.curve;
		const wall: OrientedBox = {
			...{ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, height: 24 },
			width: Math.hypot(to.x - from.x, to.y - from.y),
			angle: Math.atan2(to.y - from.y, to.x - from.x)
		};
		const place = new NumberPlaces([strand], taken([wall])).take(strand, 1);
		expect(overlaps(discOf(place), wall)).toBe(false);
		// it leads to a point of its own line
		expect(contains(wall, place.leads!)).toBe(true);
	});

	it('never gives the same room twice', () => {
		const [strand] = scene.strands;
		const places = new NumberPlaces([strand], taken([]));
		const discs = Array.from({ length: 12 }, (_, i) => discOf(places.take(strand, i + 1)));
		for (const [i, disc] of discs.entries()) {
			expect(discs.slice(0, i).filter((other) => overlaps(disc, other))).toEqual([]);
		}
	});
});

describe('numberScene', () => {
	it('gives every line one number, that of its tie, in order', () => {
		const numbers = allNumbers(scene);
		const numbered = numberScene(scene, numbers, factsOf());
		expect(numbered.numbers.map(({ strand }) => strand).sort()).toEqual(
			scene.strands.map(({ id }) => id).sort()
		);
		for (const { number, strand } of numbered.numbers) {
			expect(number).toBe(numbers.get(scene.strands.find(({ id }) => id === strand)!.tie));
		}
		const order = numbered.numbers.map(({ number }) => number);
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});

	it('moves no actor and no line, and sets no verb on a name, a shape or another verb', () => {
		const numbered = numberScene(scene, allNumbers(scene), factsOf());
		expect(numbered.actors.map(placeOf)).toEqual(scene.actors.map(placeOf));
		expect(numbered.strands.map(({ curve }) => curve)).toEqual(scene.strands.map(({ curve }) => curve));
		const boxes = [
			...numbered.actors.map(({ label }) => label.box),
			...numbered.strands.flatMap(({ label }) => (label ? [label.box] : []))
		];
		for (const [i, box] of boxes.entries()) {
			expect(boxes.slice(0, i).filter((other) => overlaps(box, other))).toEqual([]);
		}
	});

	it('leaves out ties without a number and whom no numbered tie touches, unless all are asked for', () => {
		const [{ tie }] = scene.strands;
		const one = numberScene(scene, new Map([[tie, 1]]), factsOf());
		expect(new Set(one.strands.map((strand) => strand.tie))).toEqual(new Set([tie]));
		const ends = new Set(one.strands.flatMap(({ from, to }) => [from, to]));
		expect(new Set(one.actors.map(({ id }) => id))).toEqual(ends);
		const whole = numberScene(scene, new Map([[tie, 1]]), factsOf(), { whole: true });
		expect(whole.actors).toHaveLength(scene.actors.length);
	});
});
