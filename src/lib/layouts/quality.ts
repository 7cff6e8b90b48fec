import { adjacencyOf, hopsFrom } from './adjacency';
import { BoxIndex, boxAt, cellFor } from './boxes';
import type { LayoutGraph, Positions } from './layout';
import { randomFrom } from './random';
import { segmentsCross } from './segments';

/** Sources of distances at most: beyond that many nodes, stress and neighbourhoods are sampled. */
const SAMPLE = 500;

/**
 * Normalised stress: the mean over all pairs with a way between them of the squared difference of drawn
 * distance and hops, relative to the hops, at the scale that is best for the drawing. 0 is perfect. Of graphs
 * with more than 500 nodes, the pairs of 500 nodes drawn by the seed are taken.
 */
export function stressOf(graph: LayoutGraph, positions: Positions, seed = 1): number {
	const adjacency = adjacencyOf(graph);
	const all = [...graph.nodes.keys()];
	// with r = drawn distance over hops, the mean of (s r - 1)² is least at s = Σr / Σr²
	let [pairs, sum, squares] = [0, 0, 0];
	for (const i of sampleOf(all.length, seed)) {
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

/**
 * Neighbourhood preservation: how much the neighbours of a node and as many nodes nearest to it in the picture are the
 * same (shared over all of both, Jaccard), in the mean over nodes with neighbours. 1 is perfect. Sampled like stress.
 */
export function neighbourhoodOf(graph: LayoutGraph, positions: Positions, seed = 1): number {
	const adjacency = adjacencyOf(graph);
	let [sum, count] = [0, 0];
	for (const i of sampleOf(graph.nodes.length, seed)) {
		const neighbours = new Set(adjacency.items.subarray(adjacency.start[i], adjacency.start[i + 1]));
		if (neighbours.size === 0) continue;
		const [x, y] = [positions[2 * i], positions[2 * i + 1]];
		const far = Float64Array.from(
			graph.nodes,
			(_, j) => (positions[2 * j] - x) ** 2 + (positions[2 * j + 1] - y) ** 2
		);
		const nearest = [...far.keys()]
			.filter((j) => j !== i)
			.sort((a, b) => far[a] - far[b] || a - b)
			.slice(0, neighbours.size);
		const shared = nearest.filter((j) => neighbours.has(j)).length;
		sum += shared / (2 * neighbours.size - shared);
		count++;
	}
	return count === 0 ? 1 : sum / count;
}

/** All nodes of a small graph; of a larger one 500 drawn by the seed. */
function sampleOf(size: number, seed: number): number[] {
	const random = randomFrom(seed);
	if (size <= SAMPLE) return [...Array(size).keys()];
	return Array.from({ length: SAMPLE }, () => Math.floor(random() * size));
}
