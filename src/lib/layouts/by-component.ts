import type { Adjacency } from './adjacency';
import { adjacencyOf, componentsOf, within } from './adjacency';
import { boundsOf } from './boxes';
import type { LayoutGraph, LayoutNode, Pieces, Positions } from './layout';
import { overlapRounds } from './remove-overlap';
import { placeInGrid } from './rows';
import { COMPONENT_GAP, stackComponents } from './stack-components';

/** Lays out one connected graph in pieces, in CSS pixels, pinned nodes in their place. */
export type LayOutComponent = (adjacency: Adjacency, nodes: LayoutNode[]) => Pieces;

/**
 * Lays out each connected component by itself, the largest first, the lesser below it and the actors without ties
 * below these, then removes overlap. The first picture holds the first of every component.
 */
export function* byComponent(graph: LayoutGraph, layOut: LayOutComponent): Pieces {
	const { nodes } = graph;
	const adjacency = adjacencyOf(graph);
	const components = componentsOf(adjacency);
	const isTied = (members: number[]) => members.length > 1 || nodes[members[0]].pin !== undefined;
	const tied = components.filter(isTied).sort((a, b) => b.length - a.length || a[0] - b[0]);
	const rest = components.filter((members) => !isTied(members)).flat();
	const rank = new Uint32Array(adjacency.size);
	const works = tied.map((members) =>
		layOut(
			within(adjacency, members, rank),
			members.map((i) => nodes[i])
		)
	);
	const seen = works.map((work) => work.next());
	const positions = new Float64Array(2 * nodes.length);
	const compose = () => {
		seen.forEach((piece, k) => {
			const laid = piece.done ? piece.value : piece.value();
			tied[k].forEach((member, m) => positions.set(laid.subarray(2 * m, 2 * m + 2), 2 * member));
		});
		stackComponents(nodes, tied, positions);
		placeRest(nodes, tied.flat(), rest, positions);
		return positions.slice();
	};
	yield compose;
	for (const [k, work] of works.entries()) {
		while (!seen[k].done) {
			seen[k] = work.next();
			yield compose;
		}
	}
	compose();
	// without pins every component is clear of overlap, and stands clear of the others
	if (!nodes.some(({ pin }) => pin)) return positions;
	for (const round of overlapRounds(graph, positions)) yield () => (void round, positions.slice());
	return positions;
}

function placeRest(
	nodes: LayoutNode[],
	placed: readonly number[],
	rest: readonly number[],
	positions: Positions
): void {
	const bounds = boundsOf(nodes, positions, placed);
	const width = Math.max(600, bounds ? bounds.right - bounds.left : Math.sqrt(rest.length) * 160);
	const top = (bounds?.bottom ?? -COMPONENT_GAP) + COMPONENT_GAP;
	placeInGrid(nodes, rest, positions, { left: bounds?.left ?? 0, top, width }, 16);
}
