import { describe, expect, it } from 'vitest';
import { crossingCount, neighbourhoodOf, overlapCount, stressOf } from './quality';
import { graphOf } from './random-graph.test-support';
import { segmentMeetsBox, segmentsCross } from './segments';

describe('stressOf', () => {
	const path = graphOf('a b c', 'a-b b-c');

	it('is 0 where distances are hops at any scale', () =>
		expect(stressOf(path, Float64Array.of(0, 0, 50, 0, 100, 0))).toBeCloseTo(0));

	it('is what the definition gives, at the best scale', () => {
		// ratios 1, 1 and 0 of drawn distance to hops: the best scale is 1, one pair of three is wholly wrong
		expect(stressOf(path, Float64Array.of(0, 0, 1, 0, 0, 0))).toBeCloseTo(1 / 3);
	});

	it('is 1 where all stand on one point, and 0 without pairs', () => {
		expect(stressOf(path, new Float64Array(6))).toBe(1);
		expect(stressOf(graphOf('a b', ''), new Float64Array(4))).toBe(0);
	});
});

describe('neighbourhoodOf', () => {
	const pairs = graphOf('a b c d', 'a-b c-d');

	it('is 1 where everyone stands nearest to its neighbours, and 0 where nobody does', () => {
		expect(neighbourhoodOf(pairs, Float64Array.of(0, 0, 1, 0, 9, 0, 10, 0))).toBe(1);
		expect(neighbourhoodOf(pairs, Float64Array.of(0, 0, 9, 0, 1, 0, 10, 0))).toBe(0);
	});

	it('is the part shared of all that is near in the network or in the picture', () => {
		// the ends stand nearest to the middle; the middle to a stranger and, of two as near, the first of its neighbours
		const line = graphOf('a b c d', 'a-b b-c');
		const positions = Float64Array.of(0, 0, 10, 0, 20, 0, 10, 1);
		expect(neighbourhoodOf(line, positions)).toBeCloseTo((1 + 1 / 3 + 1) / 3);
	});
});

describe('overlapCount', () => {
	it('counts pairs that overlap, not those that touch', () => {
		expect(overlapCount(graphOf('a b c', ''), Float64Array.of(0, 0, 5, 0, 24, 0))).toBe(2);
		expect(overlapCount(graphOf('a b', ''), Float64Array.of(0, 0, 20, 0))).toBe(0);
	});
});

describe('crossingCount', () => {
	it('counts the diagonals of a square once, however often they are told', () => {
		const square = graphOf('a b c d', 'a-c c-a b-d');
		expect(crossingCount(square, Float64Array.of(0, 0, 9, 0, 9, 9, 0, 9))).toBe(1);
	});

	it('does not count edges that share an end', () =>
		expect(crossingCount(graphOf('a b c', 'a-b b-c'), Float64Array.of(0, 0, 9, 0, 4, 0))).toBe(0));
});

describe('segmentsCross', () => {
	it('is false for segments that only touch', () => {
		expect(segmentsCross(0, 0, 2, 0, 1, 0, 1, 5)).toBe(false);
		expect(segmentsCross(0, 0, 2, 2, 0, 2, 2, 0)).toBe(true);
	});
});

describe('segmentMeetsBox', () => {
	const box = { left: 0, right: 10, top: 0, bottom: 10 };

	it('sees a segment through, into and inside the box', () => {
		expect(segmentMeetsBox(-5, 5, 15, 6, box)).toBe(true);
		expect(segmentMeetsBox(-5, 5, 5, 5, box)).toBe(true);
		expect(segmentMeetsBox(4, 4, 6, 5, box)).toBe(true);
	});

	it('does not see one that passes a corner or ends before it', () => {
		expect(segmentMeetsBox(-5, 5, 5, -6, box)).toBe(false);
		expect(segmentMeetsBox(-5, 5, -1, 5, box)).toBe(false);
	});
});
