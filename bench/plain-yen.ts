/** A step of a plain graph: an object in a list of its actor's, as one would keep it without a ledger. */
export interface PlainArc {
	to: string;
	cost: number;
	hops: number;
	tie: number;
}
export type PlainGraph = Map<string, PlainArc[]>;

interface PlainPath {
	nodes: string[];
	arcs: PlainArc[];
	cost: number;
}

/** J. Y. Yen's k shortest loopless paths (1971) over Dijkstra with a bound on the hops, in objects and maps. */
export function plainYen(
	graph: PlainGraph,
	from: string,
	to: string,
	k: number,
	length: number
): PlainPath[] {
	const first = dijkstra(graph, from, to, length, new Set(), new Set());
	if (!first) return [];
	const found = [first];
	const candidates: PlainPath[] = [];
	const known = new Set([nameOf(first)]);
	while (found.length < k) {
		const last = found[found.length - 1];
		for (let i = 0; i < last.arcs.length; i++) {
			const root = last.arcs.slice(0, i);
			const used = root.reduce((sum, arc) => sum + arc.hops, 0);
			const cut = new Set<PlainArc>();
			for (const path of found) if (root.every((arc, j) => path.arcs[j] === arc)) cut.add(path.arcs[i]);
			const spur = dijkstra(graph, last.nodes[i], to, length - used, new Set(last.nodes.slice(0, i)), cut);
			if (!spur) continue;
			const path = {
				nodes: [...last.nodes.slice(0, i), ...spur.nodes],
				arcs: [...root, ...spur.arcs],
				cost: root.reduce((sum, arc) => sum + arc.cost, 0) + spur.cost
			};
			if (known.has(nameOf(path))) continue;
			known.add(nameOf(path));
			candidates.push(path);
		}
		candidates.sort((a, b) => a.cost - b.cost);
		const next = candidates.shift();
		if (!next) break;
		found.push(next);
	}
	return found;
}

const nameOf = ({ nodes, arcs }: PlainPath) => `${nodes.join()} ${arcs.map(({ tie }) => tie).join()}`;

/** Cheapest path of at most `length` hops; an actor is settled anew when it is reached with fewer hops. */
function dijkstra(
	graph: PlainGraph,
	from: string,
	to: string,
	length: number,
	without: Set<string>,
	cut: Set<PlainArc>
): PlainPath | undefined {
	interface State {
		node: string;
		cost: number;
		hops: number;
		arc?: PlainArc;
		before?: State;
	}
	const fewest = new Map<string, number>();
	const queue: State[] = [{ node: from, cost: 0, hops: 0 }];
	while (queue.length > 0) {
		const at = pop(queue);
		if ((fewest.get(at.node) ?? Infinity) <= at.hops) continue;
		fewest.set(at.node, at.hops);
		if (at.node === to) {
			const path: PlainPath = { nodes: [at.node], arcs: [], cost: at.cost };
			for (let state = at; state.before; state = state.before) {
				path.nodes.unshift(state.before.node);
				path.arcs.unshift(state.arc!);
			}
			return path;
		}
		for (const arc of graph.get(at.node) ?? []) {
			const hops = at.hops + arc.hops;
			if (hops > length || without.has(arc.to) || (at.before === undefined && cut.has(arc))) continue;
			push(queue, { node: arc.to, cost: at.cost + arc.cost, hops, arc, before: at });
		}
	}
	return undefined;
}

function push<T extends { cost: number }>(heap: T[], item: T): void {
	let at = heap.push(item) - 1;
	while (at > 0) {
		const up = (at - 1) >> 1;
		if (heap[up].cost <= item.cost) break;
		heap[at] = heap[up];
		at = up;
	}
	heap[at] = item;
}

function pop<T extends { cost: number }>(heap: T[]): T {
	const top = heap[0];
	const last = heap.pop()!;
	if (heap.length === 0) return top;
	let at = 0;
	for (;;) {
		let down = 2 * at + 1;
		if (down >= heap.length) break;
		if (down + 1 < heap.length && heap[down + 1].cost < heap[down].cost) down++;
		if (heap[down].cost >= last.cost) break;
		heap[at] = heap[down];
		at = down;
	}
	heap[at] = last;
	return top;
}
