import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundPins } from './around-pins';
import { boundsOf, boxAt, overlaps } from './boxes';
import type { LayoutNode } from './layout';
import { anyPinnedGraph, graphOf } from './random-graph.test-support';

describe('aroundPins', () => {
	it('moves nobody who has a tie when an actor is appended, whatever the actor is tied to', () => {
		const appended = fc.record({
			ties: fc.array(fc.nat(60), { maxLength: 4 }),
			side: fc.integer({ min: 4, max: 70 })
		});
		fc.assert(
			fc.property(anyPinnedGraph(), appended, fc.nat(), (graph, { ties, side }, seed) => {
				const size = graph.nodes.length;
				const newcomer: LayoutNode = { id: 'new', left: side, right: side, top: side, bottom: side };
				// edges out of range would point at the newcomer
				const inside = { nodes: graph.nodes, edges: graph.edges.filter(([a, b]) => a < size && b < size) };
				const reached = new Set<number>();
				const isReached = (i: number) => reached.has(i) || graph.nodes[i].pin !== undefined;
				// actors that hang on a pin without the newcomer
				for (let round = 0; round <= size; round++) {
					for (const [a, b] of inside.edges) {
						if (isReached(a)) reached.add(b);
						if (isReached(b)) reached.add(a);
					}
				}
				const before = aroundPins.run(inside, { seed });
				const edges = [...inside.edges, ...ties.filter((t) => t < size).map((t) => [t, size, 1] as const)];
				const after = aroundPins.run({ nodes: [...graph.nodes, newcomer], edges }, { seed });
				if (!graph.nodes.some(({ pin }) => pin)) return;
				for (const i of reached) {
					expect([after[2 * i], after[2 * i + 1]]).toEqual([before[2 * i], before[2 * i + 1]]);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('leaves the frame about the pins to the pins', () => {
		fc.assert(
			fc.property(anyPinnedGraph(), fc.nat(), (graph, seed) => {
				const pinned = [...graph.nodes.keys()].filter((i) => graph.nodes[i].pin);
				const positions = aroundPins.run(graph, { seed });
				const frame = boundsOf(graph.nodes, positions, pinned);
				if (!frame) return;
				graph.nodes.forEach((node, i) => {
					if (!node.pin)
						expect(overlaps(boxAt(node, positions[2 * i], positions[2 * i + 1]), frame)).toBe(false);
				});
			}),
			{ numRuns: 40 }
		);
	});

	it('places an actor on the side of the pin it is tied to', () => {
		const pins: Record<string, [number, number]> = { west: [0, 0], east: [600, 0] };
		const positions = aroundPins.run(graphOf('west east a b', 'west-a b-east', pins), { seed: 1 });
		expect(positions[4]).toBeLessThan(200);
		expect(positions[6]).toBeGreaterThan(400);
	});

	it('crosses no line where there is a way round', () => {
		const pins: Record<string, [number, number]> = { n: [200, 0], s: [200, 300], e: [400, 150], w: [0, 150] };
		const graph = graphOf('n s e w a b', 'n-s a-e b-w', pins);
		const positions = aroundPins.run(graph, { seed: 1 });
		expect(positions[8]).toBeGreaterThan(200);
		expect(positions[10]).toBeLessThan(200);
	});

	it('sets actors without ties below everything else', () => {
		const graph = graphOf('p a lone other', 'p-a', { p: [0, 0] });
		const positions = aroundPins.run(graph, { seed: 1 });
		expect(positions[5]).toBeGreaterThan(Math.max(positions[1], positions[3]) + 20);
		expect(positions[7]).toBe(positions[5]);
	});
});
