import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, contains, corners, overlaps, type OrientedBox } from './oriented-box';
import { sampledOverlap } from './tiny-picture.test-support';

const STEP = 0.8;
// of integers, since most doubles that a generator draws lie next to zero
const tenths = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map((n) => n / 10);
const anyBox = fc.record({
	...{ x: tenths(0, 90), y: tenths(0, 60) },
	...{ width: tenths(6, 80), height: tenths(6, 30) },
	angle: fc.oneof(fc.constantFrom(0, Math.PI / 2, Math.PI / 4), tenths(-3, 3))
});
const shrunk = (box: OrientedBox): OrientedBox => ({
	...box,
	width: box.width - 2 * STEP,
	height: box.height - 2 * STEP
});
const level = (x: number, y: number, width = 20, height = 10): OrientedBox => ({
	...{ x, y, width, height },
	angle: 0
});

describe('overlaps', () => {
	it('agrees with a test of many points, but for what is thinner than their distance', () => {
		let met = 0;
		fc.assert(
			fc.property(anyBox, anyBox, (a, b) => {
				const sampled = sampledOverlap(a, b, STEP);
				met += Number(sampled);
				if (sampled) expect(overlaps(a, b)).toBe(true);
				else expect(overlaps(a, shrunk(b))).toBe(false);
			}),
			{ numRuns: 400, seed: 3 }
		);
		// both answers were asked for
		expect(met).toBeGreaterThan(80);
		expect(met).toBeLessThan(320);
	});

	it('has no order', () => {
		fc.assert(fc.property(anyBox, anyBox, (a, b) => overlaps(a, b) === overlaps(b, a)));
	});

	it('lets boxes touch', () => {
		expect(overlaps(level(0, 0), level(20, 0))).toBe(false);
		expect(overlaps(level(0, 0), level(19.9, 0))).toBe(true);
	});

	it('tells crossed boxes of which no corner lies in the other', () => {
		expect(overlaps(level(0, 0, 100, 4), { ...level(0, 0, 100, 4), angle: 1 })).toBe(true);
	});

	it('tells slanted boxes apart whose upright boxes overlap', () => {
		const a: OrientedBox = { ...level(0, 0, 60, 6), angle: Math.PI / 4 };
		const b: OrientedBox = { ...level(10, -10, 60, 6), angle: Math.PI / 4 };
		expect(overlaps({ ...level(0, 0, 42, 42) }, { ...level(10, -10, 42, 42) })).toBe(true);
		expect(overlaps(a, b)).toBe(false);
	});
});

describe('boundsOf', () => {
	it('is the tightest upright box that holds every corner', () => {
		fc.assert(
			fc.property(anyBox, (box) => {
				const { left, right, top, bottom } = boundsOf(box);
				const points = corners(box);
				expect(points.every(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom)).toBe(true);
				expect(right - left).toBeCloseTo(
					Math.abs(box.width * Math.cos(box.angle)) + Math.abs(box.height * Math.sin(box.angle)),
					6
				);
			})
		);
	});
});

describe('contains', () => {
	it('holds its middle and its corners, and beyond them only with a margin', () => {
		fc.assert(
			fc.property(anyBox, (box) => {
				expect(contains(box, box)).toBe(true);
				for (const { x, y } of corners(box)) {
					expect(contains(box, { x, y }, 1e-6)).toBe(true);
					const further = { x: box.x + (x - box.x) * 1.1, y: box.y + (y - box.y) * 1.1 };
					expect(contains(box, further)).toBe(false);
					expect(contains(box, further, box.width)).toBe(true);
				}
			})
		);
	});
});
