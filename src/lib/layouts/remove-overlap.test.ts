import { describe, expect, it } from 'vitest';
import { overlapCount } from './quality';
import { graphOf } from './random-graph.test-support';
import { removeOverlap } from './remove-overlap';

describe('removeOverlap', () => {
	it('leaves positions without overlap as they are', () => {
		const positions = Float64Array.of(0, 0, 40, 0);
		removeOverlap(graphOf('a b', ''), positions);
		expect([...positions]).toEqual([0, 0, 40, 0]);
	});

	it('parts two boxes along the shorter way, each by half', () => {
		const positions = Float64Array.of(0, 0, 15, 2);
		removeOverlap(graphOf('a b', ''), positions);
		expect(positions[0]).toBeCloseTo(-6.5, 1);
		expect(positions[2]).toBeCloseTo(21.5, 1);
		expect(positions[3]).toBe(2);
	});

	it('moves only the other where one is pinned', () => {
		const positions = Float64Array.of(0, 0, 15, 0);
		removeOverlap(graphOf('a b', '', { a: [0, 0] }), positions);
		expect(positions[0]).toBe(0);
		expect(positions[2]).toBeGreaterThanOrEqual(28);
	});

	it('parts many boxes on one point, even between pins', () => {
		const names = Array.from({ length: 40 }, (_, i) => `n${i}`).join(' ');
		const graph = graphOf(names, '', { n0: [0, 0], n1: [30, 0], n2: [0, 30], n3: [-30, 0], n4: [0, -30] });
		const positions = new Float64Array(80);
		graph.nodes.forEach(({ pin }, i) => pin && positions.set(pin, 2 * i));
		removeOverlap(graph, positions);
		expect(overlapCount(graph, positions)).toBe(0);
	});
});
