import { adjacencyOf, degreeOf } from './adjacency';
import type { Adjacency } from './adjacency';
import type { Layout, LayoutGraph, LayoutOptions, Positions } from './layout';
import { gapOption, numberFor } from './layout-option';
import { removeOverlap } from './remove-overlap';

/** One circle, large enough for the boxes, neighbours near one another. */
export const circle: Layout = {
	id: 'circle',
	label: 'Circle',
	options: [gapOption],
	about: 'One circle in depth-first order from the actor with most ties; pinned actors keep their place.',
	run(graph: LayoutGraph, options: LayoutOptions): Positions {
		const gap = numberFor(gapOption, options);
		const { nodes } = graph;
		const positions = new Float64Array(2 * nodes.length);
		const order = depthFirst(adjacencyOf(graph)).filter((i) => !nodes[i].pin);
		// an arc as long as the diagonal of a box keeps its neighbours clear of it at any angle
		const arcs = order.map((i) => {
			const { left, right, top, bottom } = nodes[i];
			return 2 * Math.hypot(Math.max(left, right), Math.max(top, bottom)) + gap;
		});
		const round = arcs.reduce((sum, arc) => sum + arc, 0);
		const radius = order.length > 1 ? (round / (2 * Math.PI)) * 1.1 : 0;
		let along = -(arcs[0] ?? 0) / 2;
		order.forEach((node, k) => {
			// from twelve o'clock, clockwise
			const angle = (2 * Math.PI * (along + arcs[k] / 2)) / round - Math.PI / 2;
			positions[2 * node] = radius * Math.cos(angle);
			positions[2 * node + 1] = radius * Math.sin(angle);
			along += arcs[k];
		});
		nodes.forEach(({ pin }, i) => pin && positions.set(pin, 2 * i));
		removeOverlap(graph, positions);
		return positions;
	}
};

/** All nodes, each component from its node with most neighbours, the busiest neighbour first. */
function depthFirst(adjacency: Adjacency): number[] {
	const byDegree = (a: number, b: number) => degreeOf(adjacency, b) - degreeOf(adjacency, a) || a - b;
	const seen = new Uint8Array(adjacency.size);
	const order: number[] = [];
	for (const root of [...seen.keys()].sort(byDegree)) {
		const stack = [root];
		while (stack.length > 0) {
			const node = stack.pop()!;
			if (seen[node]) continue;
			seen[node] = 1;
			order.push(node);
			const next = [...adjacency.items.subarray(adjacency.start[node], adjacency.start[node + 1])];
			stack.push(...next.sort((a, b) => byDegree(b, a)));
		}
	}
	return order;
}
