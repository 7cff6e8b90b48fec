import type { EvidenceContext } from '../evidence/evidence-context';
import { corroborationCounter } from '../ledger/corroboration';
import { listAt } from '../ledger/csr';
import { STATUSES } from '../ledger/ledger';
import type { StrandMark } from '../scene/scene';

/**
 * Ties in the order in which a crowded figure keeps them: what was selected, then by distinct origins, then what is
 * disputed or acknowledged, then by the number of claims. Never by anything that weighs who is right.
 */
export function rankTies(context: EvidenceContext, strands: readonly StrandMark[]): number[] {
	const { ledger, status } = context;
	const count = corroborationCounter(ledger, context.rows);
	const seen = new Map<number, number[]>();
	for (const { tie, light } of strands) {
		if (light === 'faint' || seen.has(tie)) continue;
		const name = STATUSES[status[tie]];
		const contested = name === 'disputed' ? 2 : name === 'acknowledged' || name === 'negated' ? 1 : 0;
		const claims = listAt(ledger.ties.claims, tie).length;
		seen.set(tie, [light === 'selected' ? 1 : 0, count(tie).origins, contested, claims]);
	}
	return [...seen]
		.sort(([a, one], [b, other]) => {
			for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return other[i] - one[i];
			return a - b;
		})
		.map(([tie]) => tie);
}

/**
 * Numbers ties in the order in which a reader meets them: pair by pair, the pair with most ties first, and within a pair
 * as they lie beside each other in the drawing.
 */
export function numberTies(strands: readonly StrandMark[], chosen: ReadonlySet<number>): Map<number, number> {
	const pairs = new Map<string, number[]>();
	const placed = new Set<number>();
	// by place in the drawing: lit strands were moved to the end, lanes go by hue
	const byLane = [...strands].sort((a, b) => laneOf(a) - laneOf(b));
	for (const { tie, from, to, light } of byLane) {
		if (light === 'faint' || !chosen.has(tie) || placed.has(tie)) continue;
		placed.add(tie);
		const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
		const list = pairs.get(pair);
		if (list) list.push(tie);
		else pairs.set(pair, [tie]);
	}
	const order = [...pairs.values()].sort((a, b) => b.length - a.length).flat();
	return new Map(order.map((tie, i) => [tie, i + 1]));
}

/** Where the middle of a line lies: from top to bottom, then from left to right. */
const laneOf = ({ middle }: StrandMark) => middle.y * 10_000 + middle.x;
