import type { Adjacency } from './adjacency';
import type { Positions } from './layout';
import type { Pivots } from './pivot-mds';

/** Sweeps over all nodes at most, and the mean move of a node, in hops, below which it is done. */
const SWEEPS = 60;
const STILL = 0.004;

/**
 * Moves positions, in hops and in place, towards the least sparse stress: each node keeps its distance to its
 * neighbours, and to pivots weighted by the part of the graph they stand for (Ortmann, Klimenta and Brandes,
 * A sparse stress model, 2017; the update is local majorisation). Nodes in `fixed` stay. Yields after each sweep.
 */
export function* sparseStress(
	adjacency: Adjacency,
	pivots: Pivots,
	positions: Positions,
	fixed: Uint8Array,
	random: () => number,
	sweeps = SWEEPS
): Generator<void, void> {
	const { hops, weights } = pivotTerms(adjacency, pivots);
	const count = pivots.nodes.length;
	spread(positions, fixed, random);
	for (let sweep = 0; sweep < sweeps; sweep++) {
		let moved = 0;
		for (let i = 0; i < adjacency.size; i++) {
			if (fixed[i]) continue;
			const xi = positions[2 * i];
			const yi = positions[2 * i + 1];
			let x = 0;
			let y = 0;
			let total = 0;
			// the same step for neighbours and for pivots, written out twice: this is the innermost loop
			for (let e = adjacency.start[i]; e < adjacency.start[i + 1]; e++) {
				const j = 2 * adjacency.items[e];
				const dx = xi - positions[j];
				const dy = yi - positions[j + 1];
				const ratio = 1 / (Math.sqrt(dx * dx + dy * dy) || 1e-9);
				x += positions[j] + dx * ratio;
				y += positions[j + 1] + dy * ratio;
				total += 1;
			}
			for (let p = 0, term = i * count; p < count; p++, term++) {
				const weight = weights[term];
				if (weight === 0) continue;
				const j = 2 * pivots.nodes[p];
				const dx = xi - positions[j];
				const dy = yi - positions[j + 1];
				const ratio = hops[term] / (Math.sqrt(dx * dx + dy * dy) || 1e-9);
				x += weight * (positions[j] + dx * ratio);
				y += weight * (positions[j + 1] + dy * ratio);
				total += weight;
			}
			if (total === 0) continue;
			positions[2 * i] = x / total;
			positions[2 * i + 1] = y / total;
			moved += Math.abs(positions[2 * i] - xi) + Math.abs(positions[2 * i + 1] - yi);
		}
		if (moved < STILL * adjacency.size) return;
		yield;
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
 * Hops and weight of the distance from each node to each pivot, node by node. The weight is the number of nodes
 * of the pivot's region at most half as far from it as that node, over the distance squared; none for neighbours.
 */
function pivotTerms(
	adjacency: Adjacency,
	{ nodes, hops }: Pivots
): { hops: Float64Array; weights: Float64Array } {
	const { size } = adjacency;
	const farthest = hops.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), 0);
	const within = nodes.map(() => new Float64Array(farthest + 1));
	for (let i = 0; i < size; i++) {
		let region = 0;
		for (let p = 1; p < nodes.length; p++) if (hops[p][i] < hops[region][i]) region = p;
		within[region][hops[region][i]]++;
	}
	for (const counts of within) for (let d = 1; d <= farthest; d++) counts[d] += counts[d - 1];
	const terms = {
		hops: new Float64Array(size * nodes.length),
		weights: new Float64Array(size * nodes.length)
	};
	for (let p = 0; p < nodes.length; p++) {
		for (let i = 0; i < size; i++) {
			const d = hops[p][i];
			terms.hops[i * nodes.length + p] = d;
			terms.weights[i * nodes.length + p] = d > 1 ? within[p][d >> 1] / (d * d) : 0;
		}
	}
	return terms;
}
