import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundPins, LARGE } from './around-pins';
import { besideNeighbours } from './beside-neighbours';
import { byTies } from './by-ties';
import type { LayoutGraph } from './layout';
import { overlapCount } from './quality';
import { graphOf } from './random-graph.test-support';
import { randomFrom } from './random';

/** A tree of so many actors, pinned where the layout by ties puts them. */
function laidOut(size: number): LayoutGraph {
	const random = randomFrom(3);
	const room = { left: 12, right: 12, top: 8, bottom: 8 };
	const nodes = Array.from({ length: size }, (_, i) => ({ id: `a${i}`, ...room }));
	const edges = nodes.slice(1).map((_, i) => [Math.floor(random() * (i + 1)), i + 1, 1] as const);
	const at = byTies.run({ nodes, edges }, { seed: 1 });
	return { nodes: nodes.map((node, i) => ({ ...node, pin: [at[2 * i], at[2 * i + 1]] as const })), edges };
}

describe('besideNeighbours', () => {
	it('places whoever is new to a large picture without overlap, and moves nobody', () => {
		const old = laidOut(LARGE + 100);
		const ties = fc.array(fc.array(fc.nat(LARGE + 130), { maxLength: 3 }), { maxLength: 30 });
		fc.assert(
			fc.property(ties, fc.nat(), (added, seed) => {
				const size = old.nodes.length;
				const room = { left: 30, right: 30, top: 10, bottom: 10 };
				const nodes = [...old.nodes, ...added.map((_, k) => ({ id: `new${k}`, ...room }))];
				const edges = [...old.edges, ...added.flatMap((to, k) => to.map((t) => [size + k, t, 1] as const))];
				const positions = aroundPins.run({ nodes, edges }, { seed });
				old.nodes.forEach(({ pin }, i) =>
					expect([positions[2 * i], positions[2 * i + 1]]).toEqual([...pin!])
				);
				expect(overlapCount({ nodes, edges }, positions)).toBe(0);
			}),
			{ numRuns: 12 }
		);
	});

	it('stands a newcomer by its neighbours, through other newcomers too', () => {
		const graph = graphOf('west east new next', 'west-new new-next', { west: [0, 0], east: [900, 0] });
		const positions = besideNeighbours(graph, 1);
		expect(Math.abs(positions[4])).toBeLessThan(60);
		expect(Math.abs(positions[6])).toBeLessThan(120);
	});

	it('stands whoever hangs on nobody below', () => {
		const positions = besideNeighbours(graphOf('a lone', '', { a: [0, 0] }), 1);
		expect(positions[3]).toBeGreaterThan(20);
	});
});
