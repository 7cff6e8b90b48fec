import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HUES, type Hue } from '../ledger/ledger';
import { middle, type Curve } from './curve';
import { LANE, routeStrands, type Placed, type Strand } from './lanes';
import type { Point } from './point';
import { ACTOR_SHAPES, shapeCorners } from './shapes';

const CLEARANCE = 3;
const place = (x: number, y: number, r = 14, shape: Placed['shape'] = 'circle'): Placed => ({
	x,
	y,
	r,
	shape
});
const strand = (tie: number, hue: Hue, from = 0, to = 1): Strand => ({ tie, from, to, hue, rank: 0 });
const poles = new Map([
	[0, place(100, 300, 30)],
	[1, place(600, 300, 30)]
]);

/** Distance of a line's middle below the straight line between two actors. */
const heights = (curves: Curve[]) => curves.map((curve) => middle(curve).y);
const numbersOf = ({ from, control1, control2, to }: Curve) =>
	[from, control1, control2, to].flatMap(({ x, y }) => [x, y]);
const turned = ({ from, control1, control2, to }: Curve): Curve => ({
	...{ from: to, control1: control2, control2: control1, to: from }
});

const shapes = [...new Set(Object.values(ACTOR_SHAPES).map(({ shape }) => shape))];
const anywhere = fc.integer({ min: -5000, max: 5000 }).map((n) => n / 10);
const anyPlaced = fc.record({
	// few places, so that actors often stand on one another
	x: fc.oneof(fc.constantFrom(0, 0.4, 100), anywhere),
	y: fc.oneof(fc.constantFrom(0, 100), anywhere),
	r: fc.constantFrom(8.6, 12.5, 21, 30),
	shape: fc.constantFrom(...shapes)
});
const anyPicture = fc.array(anyPlaced, { minLength: 2, maxLength: 6 }).chain((actors) =>
	fc.record({
		placed: fc.constant(new Map(actors.entries())),
		strands: fc
			.array(
				fc.record({
					from: fc.nat(actors.length - 1),
					step: fc.integer({ min: 1, max: actors.length - 1 }),
					hue: fc.constantFrom(...HUES),
					rank: fc.nat(3)
				}),
				{ maxLength: 14 }
			)
			.map((list) =>
				list.map(({ from, step, hue, rank }, tie): Strand => ({
					...{ tie, from, to: (from + step) % actors.length, hue, rank }
				}))
			)
	})
);

