import { NO_DAY, dayTold } from '../ledger/order-of-saying';
import { DATE_FLAG, type Clocks } from '../ledger/clocks';
import { listAt } from '../ledger/csr';
import { exchangeOrder, threadsOf } from '../ledger/threads';
import type { EvidenceClaim, EvidenceSource } from './evidence';
import { evidenceClaim } from './evidence-claim';
import { counts, type EvidenceContext } from './evidence-context';
import { SourceNumbers } from './source-numbers';

/** One claim in its place in a conversation. */
export interface ExchangeTurn {
	claim: EvidenceClaim;
	/** Id of the thread: that of the first claim of the dossier that it is joined to by replies. */
	thread: string;
	/** Claims of the thread in this list; 1 for a claim that stands alone. */
	turns: number;
	/** Claims of this list that it answers. */
	answers: string[];
	/** What gives it its place: the day it was said, the day it was published, or the thread alone. */
	placedBy: 'said' | 'published' | 'thread' | 'nothing';
}

/** Claims as a conversation, with their sources numbered in the order of reading. */
export interface Exchange {
	turns: ExchangeTurn[];
	threads: number;
	sources: EvidenceSource[];
}

/**
 * Claims in order of saying, so that accusation, denial and counter-accusation read as a conversation; claims
 * that are set aside by the filter are left out. By `thread` a conversation is told to its end before the next
 * begins; by `date` they interleave.
 */
export function exchange(
	context: EvidenceContext,
	clocks: Clocks,
	rows: readonly number[],
	by: 'thread' | 'date' = 'thread'
): Exchange {
	const { ledger } = context;
	const order = exchangeOrder(
		ledger,
		clocks,
		[...new Set(rows)].filter((row) => counts(context, row)),
		by
	);
	const shown = new Set(order);
	const threads = threadsOf(ledger, context.rows);
	const sizes = new Map<number, number>();
	for (const row of order) sizes.set(threads[row], (sizes.get(threads[row]) ?? 0) + 1);
	const numbers = new SourceNumbers(context.index);
	const id = (row: number) => ledger.claims.values[row];
	const turns = order.map((row): ExchangeTurn => {
		const claim = evidenceClaim(context, numbers, id(row), { flat: true });
		const answers = [...listAt(ledger.respondsTo, row)].filter((other) => shown.has(other));
		return {
			claim,
			thread: id(threads[row]),
			turns: sizes.get(threads[row])!,
			answers: answers.map(id),
			placedBy: placedBy(clocks, row, sizes.get(threads[row])! > 1)
		};
	});
	return { turns, threads: sizes.size, sources: numbers.list() };
}

function placedBy(clocks: Clocks, row: number, inThread: boolean): ExchangeTurn['placedBy'] {
	if (dayTold(clocks, row) === NO_DAY) return inThread ? 'thread' : 'nothing';
	return clocks.told.flags[row] & DATE_FLAG.standIn ? 'published' : 'said';
}
