import { EFFECT, type Corroboration, type Ledger, type RowMask } from './ledger';

/** The three numbers of a tie, and the number of distinct origins of all its claims, which is its drawn width. */
export interface CountedCorroboration extends Corroboration {
	origins: number;
}

/** The actors behind the numbers of a tie, each rolled up to its root, as codes in order of their first claim. */
export interface Asserters {
	all: number[];
	disinterested: number[];
}

const SAYS_SO = 1;
const INTERESTED = 2;

/**
 * A function that counts the corroboration of one tie after another without allocating but its answer.
 *
 * - reports: distinct origins in which a claim affirms or alleges the tie. Where no claim takes a side
 *   (threats, demands, predictions …) it is the origins that report those; a tie that is only denied has none.
 * - asserters: distinct parties that affirm or allege it: the one spoken for, rolled up along partOf, so
 *   that a spokesman is no second voice. A source in its own voice counts as its publisher.
 * - disinterested: asserters that are (rolled up) neither subject nor object, nor target of any claim on the
 *   tie, nor its accuser in any claim.
 */
export function corroborationCounter(ledger: Ledger, rows?: RowMask): (tie: number) => CountedCorroboration {
	const { root, effect, origin, speaksFor, target, ties } = ledger;
	const originSeen = new Int32Array(ledger.origins.values.length);
	const reportSeen = new Int32Array(ledger.origins.values.length);
	const actorSeen = new Int32Array(root.length);
	const actorMark = new Uint8Array(root.length);
	/** Number of this count: marks of an earlier one are stale. */
	let turn = 0;
	/** Marks an actor's root and gives what it was marked with before. */
	const mark = (actor: number, bit: number) => {
		const at = root[actor];
		const before = actorSeen[at] === turn ? actorMark[at] : 0;
		actorSeen[at] = turn;
		actorMark[at] = before | bit;
		return before;
	};

	return (tie) => {
		turn++;
		const { start, items } = ties.claims;
		const from = start[tie];
		const to = start[tie + 1];
		let [reports, asserters, disinterested, origins] = [0, 0, 0, 0];
		let undecided = true;
		mark(ties.subject[tie], INTERESTED);
		for (let k = ties.objects.start[tie]; k < ties.objects.start[tie + 1]; k++) {
			mark(ties.objects.items[k], INTERESTED);
		}
		for (let k = from; k < to; k++) {
			const row = items[k];
			if (rows !== undefined && !rows[row]) continue;
			if (originSeen[origin[row]] !== turn) {
				originSeen[origin[row]] = turn;
				origins++;
			}
			if (effect[row] !== EFFECT.none && effect[row] !== EFFECT.hypothetical) undecided = false;
			if (target[row] >= 0) mark(target[row], INTERESTED);
			if (effect[row] === EFFECT.alleges) mark(speaksFor[row], INTERESTED);
		}
		for (let k = from; k < to; k++) {
			const row = items[k];
			if (rows !== undefined && !rows[row]) continue;
			if (effect[row] !== EFFECT.affirms && effect[row] !== EFFECT.alleges) continue;
			if (reportSeen[origin[row]] !== turn) {
				reportSeen[origin[row]] = turn;
				reports++;
			}
			const before = mark(speaksFor[row], SAYS_SO);
			if (before & SAYS_SO) continue;
			asserters++;
			if (!(before & INTERESTED)) disinterested++;
		}
		return { reports: undecided ? origins : reports, asserters, disinterested, origins };
	};
}

/** The numbers of one tie; for many ties take a counter. */
export function corroborationOf(ledger: Ledger, tie: number, rows?: RowMask): CountedCorroboration {
	return corroborationCounter(ledger, rows)(tie);
}

/** Who stands behind the numbers of a tie: the asserters, and those of them that have no part in it. */
export function assertersOf(ledger: Ledger, tie: number, rows?: RowMask): Asserters {
	const { root, effect, speaksFor, target, ties } = ledger;
	const interested = new Set([root[ties.subject[tie]]]);
	const all = new Set<number>();
	for (let k = ties.objects.start[tie]; k < ties.objects.start[tie + 1]; k++) {
		interested.add(root[ties.objects.items[k]]);
	}
	for (let k = ties.claims.start[tie]; k < ties.claims.start[tie + 1]; k++) {
		const row = ties.claims.items[k];
		if (rows !== undefined && !rows[row]) continue;
		if (target[row] >= 0) interested.add(root[target[row]]);
		if (effect[row] === EFFECT.alleges) interested.add(root[speaksFor[row]]);
		if (effect[row] === EFFECT.affirms || effect[row] === EFFECT.alleges) all.add(root[speaksFor[row]]);
	}
	return { all: [...all], disinterested: [...all].filter((actor) => !interested.has(actor)) };
}
