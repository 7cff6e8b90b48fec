import { asOf } from '../ledger/as-of';
import type { Clocks } from '../ledger/clocks';
import { rowsInWindow } from '../ledger/date-window';
import { knownBy } from '../ledger/known-by';
import type { Ledger, RowMask } from '../ledger/ledger';
import { joinMasks } from '../ledger/row-mask';
import { rowsByVerdict } from '../ledger/verdict';
import type { TimeState } from './view-state';

const DAY = 86_400_000;

/** Days from 1970-01-01 of an ISO date. */
export function dayOf(text: string): number {
	return Math.round(Date.parse(`${text}T00:00:00Z`) / DAY);
}

/** ISO date of a day counted from 1970-01-01. */
export function isoOf(day: number): string {
	return new Date(day * DAY).toISOString().slice(0, 10);
}

/**
 * The claims that count at a time: in the window, said to hold on a day, known by a day. What may be so stays. What
 * has no date stays in a window and as of a day, as it does in a bin of its own on the timeline; of what was known by a
 * day it is no part, for nothing shows that it was known (decision 008). Undefined where no date is asked for.
 */
export function rowsOfTime(ledger: Ledger, clocks: Clocks, time: TimeState): RowMask | undefined {
	const masks: RowMask[] = [];
	if (time.from && time.to) {
		masks.push(
			rowsInWindow(clocks, {
				clock: time.clock,
				from: dayOf(time.from),
				to: dayOf(time.to),
				undated: 'keep'
			})
		);
	}
	if (time.asOf) {
		const day = dayOf(time.asOf);
		masks.push(rowsByVerdict(asOf(ledger, clocks, { from: day, to: day }), { undated: 'keep' }));
	}
	if (time.knownBy) {
		const clock = time.clock === 'published' ? 'published' : 'said';
		const verdicts = knownBy(ledger, clocks, dayOf(time.knownBy), clock);
		masks.push(rowsByVerdict(verdicts, { undated: 'drop' }));
	}
	return joinMasks(...masks);
}

/** Whether two masks let the same claims count. */
export function sameRows(a: RowMask | undefined, b: RowMask | undefined): boolean {
	if (a === undefined || b === undefined) return a === b;
	return a.length === b.length && a.every((cell, row) => cell === b[row]);
}
