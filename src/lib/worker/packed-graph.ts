import type { LayoutGraph, LayoutNode } from '../layouts/layout';

/** A graph in typed arrays, which go to a worker without being copied. */
export interface PackedGraph {
	ids: string[];
	/** Left, right, top and bottom of each node. */
	rooms: Float64Array<ArrayBuffer>;
	/** x and y of each node's pin; NaN where it has none. */
	pins: Float64Array<ArrayBuffer>;
	/** Both ends of each edge, and its weight. */
	ends: Uint32Array<ArrayBuffer>;
	weights: Float64Array<ArrayBuffer>;
}

/** Packs a graph. Edges to no node are left out. */
export function packGraph({ nodes, edges }: LayoutGraph): PackedGraph {
	const rooms = new Float64Array(4 * nodes.length);
	const pins = new Float64Array(2 * nodes.length).fill(NaN);
	nodes.forEach(({ left, right, top, bottom, pin }, i) => {
		rooms.set([left, right, top, bottom], 4 * i);
		if (pin) pins.set(pin, 2 * i);
	});
	const inside = (index: number) => Number.isInteger(index) && index >= 0 && index < nodes.length;
	const kept = edges.filter(([from, to]) => inside(from) && inside(to));
	const ends = new Uint32Array(2 * kept.length);
	const weights = new Float64Array(kept.length);
	kept.forEach(([from, to, weight], e) => {
		ends[2 * e] = from;
		ends[2 * e + 1] = to;
		weights[e] = weight;
	});
	return { ids: nodes.map(({ id }) => id), rooms, pins, ends, weights };
}

/** The graph that was packed. */
export function unpackGraph({ ids, rooms, pins, ends, weights }: PackedGraph): LayoutGraph {
	const nodes = ids.map((id, i): LayoutNode => {
		const [left, right, top, bottom] = rooms.subarray(4 * i, 4 * i + 4);
		const room = { id, left, right, top, bottom };
		return Number.isNaN(pins[2 * i]) ? room : { ...room, pin: [pins[2 * i], pins[2 * i + 1]] };
	});
	const edges = Array.from(weights, (weight, e) => [ends[2 * e], ends[2 * e + 1], weight] as const);
	return { nodes, edges };
}

/** What of a packed graph is handed over with a message. */
export function buffersOf({ rooms, pins, ends, weights }: PackedGraph): ArrayBuffer[] {
	return [rooms.buffer, pins.buffer, ends.buffer, weights.buffer];
}
