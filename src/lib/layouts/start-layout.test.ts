import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyGraph, anyPinnedGraph, graphOf } from './random-graph.test-support';
import { layouts } from './registry';
import { startLayout } from './start-layout';

/** A clock that moves on by these milliseconds, over and over, each time it is read. */
function clockOf(ticks: readonly number[]): () => number {
	let [reads, time] = [0, 0];
	return () => (time += ticks[reads++ % ticks.length]);
}

describe('startLayout', () => {
	it.each(layouts.map((layout) => [layout.id, layout] as const))(
		'ends in what `run` gives, however it is sliced and looked at: %s',
		(_, layout) => {
			const graphs = fc.oneof(anyGraph(30), anyPinnedGraph(30));
			const slices = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
			fc.assert(
				fc.property(graphs, fc.nat(), slices, fc.boolean(), (graph, seed, ticks, isWatched) => {
					const run = startLayout(layout, graph, { seed }, clockOf(ticks));
					do {
						if (isWatched) expect(run.positions).toHaveLength(2 * graph.nodes.length);
					} while (run.step(25));
					expect(run.positions).toEqual(layout.run(graph, { seed }));
				}),
				{ numRuns: 25 }
			);
		}
	);

	it('has a first picture of everybody before any step', () => {
		const ties = layouts.find(({ id }) => id === 'ties')!;
		const { positions } = startLayout(ties, graphOf('a b c d lone', 'a-b b-c c-d'), { seed: 1 });
		const places = Array.from({ length: 5 }, (_, i) => `${positions[2 * i]} ${positions[2 * i + 1]}`);
		expect(new Set(places).size).toBe(5);
	});

	it('does one piece of work where there is no time, and no more', () => {
		const ties = layouts.find(({ id }) => id === 'ties')!;
		const run = startLayout(ties, graphOf('a b c', 'a-b b-c'), { seed: 1 }, () => 0);
		let steps = 1;
		while (run.step(0)) steps++;
		expect(steps).toBeGreaterThan(30);
		expect(run.step(0)).toBe(false);
	});
});
