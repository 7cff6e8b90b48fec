import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionAt, flatten, middle, pathData, pointAt, type Curve } from './curve';
import type { Point } from './point';

// of integers, since most doubles that a generator draws lie next to zero
const coordinate = fc.integer({ min: -20000, max: 20000 }).map((n) => n / 10);
const part = fc.integer({ min: 1, max: 999 }).map((n) => n / 1000);
const point = fc.record({ x: coordinate, y: coordinate });
const anyCurve = fc.record({ from: point, control1: point, control2: point, to: point });

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const arch: Curve = {
	from: { x: 0, y: 0 },
	control1: { x: 27, y: -40 },
	control2: { x: 73, y: -40 },
	to: { x: 100, y: 0 }
};

/** Reads path data of the form M…Q…Q… and walks it with de Casteljau's construction. */
function walk(path: string, t: number): Point {
	expect(path).toMatch(/^M[-\d.]+ [-\d.]+(Q[-\d.]+ [-\d.]+ [-\d.]+ [-\d.]+){2}$/);
	const numbers = path.match(/-?[\d.]+/g)!.map(Number);
	const points = Array.from({ length: 5 }, (_, i) => ({ x: numbers[2 * i], y: numbers[2 * i + 1] }));
	const [a, b, c] = t <= 0.5 ? points.slice(0, 3) : points.slice(2);
	const part = t <= 0.5 ? 2 * t : 2 * t - 1;
	const between = (p: Point, q: Point) => ({ x: p.x + (q.x - p.x) * part, y: p.y + (q.y - p.y) * part });
	return between(between(a, b), between(b, c));
}

describe('pointAt', () => {
	it('starts at the subject, ends at the object and passes halfway between the control points', () => {
		expect(pointAt(arch, 0)).toEqual(arch.from);
		expect(pointAt(arch, 0.5)).toEqual({ x: 50, y: -40 });
		expect(pointAt(arch, 0.5)).toEqual(middle(arch));
		expect(pointAt(arch, 1)).toEqual(arch.to);
	});
});

describe('pathData', () => {
	it('draws the line that pointAt walks, to a tenth of a pixel', () => {
		fc.assert(
			fc.property(anyCurve, part, (curve, t) => {
				expect(distance(walk(pathData(curve), t), pointAt(curve, t))).toBeLessThan(0.1);
			})
		);
	});
});

describe('directionAt', () => {
	it('turns without a corner where the two halves meet', () => {
		fc.assert(
			fc.property(anyCurve, (curve) => {
				fc.pre(distance(curve.control1, curve.control2) > 1);
				const [before, after] = [directionAt(curve, 0.5), directionAt(curve, 0.5 + 1e-12)];
				expect(Math.cos(before - after)).toBeGreaterThan(1 - 1e-6);
			})
		);
	});

	it('is the direction in which the next point lies', () => {
		fc.assert(
			fc.property(anyCurve, part, (curve, t) => {
				const [a, b] = [pointAt(curve, t - 1e-5), pointAt(curve, t + 1e-5)];
				// where the line turns back on itself it has no direction
				fc.pre(distance(a, b) > 1e-3 && Math.abs(t - 0.5) > 1e-4);
				const turn = Math.atan2(b.y - a.y, b.x - a.x) - directionAt(curve, t);
				expect(Math.cos(turn)).toBeGreaterThan(0.999);
			})
		);
	});
});

describe('flatten', () => {
	it('gives one point more than steps, ends included', () => {
		const points = flatten(arch, 8);
		expect(points).toHaveLength(9);
		expect([points[0], points[4], points[8]]).toEqual([arch.from, middle(arch), arch.to]);
	});
});
