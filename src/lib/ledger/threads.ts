import type { Ledger, RowMask } from './ledger';
import { DATE_FLAG, type Clocks } from './clocks';
import { dayTold, NO_DAY } from './order-of-saying';

/** What an exchange is read from. */
type Replies = Pick<Ledger, 'size' | 'respondsTo' | 'answeredBy'>;

/**
 * Thread of every row: claims that answer each other, at any remove, share one, numbered by its first row; a
 * claim that is set aside joins nothing and has -1.
 */
export function threadsOf(ledger: Pick<Ledger, 'size' | 'respondsTo'>, rows?: RowMask): Int32Array {
	const { start, items } = ledger.respondsTo;
	const thread = new Int32Array(ledger.size);
	for (let row = 0; row < thread.length; row++) thread[row] = row;
	const find = (row: number) => {
		let at = row;
		while (thread[at] !== at) at = thread[at] = thread[thread[at]];
		return at;
	};
	for (let row = 0; row < thread.length; row++) {
		if (rows !== undefined && !rows[row]) continue;
		for (let k = start[row]; k < start[row + 1]; k++) {
			if (rows !== undefined && !rows[items[k]]) continue;
			const [a, b] = [find(row), find(items[k])];
			thread[Math.max(a, b)] = Math.min(a, b);
		}
	}
	for (let row = 0; row < thread.length; row++) {
		thread[row] = rows !== undefined && !rows[row] ? -1 : find(row);
	}
	return thread;
}

/**
 * Rows in order of saying, so that an exchange reads as a conversation: nothing stands before what it answers.
 * A claim that nobody dates to a saying was said before its first dated reply, and at the latest when it was
 * published; one with no date at all stands before its first dated reply or else after what it answers. What
 * then has no place stands at the end. By `thread`, what belongs together stays together, threads in the order
 * of their first claims; by `date`, threads may interleave.
 */
export function exchangeOrder(
	ledger: Replies,
	clocks: Pick<Clocks, 'told'>,
	rows: readonly number[],
	by: 'thread' | 'date' = 'thread'
): number[] {
	const order = answeredFirst(ledger, rows);
	const place = new Map(order.map((row, i) => [row, i]));
	const day = daysInExchange(ledger, clocks, order);
	const threads = by === 'thread' ? threadsWithin(ledger, order) : new Map<number, number>();
	const opens = new Map<number, number>();
	for (const row of order) {
		const thread = threads.get(row) ?? -1;
		opens.set(thread, Math.min(opens.get(thread) ?? NO_DAY, day.get(row)!));
	}
	const firstRow = new Map<number, number>();
	for (const row of order) {
		const thread = threads.get(row) ?? -1;
		firstRow.set(thread, Math.min(firstRow.get(thread) ?? row, row));
	}
	return order.sort((a, b) => {
		const [x, y] = [threads.get(a) ?? -1, threads.get(b) ?? -1];
		if (x !== y) return opens.get(x)! - opens.get(y)! || firstRow.get(x)! - firstRow.get(y)!;
		return day.get(a)! - day.get(b)! || place.get(a)! - place.get(b)!;
	});
}

/** The rows so that each comes after those among them that it answers; a ring is opened at its first row. */
function answeredFirst({ respondsTo, answeredBy }: Replies, rows: readonly number[]): number[] {
	const waitsFor = new Map<number, number>();
	for (const row of rows) waitsFor.set(row, 0);
	for (const row of waitsFor.keys()) {
		let count = 0;
		for (let k = respondsTo.start[row]; k < respondsTo.start[row + 1]; k++) {
			if (waitsFor.has(respondsTo.items[k])) count++;
		}
		waitsFor.set(row, count);
	}
	const sorted = [...waitsFor.keys()].sort((a, b) => a - b);
	const order: number[] = [];
	const done = new Set<number>();
	const emit = (first: number) => {
		const ready = [first];
		for (const row of ready) {
			if (done.has(row)) continue;
			done.add(row);
			order.push(row);
			for (let k = answeredBy.start[row]; k < answeredBy.start[row + 1]; k++) {
				const reply = answeredBy.items[k];
				if (!waitsFor.has(reply)) continue;
				waitsFor.set(reply, waitsFor.get(reply)! - 1);
				if (waitsFor.get(reply) === 0) ready.push(reply);
			}
		}
	};
	for (const row of sorted) if (waitsFor.get(row) === 0) emit(row);
	for (const row of sorted) emit(row);
	return order;
}

/** The day of each row for its place in the exchange, never before that of a row that it answers. */
function daysInExchange(ledger: Replies, clocks: Pick<Clocks, 'told'>, order: readonly number[]) {
	const { respondsTo, answeredBy } = ledger;
	const day = new Map(order.map((row) => [row, dayTold(clocks, row)]));
	const isSaid = (row: number) => !(clocks.told.flags[row] & (DATE_FLAG.undated | DATE_FLAG.standIn));
	for (const row of order.toReversed()) {
		if (isSaid(row)) continue;
		for (let k = answeredBy.start[row]; k < answeredBy.start[row + 1]; k++) {
			day.set(row, Math.min(day.get(row)!, day.get(answeredBy.items[k]) ?? NO_DAY));
		}
	}
	for (const row of order) {
		let after = -Infinity;
		for (let k = respondsTo.start[row]; k < respondsTo.start[row + 1]; k++) {
			const other = day.get(respondsTo.items[k]);
			if (other !== undefined && other !== NO_DAY) after = Math.max(after, other);
		}
		const own = day.get(row)!;
		if (own === NO_DAY ? after > -Infinity : own < after) day.set(row, after);
	}
	return day;
}

/** Threads among these rows alone, by row: the smallest row of each. */
function threadsWithin({ size, respondsTo }: Replies, rows: readonly number[]): Map<number, number> {
	const mask = new Uint8Array(size);
	for (const row of rows) mask[row] = 1;
	const thread = threadsOf({ size, respondsTo }, mask);
	return new Map(rows.map((row) => [row, thread[row]]));
}
