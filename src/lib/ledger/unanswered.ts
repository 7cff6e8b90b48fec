import type { Ledger, RowMask } from './ledger';
import { BEARING } from './bearing';
import { listAt } from './csr';

/** Accusations and what answers them. A claim that is set aside neither accuses nor answers. */
export interface Accusations {
	/** Rows in which somebody accuses, ascending. */
	all: number[];
	/** Rows to which no claim replies: "no reply recorded to this accusation". */
	withoutReply: number[];
	/** Rows whose matter stands unanswered: what is published as unanswered. */
	unanswered: number[];
	/** Ties that are accused of and stand unanswered, each once however often it was said, ascending. */
	ties: number[];
	/** The same of statements that are no tie. */
	statements: number[];
}

const ANSWERS = BEARING.denies | BEARING.contests | BEARING.admits;

/**
 * Tells of an accusation whether it has a reply, in two senses. `hasReply`: a claim responds to this very
 * accusation. `isAnswered`: a reply to it or to another accusation of the same tie (or statement) is on
 * record, or a claim on that tie denies it or admits it as a party. Any reply counts, whoever gives it and in
 * whatever form: a denial, a counter-accusation, another account.
 */
export function replyFinder(ledger: Ledger, rows?: RowMask) {
	const accuses = ledger.acts.code('accuses');
	const known = { ties: new Map<number, boolean>(), statements: new Map<number, boolean>() };
	const counts = (row: number) => rows === undefined || rows[row] === 1;
	const isAccusation = (row: number) => ledger.act[row] === accuses && counts(row);
	const hasReply = (row: number) => listAt(ledger.answeredBy, row).some(counts);
	const settles = (row: number) =>
		counts(row) && ((ledger.bearing[row] & ANSWERS) !== 0 || (isAccusation(row) && hasReply(row)));
	const isAnswered = (row: number) => {
		const kind = ledger.tie[row] >= 0 ? 'ties' : 'statements';
		const matter = kind === 'ties' ? ledger.tie[row] : ledger.statement[row];
		if (matter < 0) return hasReply(row);
		let answered = known[kind].get(matter);
		if (answered === undefined) {
			answered = listAt(ledger[kind].claims, matter).some(settles);
			known[kind].set(matter, answered);
		}
		return answered;
	};
	return { isAccusation, hasReply, isAnswered };
}

/**
 * Every accusation, with both notions of "unanswered" kept apart. A careful editor publishes the second: to
 * call a charge unanswered when the accused has denied another instance of it would be unfair to the accused.
 */
export function listAccusations(ledger: Ledger, rows?: RowMask): Accusations {
	const { isAccusation, hasReply, isAnswered } = replyFinder(ledger, rows);
	const all: number[] = [];
	for (let row = 0; row < ledger.size; row++) if (isAccusation(row)) all.push(row);
	const unanswered = all.filter((row) => !isAnswered(row));
	const matters = (column: Int32Array) =>
		[...new Set(unanswered.map((row) => column[row]))].filter((code) => code >= 0).sort((a, b) => a - b);
	return {
		all,
		withoutReply: all.filter((row) => !hasReply(row)),
		unanswered,
		ties: matters(ledger.tie),
		statements: matters(ledger.statement)
	};
}
