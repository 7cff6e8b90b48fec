import type { Adjacency } from './adjacency';
import type { Positions } from './layout';
import type { Pivots } from './pivot-mds';

/** Sweeps over all nodes at most, and the mean move of a node, in hops, below which it is done. */
const SWEEPS = 60;
const STILL = 0.004;

/**
 * Moves positions, in hops and in place, towards the least sparse stress: each node keeps its distance to its
 * neighbours, and to pivots weighted by the part of the graph they stand for (Ortmann, Klimenta and Brandes,
 * A sparse stress model, 2017; the update is local majorisation). Nodes in `fixed` stay.
 */
export function sparseStress(
	adjacency: Adjacency,
	pivots: Pivots,
	positions: Positions,
	fixed: Uint8Array,
	random: () => number
): void {
	const weights = pivotWeights(adjacency.size, pivots);
	const count = pivots.nodes.length;
	const isNeighbour = new Uint8Array(adjacency.size);
	spread(positions, fixed, random);
	for (let sweep = 0; sweep < SWEEPS; sweep++) {
		let moved = 0;
		for (let i = 0; i < adjacency.size; i++) {
			if (fixed[i]) continue;
			const xi = positions[2 * i];
			const yi = positions[2 * i + 1];
			let x = 0;
			let y = 0;
			let total = 0;
			const pull = (j: number, hops: number, weight: number) => {
				const dx = xi - positions[2 * j];
				const dy = yi - positions[2 * j + 1];
				const ratio = hops / (Math.sqrt(dx * dx + dy * dy) || 1e-9);
				x += weight * (positions[2 * j] + dx * ratio);
				y += weight * (positions[2 * j + 1] + dy * ratio);
				total += weight;
			};
			for (let e = adjacency.start[i]; e < adjacency.start[i + 1]; e++) {
				isNeighbour[adjacency.items[e]] = 1;
				pull(adjacency.items[e], 1, 1);
			}
			for (let p = 0; p < count; p++) {
				const pivot = pivots.nodes[p];
				if (pivot !== i && !isNeighbour[pivot]) pull(pivot, pivots.hops[p][i], weights[p][i]);
			}
			for (let e = adjacency.start[i]; e < adjacency.start[i + 1]; e++) isNeighbour[adjacency.items[e]] = 0;
			if (total === 0) continue;
			positions[2 * i] = x / total;
			positions[2 * i + 1] = y / total;
			moved += Math.abs(positions[2 * i] - xi) + Math.abs(positions[2 * i + 1] - yi);
		}
		if (moved < STILL * adjacency.size) break;
	}
}

/** Nodes on one point could never part: everything is shaken by a hundredth of a hop. */
function spread(positions: Positions, fixed: Uint8Array, random: () => number): void {
	for (let i = 0; i < fixed.length; i++) {
		const [dx, dy] = [random() - 0.5, random() - 0.5];
		if (fixed[i]) continue;
		positions[2 * i] += dx / 50;
		positions[2 * i + 1] += dy / 50;
	}
}

/**
 * Weight of the distance from each pivot to each node: the number of nodes of the pivot's region at most half
 * as far from it as that node, over the distance squared.
 */
function pivotWeights(size: number, { nodes, hops }: Pivots): Float64Array[] {
	const farthest = hops.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), 0);
	const within = nodes.map(() => new Float64Array(farthest + 1));
	for (let i = 0; i < size; i++) {
		let region = 0;
		for (let p = 1; p < nodes.length; p++) if (hops[p][i] < hops[region][i]) region = p;
		within[region][hops[region][i]]++;
	}
	return within.map((counts, p) => {
		for (let d = 1; d <= farthest; d++) counts[d] += counts[d - 1];
		return Float64Array.from(hops[p], (d) => (d > 0 ? counts[d >> 1] / (d * d) : 0));
	});
}
