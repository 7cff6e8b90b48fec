import type { Csr, Ledger } from './ledger';
import { mayJoin } from './neighbourhood';
import type { TrailGraph } from './trail-graph';

/** The cost of an actor from which the end is not reached with the hops that are left. */
export const FAR = 0x3fffffff;

/**
 * Least cost from every actor to the end, for each number of hops left: list h holds the costs over at most h
 * hops. Walks backwards from the end, hop by hop (Bellman's recursion), and neither through the start nor
 * through a class actor; a walk may meet itself otherwise, so the costs are a lower bound for loopless paths.
 * Costs are computed only as far as a path of `length` hops from the start can need them.
 */
export function costsToEnd(
	ledger: Ledger,
	graph: TrailGraph,
	{ from, to, length }: { from: number; to: number; length: number }
): Int32Array[] {
	const { single, double, cost } = graph;
	const levels = [new Int32Array(graph.actors).fill(FAR)];
	levels[0][to] = 0;
	/** Actors whose cost fell when this number of hops was allowed. */
	const changed: number[][] = [[to]];
	const seen = new Uint8Array(graph.actors);

	for (let level = 1; level < length; level++) {
		const costs = levels[level - 1].slice();
		const fallen: number[] = [];
		const relax = (steps: Csr, ends: readonly number[], before: Int32Array) => {
			for (const end of ends) {
				const rest = before[end];
				for (let k = steps.start[end]; k < steps.start[end + 1]; k++) {
					const step = steps.items[k];
					const actor = graph.from[step];
					const sum = cost[step] + rest;
					if (sum >= costs[actor] || actor === from || !mayJoin(ledger, actor)) continue;
					costs[actor] = sum;
					if (seen[actor] === level) continue;
					seen[actor] = level;
					fallen.push(actor);
				}
			}
		};
		relax(single, changed[level - 1], levels[level - 1]);
		if (level >= 2) relax(double, changed[level - 2], levels[level - 2]);
		levels.push(costs);
		changed.push(fallen);
	}
	return levels;
}
