import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Curve } from './curve';
import { placeLabels, type LabelRequest } from './label-placement';
import { boundsOf, overlaps, type OrientedBox } from './oriented-box';
import type { Bounds } from './point';
import { sampledOverlap } from './tiny-picture.test-support';

const frame: Bounds = { left: 0, top: 0, right: 400, bottom: 300 };
const straight = (x1: number, y1: number, x2: number, y2: number): Curve => ({
	from: { x: x1, y: y1 },
	control1: { x: x1 + (x2 - x1) * 0.27, y: y1 + (y2 - y1) * 0.27 },
	control2: { x: x1 + (x2 - x1) * 0.73, y: y1 + (y2 - y1) * 0.73 },
	to: { x: x2, y: y2 }
});
const request = (curve: Curve, more: Partial<LabelRequest> = {}): LabelRequest => ({
	...{ curve, pair: 'a b', width: 60, height: 14, priority: 0, required: false },
	...more
});
const box = (x: number, y: number, width: number, height: number): OrientedBox => ({
	...{ x, y, width, height },
	angle: 0
});
const inside = (label: OrientedBox) => {
	const { left, top, right, bottom } = boundsOf(label);
	return left >= frame.left && top >= frame.top && right <= frame.right && bottom <= frame.bottom;
};

const at = fc.record({ x: fc.integer({ min: -40, max: 440 }), y: fc.integer({ min: -40, max: 340 }) });
const anyCurve: fc.Arbitrary<Curve> = fc.record({ from: at, control1: at, control2: at, to: at });
const anyRequest = fc.record({
	curve: anyCurve,
	pair: fc.constantFrom('a b', 'b c'),
	width: fc.integer({ min: 20, max: 120 }),
	height: fc.constant(14),
	priority: fc.integer({ min: 0, max: 3 }),
	required: fc.boolean()
});
const anyObstacle = fc.record({
	...{ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) },
	...{ width: fc.integer({ min: 10, max: 90 }), height: fc.integer({ min: 10, max: 60 }) },
	angle: fc.constant(0)
});

describe('placeLabels', () => {
	it('covers no actor, no name and no other label, and stays inside the frame, unless a label must be shown', () => {
		let placed = 0;
		fc.assert(
			fc.property(
				fc.array(anyRequest, { maxLength: 12 }),
				fc.array(anyObstacle, { maxLength: 8 }),
				(requests, obstacles) => {
					const lines = requests.map(({ curve, pair }) => ({ curve, pair }));
					const labels = placeLabels(requests, obstacles, lines, frame);
					labels.forEach((label, i) => {
						if (!label || requests[i].required) return;
						placed++;
						expect(inside(label)).toBe(true);
						for (const obstacle of obstacles) expect(sampledOverlap(label, obstacle, 3)).toBe(false);
						labels.forEach((other, j) => {
							if (other && j !== i && !requests[j].required) expect(overlaps(label, other)).toBe(false);
						});
					});
				}
			),
			{ numRuns: 150, seed: 8 }
		);
		expect(placed).toBeGreaterThan(200);
	});

	it('shows every label that is required, and keeps its size', () => {
		fc.assert(
			fc.property(fc.array(anyRequest, { maxLength: 6 }), fc.array(anyObstacle), (requests, obstacles) => {
				const all = requests.map((one) => ({ ...one, required: true }));
				const sizes = placeLabels(all, obstacles, [], frame).map((label) => [label?.width, label?.height]);
				expect(sizes).toEqual(all.map(({ width, height }) => [width, height]));
			}),
			{ numRuns: 60 }
		);
	});

	it('sets a label on the middle of its line where nothing is in the way', () => {
		expect(placeLabels([request(straight(50, 100, 350, 100))], [], [], frame)).toEqual([
			box(200, 100, 60, 14)
		]);
	});

	it('moves along the line where the middle is taken, and gives up where all of it is', () => {
		const line = request(straight(50, 100, 350, 100));
		const [moved] = placeLabels([line], [box(200, 100, 40, 40)], [], frame);
		expect(moved!.y).toBeCloseTo(100, 6);
		expect(Math.abs(moved!.x - 200)).toBeGreaterThanOrEqual(50);
		expect(placeLabels([line], [box(200, 100, 400, 40)], [], frame)).toEqual([null]);
	});

	it('gives the place to the label of lower priority number', () => {
		const crowd = [1, 2, 0].map((priority) => request(straight(190, 100, 210, 100), { priority, width: 80 }));
		const [second, third, first] = placeLabels(crowd, [], [], frame);
		expect(first).not.toBeNull();
		expect([second, third]).toEqual([null, null]);
	});

	it('runs along a slanted line, never head down', () => {
		for (const curve of [straight(50, 50, 350, 200), straight(350, 200, 50, 50)]) {
			const [label] = placeLabels([request(curve)], [], [], frame);
			expect(label!.angle).toBeCloseTo(Math.atan2(150, 300), 6);
		}
	});

	it('stands level beside a steep line', () => {
		const [label] = placeLabels([request(straight(200, 20, 205, 280))], [], [], frame);
		expect(label!.angle).toBe(0);
		expect(Math.abs(label!.x - 202)).toBeGreaterThan(30);
	});

	it('prefers a place that covers no other line, above all none of the same pair', () => {
		const own = straight(50, 100, 350, 100);
		const crossing = { curve: straight(200, 20, 200, 180), pair: 'a b' };
		const [label] = placeLabels([request(own)], [], [{ curve: own, pair: 'a b' }, crossing], frame);
		expect(Math.abs(label!.x - 200)).toBeGreaterThan(29);
	});

	it('keeps words apart that would read on from one line to the next', () => {
		// two lines of different pairs, end to end: both labels would like the same height, side by side
		const one = request(straight(20, 150, 200, 150));
		const two = request(straight(60, 151, 290, 151), { pair: 'c d', priority: 1 });
		const [first, second] = placeLabels(
			[one, two],
			[],
			[one, two].map(({ curve, pair }) => ({ curve, pair })),
			frame
		);
		expect(second!.x - first!.x).toBeGreaterThan(60 + 14);
	});
});
