import { adjacencyOf } from './adjacency';
import { boundsOf } from './boxes';
import { FreePlaces } from './free-places';
import type { LayoutGraph, Positions } from './layout';
import { hashOf } from './random';
import { placeInRows } from './rows';

const GAP = 16;

/**
 * Places the actors without pins of a large graph whose other actors are pinned: each at the free place nearest to the
 * middle of its neighbours that have a place, one after the other and never moved again, so that a picture that grows
 * keeps all that it had. Whoever hangs on none of them stands in rows below.
 */
export function besideNeighbours(graph: LayoutGraph, seed: number): Positions {
	const { nodes } = graph;
	const adjacency = adjacencyOf(graph);
	const positions = new Float64Array(2 * nodes.length);
	const places = new FreePlaces(nodes);
	const placed = new Uint8Array(nodes.length);
	const settle = (i: number, x: number, y: number) => {
		positions[2 * i] = x;
		positions[2 * i + 1] = y;
		placed[i] = 1;
		places.take(i, x, y);
	};
	nodes.forEach(({ pin }, i) => pin && settle(i, pin[0], pin[1]));
	let waiting = [...nodes.keys()].filter((i) => !placed[i]);
	for (let before = -1; before !== waiting.length;) {
		before = waiting.length;
		const left: number[] = [];
		for (const i of waiting) {
			let [x, y, weight] = [0, 0, 0];
			for (let e = adjacency.start[i]; e < adjacency.start[i + 1]; e++) {
				const j = adjacency.items[e];
				if (!placed[j]) continue;
				x += adjacency.weights[e] * positions[2 * j];
				y += adjacency.weights[e] * positions[2 * j + 1];
				weight += adjacency.weights[e];
			}
			if (weight > 0) {
				const turn = (hashOf(nodes[i].id, seed) / 2 ** 32) * 2 * Math.PI;
				settle(i, ...places.nearest(i, x / weight, y / weight, turn));
			} else left.push(i);
		}
		waiting = left;
	}
	const bounds = boundsOf(
		nodes,
		positions,
		[...nodes.keys()].filter((i) => placed[i])
	);
	if (bounds) {
		const width = Math.max(600, bounds.right - bounds.left);
		placeInRows(nodes, waiting, positions, { left: bounds.left, top: bounds.bottom + 2 * GAP, width }, GAP);
	}
	return positions;
}
