import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapCount } from './quality';
import { anyGraph, anyPinnedGraph, graphOf } from './random-graph.test-support';
import { layouts } from './registry';

const runs = { numRuns: 40 };

describe.each(layouts.map((layout) => [layout.id, layout] as const))('%s', (_, layout) => {
	it('places nobody in an empty graph', () =>
		expect(layout.run({ nodes: [], edges: [] }, { seed: 1 })).toHaveLength(0));

	it('places one actor, pinned or not', () => {
		expect([...layout.run(graphOf('a', ''), { seed: 1 })].every(Number.isFinite)).toBe(true);
		expect([...layout.run(graphOf('a', '', { a: [3, 4] }), { seed: 1 })]).toEqual([3, 4]);
	});

	it('gives the same positions for the same seed, and finite ones', () => {
		fc.assert(
			fc.property(anyPinnedGraph(), fc.nat(), (graph, seed) => {
				const positions = layout.run(graph, { seed });
				expect(positions).toHaveLength(2 * graph.nodes.length);
				expect([...positions].every(Number.isFinite)).toBe(true);
				expect(layout.run(graph, { seed })).toEqual(positions);
			}),
			runs
		);
	});

	it('keeps pins to the last digit', () => {
		fc.assert(
			fc.property(anyPinnedGraph(), fc.nat(), (graph, seed) => {
				const positions = layout.run(graph, { seed });
				graph.nodes.forEach(({ pin }, i) => {
					if (pin) expect([positions[2 * i], positions[2 * i + 1]]).toEqual([...pin]);
				});
			}),
			runs
		);
	});

	it('lets no boxes overlap', () => {
		fc.assert(
			fc.property(fc.oneof(anyGraph(), anyPinnedGraph()), fc.nat(), (graph, seed) => {
				expect(overlapCount(graph, layout.run(graph, { seed }))).toBe(0);
			}),
			runs
		);
	});

	it('is not disturbed by loops and parallel edges', () => {
		const plain = graphOf('a b c', 'a-b b-c');
		const odd = graphOf('a b c', 'a-b b-c');
		odd.edges = [...odd.edges, [0, 0, 4], [1, 1, 1], [0, 9, 1]];
		expect(layout.run(odd, { seed: 3 })).toEqual(layout.run(plain, { seed: 3 }));
		odd.edges = [...odd.edges, [1, 0, 1], [0, 1, 2]];
		expect(overlapCount(odd, layout.run(odd, { seed: 3 }))).toBe(0);
	});
});
