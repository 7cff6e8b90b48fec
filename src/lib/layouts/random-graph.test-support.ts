import fc from 'fast-check';
import type { LayoutGraph, LayoutNode } from './layout';

const side = fc.integer({ min: 4, max: 70 });

/** Small graphs with everything that imported files hold: parallel edges, loops, parts, indexes out of range. */
export function anyGraph(most = 60): fc.Arbitrary<LayoutGraph> {
	return fc.integer({ min: 0, max: most }).chain((size) => {
		const end = fc.integer({ min: 0, max: size });
		return fc.record({
			nodes: fc
				.array(fc.record({ left: side, right: side, top: side, bottom: side }), {
					minLength: size,
					maxLength: size
				})
				.map((rooms) => rooms.map((room, i): LayoutNode => ({ id: `actor-${i}`, ...room }))),
			edges: fc.array(fc.tuple(end, end, fc.integer({ min: 1, max: 5 })), { maxLength: 2 * size })
		});
	});
}

/** The same with up to eight pins, far enough apart that they do not overlap. */
export function anyPinnedGraph(most = 60): fc.Arbitrary<LayoutGraph> {
	return fc.tuple(anyGraph(most), fc.integer({ min: 1, max: 8 })).map(([graph, pins]) => ({
		...graph,
		nodes: graph.nodes.map((node, i) =>
			i < pins ? { ...node, pin: [(i % 4) * 170 + 13, Math.floor(i / 4) * 200] as const } : node
		)
	}));
}

/** A hand-written graph: names in a line are nodes of 20 by 20 px, pairs are edges of weight 1. */
export function graphOf(
	names: string,
	pairs: string,
	pins: Record<string, [number, number]> = {}
): LayoutGraph {
	const ids = names.split(' ').filter((id) => id !== '');
	return {
		nodes: ids.map((id) => ({ id, left: 10, right: 10, top: 10, bottom: 10, pin: pins[id] })),
		edges: pairs
			.split(' ')
			.filter((pair) => pair !== '')
			.map((pair) => {
				const [from, to] = pair.split('-');
				return [ids.indexOf(from), ids.indexOf(to), 1] as const;
			})
	};
}