describe('routeStrands', () => {
	it('orders the ties of a pair cooperative, kinship, neutral, third-party, hostile from above', () => {
		const mixed: Hue[] = ['hostile', 'neutral', 'cooperative', 'third-party', 'kinship'];
		const curves = routeStrands(
			mixed.map((hue, tie) => strand(tie, hue)),
			poles
		);
		const fromAbove = mixed
			.map((hue, i) => ({ hue, y: middle(curves[i]).y }))
			.sort((a, b) => a.y - b.y)
			.map(({ hue }) => hue);
		expect(fromAbove).toEqual(['cooperative', 'kinship', 'neutral', 'third-party', 'hostile']);
	});

	it('orders ties of one hue by predicate, then as they were first said', () => {
		const curves = routeStrands(
			[
				{ ...strand(2, 'hostile'), rank: 1 },
				{ ...strand(1, 'hostile'), rank: 1 },
				{ ...strand(3, 'hostile'), rank: 0 }
			],
			poles
		);
		const [last, second, first] = heights(curves);
		expect(first).toBeLessThan(second);
		expect(second).toBeLessThan(last);
	});

	it('keeps lanes fifteen pixels apart in the middle, about the straight line between the poles', () => {
		const curves = routeStrands(
			HUES.map((hue, tie) => strand(tie, hue)),
			poles
		);
		const sorted = heights(curves).sort((a, b) => a - b);
		expect(LANE).toBe(15);
		expect(sorted.map((y) => y - 300)).toEqual([-30, -15, 0, 15, 30].map((y) => expect.closeTo(y, 6)));
	});

	it('draws lanes closer together where the actors stand so near that fifteen pixels would not fit', () => {
		const near = new Map([
			[0, place(0, 0, 12)],
			[1, place(60, 0, 12)]
		]);
		const curves = routeStrands(
			Array.from({ length: 9 }, (_, tie) => strand(tie, 'hostile')),
			near
		);
		const sorted = heights(curves).sort((a, b) => a - b);
		expect(sorted[8] - sorted[0]).toBeLessThan(60);
		expect(sorted[1] - sorted[0]).toBeGreaterThan(5);
	});

	it.each(shapes)('ends lines three pixels off the outline of a %s', (shape) => {
		const placed = new Map([
			[0, place(100, 250, 30)],
			[1, place(600, 330, 20, shape)]
		]);
		const curves = routeStrands(
			Array.from({ length: 6 }, (_, tie) => strand(tie, 'hostile')),
			placed
		);
		for (const { to } of curves) expect(outlineGap(to, placed.get(1)!)).toBeCloseTo(CLEARANCE, 6);
	});

	it('draws a tie the other way round in the same lane, as its mirror', () => {
		fc.assert(
			fc.property(anyPicture, ({ placed, strands }) => {
				const back = strands.map((one) => ({ ...one, from: one.to, to: one.from }));
				expect(routeStrands(back, placed).map(turned)).toEqual(routeStrands(strands, placed));
			})
		);
	});

	it('bends no line between the poles and their neighbours for an actor elsewhere', () => {
		fc.assert(
			fc.property(anyPlaced, (newcomer) => {
				const placed = new Map([...poles, [2, place(350, 120)]]);
				const strands = [strand(0, 'cooperative', 2, 0), strand(1, 'hostile', 2, 1), strand(2, 'hostile')];
				const other = { ...newcomer, r: Math.min(newcomer.r, 21) };
				expect(routeStrands(strands, new Map([...placed, [3, other]]))).toEqual(
					routeStrands(strands, placed)
				);
			})
		);
	});

	it('bows a line to a mediator outwards, away from the middle between the poles', () => {
		const placed = new Map([...poles, [2, place(350, 60)]]);
		const [toLeft, toRight] = routeStrands(
			[strand(0, 'cooperative', 2, 0), strand(1, 'cooperative', 2, 1)],
			placed
		);
		expect(middle(toLeft).x).toBeLessThan((100 + 350) / 2);
		expect(middle(toRight).x).toBeGreaterThan((600 + 350) / 2);
	});

	it('gives a line of real numbers wherever actors stand, even on one another', () => {
		fc.assert(
			fc.property(anyPicture, ({ placed, strands }) => {
				const curves = routeStrands(strands, placed);
				expect(curves).toHaveLength(strands.length);
				for (const curve of curves) expect(numbersOf(curve).every(Number.isFinite)).toBe(true);
			}),
			{ numRuns: 300 }
		);
	});

	it('draws nothing for nothing', () => expect(routeStrands([], new Map())).toEqual([]));
});

/** How far a point stands from an actor's outline, on the ray from the actor's centre. */
function outlineGap(point: Point, actor: Placed): number {
	const reach = Math.hypot(point.x - actor.x, point.y - actor.y);
	if (actor.shape === 'circle') return reach - actor.r;
	const ray = { x: (point.x - actor.x) / reach, y: (point.y - actor.y) / reach };
	const outline = shapeCorners(actor.shape, actor.r);
	// walk along the ray until the polygon is left: corners go round one way, so every edge turns alike
	const isInside = (at: number) =>
		outline.every((a, i) => {
			const b = outline[(i + 1) % outline.length];
			return (b.x - a.x) * (ray.y * at - a.y) - (b.y - a.y) * (ray.x * at - a.x) >= 0;
		});
	let [inside, outside] = [0, reach];
	for (let i = 0; i < 60; i++) {
		const half = (inside + outside) / 2;
		if (isInside(half)) inside = half;
		else outside = half;
	}
	return reach - inside;
}
