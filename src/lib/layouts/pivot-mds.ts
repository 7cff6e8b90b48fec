import type { Adjacency } from './adjacency';
import { hopsFrom } from './adjacency';
import type { Positions } from './layout';

/** Nodes from which distances are known, with the hops from each to every node. */
export interface Pivots {
	nodes: number[];
	hops: Int32Array[];
}

/** Up to `count` pivots far from one another: the first at random, then always the node farthest from all before. */
export function choosePivots(adjacency: Adjacency, count: number, random: () => number): Pivots {
	const pivots: Pivots = { nodes: [], hops: [] };
	const nearest = new Int32Array(adjacency.size).fill(adjacency.size);
	let next = Math.floor(random() * adjacency.size);
	while (pivots.nodes.length < Math.min(count, adjacency.size)) {
		const hops = hopsFrom(adjacency, next);
		pivots.nodes.push(next);
		pivots.hops.push(hops);
		let farthest = 0;
		for (let i = 0; i < adjacency.size; i++) {
			if (hops[i] < nearest[i]) nearest[i] = hops[i];
			if (nearest[i] > nearest[farthest]) farthest = i;
		}
		next = farthest;
	}
	return pivots;
}

/** Up to `count` pivots drawn at random: unlike those far from one another, each stands for a like part of the graph. */
export function drawPivots(adjacency: Adjacency, count: number, random: () => number): Pivots {
	const nodes = [...Array(adjacency.size).keys()];
	// the first steps of a Fisher–Yates shuffle
	for (let i = 0; i < Math.min(count, nodes.length); i++) {
		const other = i + Math.floor(random() * (nodes.length - i));
		[nodes[i], nodes[other]] = [nodes[other], nodes[i]];
	}
	const drawn = nodes.slice(0, count);
	return { nodes: drawn, hops: drawn.map((node) => hopsFrom(adjacency, node)) };
}

/**
 * Positions of a connected graph, in hops: classical scaling of the distances to a few pivots (Brandes and
 * Pich, Eigensolver methods for progressive multidimensional scaling of large data, 2006). Nodes with the same
 * distances fall on one point.
 */
export function pivotMds(adjacency: Adjacency, pivots: Pivots, random: () => number): Positions {
	const size = adjacency.size;
	const count = pivots.nodes.length;
	const centred = doublyCentred(pivots, size);
	// the directions are the leading eigenvectors of the small matrix CᵀC, found by power iteration
	const product = new Float64Array(count * count);
	for (let p = 0; p < count; p++) {
		for (let q = p; q < count; q++) {
			let sum = 0;
			for (let i = 0; i < size; i++) sum += centred[p * size + i] * centred[q * size + i];
			product[p * count + q] = product[q * count + p] = sum;
		}
	}
	const first = leadingVector(product, count, [], random);
	const second = leadingVector(product, count, [first], random);
	const positions = new Float64Array(2 * size);
	for (let p = 0; p < count; p++) {
		for (let i = 0; i < size; i++) {
			positions[2 * i] += centred[p * size + i] * first[p];
			positions[2 * i + 1] += centred[p * size + i] * second[p];
		}
	}
	return scaledToHops(positions, adjacency);
}

/** Squared distances to the pivots less their row and column means, pivot by pivot. */
function doublyCentred({ hops }: Pivots, size: number): Float64Array {
	const centred = new Float64Array(hops.length * size);
	const rowMean = new Float64Array(size);
	hops.forEach((row, p) => {
		let mean = 0;
		for (let i = 0; i < size; i++) mean += row[i] ** 2 / size;
		for (let i = 0; i < size; i++) {
			centred[p * size + i] = mean - row[i] ** 2;
			rowMean[i] += centred[p * size + i] / hops.length;
		}
	});
	for (let p = 0; p < hops.length; p++) {
		for (let i = 0; i < size; i++) centred[p * size + i] = (centred[p * size + i] - rowMean[i]) / 2;
	}
	return centred;
}

function leadingVector(
	matrix: Float64Array,
	size: number,
	found: readonly Float64Array[],
	random: () => number
): Float64Array {
	let vector = Float64Array.from({ length: size }, () => random() - 0.5);
	for (let round = 0; round < 100; round++) {
		for (const other of found) {
			let along = 0;
			for (let i = 0; i < size; i++) along += vector[i] * other[i];
			for (let i = 0; i < size; i++) vector[i] -= along * other[i];
		}
		const next = new Float64Array(size);
		for (let i = 0; i < size; i++) {
			for (let j = 0; j < size; j++) next[i] += matrix[i * size + j] * vector[j];
		}
		const length = Math.hypot(...next);
		if (!(length > 1e-12)) return vector.fill(0);
		let change = 0;
		for (let i = 0; i < size; i++) {
			next[i] /= length;
			change += Math.abs(next[i] - vector[i]);
		}
		vector = next;
		if (change < 1e-6) break;
	}
	return vector;
}

/** Positions scaled so that an edge is about one hop long. */
export function scaledToHops(positions: Positions, adjacency: Adjacency): Positions {
	let length = 0;
	for (let i = 0; i < adjacency.size; i++) {
		for (let e = adjacency.start[i]; e < adjacency.start[i + 1]; e++) {
			const j = adjacency.items[e];
			length += Math.hypot(positions[2 * i] - positions[2 * j], positions[2 * i + 1] - positions[2 * j + 1]);
		}
	}
	const scale = length > 0 ? adjacency.items.length / length : 0;
	return positions.map((coordinate) => coordinate * scale);
}
