import { adjacencyOf, hopsFrom } from './adjacency';
import { BoxIndex, boxAt, cellFor } from './boxes';
import type { LayoutGraph, Positions } from './layout';
import { randomFrom } from './random';
import { segmentsCross } from './segments';

/** Sources of distances at most: beyond that many nodes, stress is sampled. */
const SAMPLE = 500;

/**
 * Normalised stress: the mean over all pairs with a way between them of the squared difference of drawn
 * distance and hops, relative to the hops, at the scale that is best for the drawing. 0 is perfect. Of graphs
 * with more than 500 nodes, the pairs of 500 nodes drawn by the seed are taken.
 */
export function stressOf(graph: LayoutGraph, positions: Positions, seed = 1): number {
	const adjacency = adjacencyOf(graph);
	const random = randomFrom(seed);
	const all = [...graph.nodes.keys()];
	const sources =
		all.length <= SAMPLE ? all : Array.from({ length: SAMPLE }, () => Math.floor(random() * all.length));
	// with r = drawn distance over hops, the mean of (s r - 1)² is least at s = Σr / Σr²
	let [pairs, sum, squares] = [0, 0, 0];
	for (const i of sources) {
		const hops = hopsFrom(adjacency, i);
		for (const j of all) {
			if (hops[j] <= 0) continue;
			const ratio =
				Math.hypot(positions[2 * i] - positions[2 * j], positions[2 * i + 1] - positions[2 * j + 1]) /
				hops[j];
			pairs++;
			sum += ratio;
			squares += ratio * ratio;
		}
	}
	if (pairs === 0) return 0;
	return squares === 0 ? 1 : 1 - (sum * sum) / (squares * pairs);
}

/** Number of pairs of nodes whose boxes overlap by more than rounding. */
export function overlapCount(graph: LayoutGraph, positions: Positions): number {
	const index = new BoxIndex(cellFor(graph.nodes));
	let count = 0;
	graph.nodes.forEach((node, i) => {
		const box = boxAt(node, positions[2 * i], positions[2 * i + 1], -1e-6);
		count += index.overlapping(box).length;
		index.add(i, box);
	});
	return count;
}

/** Number of pairs of edges that cross when every edge is a straight line between centres. */
export function crossingCount(graph: LayoutGraph, positions: Positions): number {
	const { start, items, size } = adjacencyOf(graph);
	const pairs: [number, number][] = [];
	for (let i = 0; i < size; i++)
		for (let e = start[i]; e < start[i + 1]; e++) if (items[e] > i) pairs.push([i, items[e]]);
	const [x, y] = [(i: number) => positions[2 * i], (i: number) => positions[2 * i + 1]];
	let count = 0;
	pairs.forEach(([a, b], k) => {
		for (let m = 0; m < k; m++) {
			const [c, d] = pairs[m];
			if (a === c || a === d || b === c || b === d) continue;
			if (segmentsCross(x(a), y(a), x(b), y(b), x(c), y(c), x(d), y(d))) count++;
		}
	});
	return count;
}
