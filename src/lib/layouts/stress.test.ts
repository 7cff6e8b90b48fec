import { describe, expect, it } from 'vitest';
import { adjacencyOf, hopsFrom } from './adjacency';
import { choosePivots, drawPivots, pivotMds } from './pivot-mds';
import { crossingCount, overlapCount, stressOf } from './quality';
import { graphOf } from './random-graph.test-support';
import { randomFrom } from './random';
import { stress } from './stress';

const path = graphOf('a b c d e', 'a-b b-c c-d d-e');

describe('pivotMds', () => {
	it('draws a path as a line, in its order', () => {
		const adjacency = adjacencyOf(path);
		const random = randomFrom(1);
		const positions = pivotMds(adjacency, choosePivots(adjacency, 5, random), random);
		expect(stressOf(path, positions)).toBeLessThan(0.001);
	});
});

describe('choosePivots', () => {
	it('takes the far end of a path as its second pivot', () => {
		const pivots = choosePivots(adjacencyOf(path), 2, () => 0);
		expect(pivots.nodes).toEqual([0, 4]);
		expect([...pivots.hops[1]]).toEqual([4, 3, 2, 1, 0]);
	});

	it('takes every node once when it may', () =>
		expect(choosePivots(adjacencyOf(path), 99, randomFrom(2)).nodes.sort()).toEqual([0, 1, 2, 3, 4]));
});

describe('drawPivots', () => {
	it('draws nodes once each, no more than there are', () => {
		expect(drawPivots(adjacencyOf(path), 99, randomFrom(2)).nodes.sort()).toEqual([0, 1, 2, 3, 4]);
		expect(new Set(drawPivots(adjacencyOf(path), 3, randomFrom(2)).nodes).size).toBe(3);
	});
});

describe('stress', () => {
	it('opens a ring of six with hardly any stress and no crossing', () => {
		const ring = graphOf('a b c d e f', 'a-b b-c c-d d-e e-f f-a');
		const positions = stress.run(ring, { seed: 1 });
		expect(stressOf(ring, positions)).toBeLessThan(0.03);
		expect(crossingCount(ring, positions)).toBe(0);
	});

	it('parts the leaves of a star, whose distances are all the same', () => {
		const star = graphOf('hub a b c d e', 'hub-a hub-b hub-c hub-d hub-e');
		expect(overlapCount(star, stress.run(star, { seed: 1 }))).toBe(0);
	});

	it('stands lesser components and actors without ties below the largest', () => {
		const graph = graphOf('x a b c d y', 'a-b b-c c-a d-y');
		const positions = stress.run(graph, { seed: 1 });
		const lowest = Math.max(positions[3], positions[5], positions[7]);
		expect(positions[9]).toBeGreaterThan(lowest);
		expect(positions[1]).toBeGreaterThan(positions[9]);
	});

	it('lays the unpinned out among the pinned at their scale', () => {
		const graph = graphOf('a b c', 'a-b b-c', { a: [0, 0], c: [400, 0] });
		const positions = stress.run(graph, { seed: 1 });
		expect(Math.abs(positions[2] - 200)).toBeLessThan(20);
	});
});

describe('hopsFrom', () => {
	it('is -1 where there is no way', () =>
		expect([...hopsFrom(adjacencyOf(graphOf('a b c', 'a-b')), 0)]).toEqual([0, 1, -1]));
});
