import type { Ledger } from './ledger';
import { DATE_FLAG, NO_END, NO_START, type Clocks } from './clocks';
import { VERDICT } from './verdict';

/** Days from 1970-01-01, both included: one day, or the month or year of a coarser date. */
export interface Days {
	from: number;
	to: number;
}

const BEGUN = 1;
const ENDED = 2;
const VAGUE = DATE_FLAG.approximate | DATE_FLAG.uncertain;

/**
 * Whether the valid time of each claim includes a date, as a VERDICT a row.
 *
 * - yes: it holds on one of the days whatever its bounds are. A closed interval holds between its ends; what
 *   is said to go on (`..`) holds up to the first day on which that can have been said, and no further.
 * - maybe: its bounds allow it. So after an unknown end, which is not "ongoing"; on any day of a date known to
 *   the month or the year; on approximate and uncertain dates; after the one day on which it is said to have
 *   begun; before the one day on which it is said to have ended.
 * - no: its bounds exclude it. Approximate dates are not stretched.
 * - undated: the claim has no valid time.
 *
 * A denial has the valid time of what it denies: it is in when it speaks of the date.
 */
export function asOf(ledger: Pick<Ledger, 'size' | 'phase' | 'source'>, clocks: Clocks, days: Days) {
	const { size, phase, source } = ledger;
	const { earliest, latest, flags } = clocks.valid;
	const { sureFrom, sureTo, sourceFrom, told } = clocks;
	const { from, to } = days;
	const verdicts = new Uint8Array(size);
	for (let row = 0; row < size; row++) {
		const bits = flags[row];
		if (bits & DATE_FLAG.undated) {
			verdicts[row] = VERDICT.undated;
			continue;
		}
		const isOneDate = (bits & DATE_FLAG.interval) === 0;
		const begun = isOneDate && phase[row] === BEGUN;
		const ended = isOneDate && phase[row] === ENDED;
		const first = ended ? NO_START : earliest[row];
		const last = begun ? NO_END : latest[row];
		if (first > to || last < from) continue;
		verdicts[row] = VERDICT.maybe;
		if (bits & VAGUE || ended) continue;
		let sureEnd = sureTo[row];
		if (bits & DATE_FLAG.openEnd) {
			sureEnd = told.flags[row] & DATE_FLAG.undated ? sourceFrom[source[row]] : told.earliest[row];
		}
		const holds = sureFrom[row] <= sureEnd && sureFrom[row] <= to && sureEnd >= from;
		if (holds || (first >= from && last <= to)) verdicts[row] = VERDICT.yes;
	}
	return verdicts;
}
