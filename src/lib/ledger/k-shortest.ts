import type { Ledger } from './ledger';
import { costsToEnd, FAR } from './costs-to-end';
import { mayJoin } from './neighbourhood';
import type { TrailGraph } from './trail-graph';

/** What to look for. `to` is an actor, or -1 for trails that end anywhere. */
export interface TrailQuery {
	from: number;
	to: number;
	/** Number of trails. */
	k: number;
	/** Hops that a trail has at most. */
	length: number;
}

/**
 * The k cheapest loopless paths (J. Y. Yen, Management Science 17(11), 1971) of a bounded number of hops, as
 * lists of steps, cheapest first. Here a path that has left an actor does not come back to its organs or
 * spokesmen either (nor from one of them to the whole), unless both ends are of one body. Found
 * by A*Prune (G. Liu and K. G. Ramakrishnan, INFOCOM 2001): partial paths are taken up in order of a lower
 * bound of what they come to, and one that meets itself or cannot arrive in time is dropped. The bound is
 * exact but for loops (least costs to the end by number of hops left), so that few partial paths are taken up
 * in vain; the costs are small integers, so that the queue is an array of buckets (R. B. Dial, CACM 12(11), 1969).
 */
export function kShortest(ledger: Ledger, graph: TrailGraph, query: TrailQuery): number[][] {
	const { from, to, k, length } = query;
	const anywhere = to < 0;
	const left = anywhere ? undefined : costsToEnd(ledger, graph, query);
	const { start, cost, via } = graph;
	const { root } = ledger;
	// Partial paths, one cell each: its last step, the path it goes on from, its hops, its cost so far.
	const step: number[] = [-1];
	const before: number[] = [-1];
	const hops: number[] = [0];
	const price: number[] = [0];
	const buckets: number[][] = [[0]];
	const found: number[][] = [];

	const stepsOf = (path: number) => {
		const steps: number[] = [];
		for (let at = path; before[at] >= 0; at = before[at]) steps.push(step[at]);
		return steps.reverse();
	};
	/** Whether an actor may come after a path whose last actor is `last`: it neither is on it nor is part of what was left behind. */
	const isNew = (path: number, last: number, actor: number) => {
		const stays = root[actor] === root[last] || (actor === to && root[to] === root[from]);
		const isSame = (other: number) => other === actor || (!stays && root[other] === root[actor]);
		for (let at = path; before[at] >= 0; at = before[at]) {
			if (isSame(graph.to[step[at]]) || (via[step[at]] >= 0 && isSame(via[step[at]]))) return false;
		}
		return !isSame(from);
	};

	for (let bucket = 0; bucket < buckets.length && found.length < k; bucket++) {
		const open = buckets[bucket];
		while (open !== undefined && open.length > 0) {
			const path = open.pop()!;
			const isStart = before[path] < 0;
			const actor = isStart ? from : graph.to[step[path]];
			if (!isStart && (anywhere || actor === to)) {
				found.push(stepsOf(path));
				if (found.length === k) break;
				if (actor === to) continue;
			}
			if (!isStart && !mayJoin(ledger, actor)) continue;
			// Backwards, because the bucket gives back last what it was given first.
			for (let next = start[actor + 1] - 1; next >= start[actor]; next--) {
				const end = graph.to[next];
				const over = via[next];
				const sum = hops[path] + (over < 0 ? 1 : 2);
				if (sum > length) continue;
				const rest = left === undefined ? 0 : left[length - sum][end];
				if (rest === FAR || (over >= 0 && over === to)) continue;
				if (over >= 0 && !isNew(path, actor, over)) continue;
				if (!isNew(path, over < 0 ? actor : over, end)) continue;
				if (!isStart && repeatsCharge(graph, step[path], next)) continue;
				step.push(next);
				before.push(path);
				hops.push(sum);
				price.push(price[path] + cost[next]);
				const total = price[path] + cost[next] + rest;
				while (buckets.length <= total) buckets.push([]);
				buckets[total].push(step.length - 1);
			}
		}
	}
	return found;
}

/**
 * Whether an accusation and a tie after it are the accuser's own charge over again: that is a step of its own,
 * of one claim, and would be found a second time as two.
 */
function repeatsCharge(
	{ charge, via, from, to, tie, charges }: TrailGraph,
	last: number,
	next: number
): boolean {
	if (charge[last] < 0 || via[last] >= 0 || charge[next] >= 0) return false;
	// Charges are in order of their ties.
	let low = 0;
	for (let high = charges.size; low < high;) {
		const middle = (low + high) >> 1;
		if (charges.tie[middle] < tie[next]) low = middle + 1;
		else high = middle;
	}
	for (; charges.tie[low] === tie[next]; low++) {
		const same = charges.accuser[low] === from[last] && charges.accused[low] === to[last];
		if (same && charges.alleges[low]) return true;
	}
	return false;
}
