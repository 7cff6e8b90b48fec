import type { LayoutGraph } from './layout';

/** Neighbours of each node in two typed arrays: those of i are items[start[i]] … items[start[i + 1] - 1]. */
export interface Adjacency {
	size: number;
	start: Uint32Array;
	/** In rising order; every pair once at each end. */
	items: Uint32Array;
	/** Total weight of the edges of the pair. */
	weights: Float64Array;
}

/** The edges as neighbour lists: parallel edges are added up, self-loops and indexes out of range are left out. */
export function adjacencyOf(graph: LayoutGraph): Adjacency {
	const size = graph.nodes.length;
	const rows = Array.from({ length: size }, () => new Map<number, number>());
	const inside = (index: number) => Number.isInteger(index) && index >= 0 && index < size;
	for (const [from, to, weight] of graph.edges) {
		if (from === to || !inside(from) || !inside(to)) continue;
		const add = Number.isFinite(weight) && weight > 0 ? weight : 1;
		rows[from].set(to, (rows[from].get(to) ?? 0) + add);
		rows[to].set(from, (rows[to].get(from) ?? 0) + add);
	}
	const start = new Uint32Array(size + 1);
	rows.forEach((row, i) => (start[i + 1] = start[i] + row.size));
	const items = new Uint32Array(start[size]);
	const weights = new Float64Array(start[size]);
	rows.forEach((row, i) => {
		[...row]
			.sort((a, b) => a[0] - b[0])
			.forEach(([neighbour, weight], k) => {
				items[start[i] + k] = neighbour;
				weights[start[i] + k] = weight;
			});
	});
	return { size, start, items, weights };
}

/** Number of neighbours of a node. */
export function degreeOf(adjacency: Adjacency, node: number): number {
	return adjacency.start[node + 1] - adjacency.start[node];
}

/** The connected components, each a rising list of nodes, in order of their first node. */
export function componentsOf(adjacency: Adjacency): number[][] {
	const seen = new Uint8Array(adjacency.size);
	const components: number[][] = [];
	for (let root = 0; root < adjacency.size; root++) {
		if (seen[root]) continue;
		seen[root] = 1;
		const members = [root];
		for (let head = 0; head < members.length; head++) {
			for (let e = adjacency.start[members[head]]; e < adjacency.start[members[head] + 1]; e++) {
				const next = adjacency.items[e];
				if (!seen[next]) members.push(next);
				seen[next] = 1;
			}
		}
		components.push(members.sort((a, b) => a - b));
	}
	return components;
}

/**
 * The part of the adjacency among `members`, renumbered in their order; they must be whole components. `rank` is room to
 * work in, for callers with many components.
 */
export function within(
	adjacency: Adjacency,
	members: readonly number[],
	rank = new Uint32Array(adjacency.size)
): Adjacency {
	members.forEach((member, i) => (rank[member] = i));
	const start = new Uint32Array(members.length + 1);
	members.forEach((member, i) => (start[i + 1] = start[i] + degreeOf(adjacency, member)));
	const items = new Uint32Array(start[members.length]);
	const weights = new Float64Array(start[members.length]);
	members.forEach((member, i) => {
		for (let e = adjacency.start[member], k = start[i]; e < adjacency.start[member + 1]; e++, k++) {
			items[k] = rank[adjacency.items[e]];
			weights[k] = adjacency.weights[e];
		}
	});
	return { size: members.length, start, items, weights };
}

/** Hops from one node to every other by breadth-first search; -1 where there is no way. */
export function hopsFrom(adjacency: Adjacency, root: number): Int32Array {
	const hops = new Int32Array(adjacency.size).fill(-1);
	const queue = new Uint32Array(adjacency.size);
	let tail = 1;
	queue[0] = root;
	hops[root] = 0;
	for (let head = 0; head < tail; head++) {
		const node = queue[head];
		for (let e = adjacency.start[node]; e < adjacency.start[node + 1]; e++) {
			const next = adjacency.items[e];
			if (hops[next] >= 0) continue;
			hops[next] = hops[node] + 1;
			queue[tail++] = next;
		}
	}
	return hops;
}
