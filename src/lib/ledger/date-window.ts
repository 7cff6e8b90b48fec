import type { RowMask } from './ledger';
import { DATE_FLAG, type Clock, type ClockColumn, type Clocks } from './clocks';

/** A stretch of days on one clock. */
export interface DateWindow {
	clock: Clock;
	/** First day, from 1970-01-01. */
	from: number;
	/** Last day, itself included. */
	to: number;
	/** Whether claims without a date on this clock stay. Default: keep, for they have a bin of their own. */
	undated?: 'keep' | 'drop';
}

/**
 * The column that a clock is read by: that of `said` holds the date of publication where nobody says when it
 * was said, so that a window holds what the timeline draws in it.
 */
export function columnOf(clocks: Clocks, clock: Clock): ClockColumn {
	return clock === 'said' ? clocks.told : clocks[clock];
}

/**
 * The claims whose time may overlap the window, ends included. An open or unknown end reaches as far as the
 * window does: what may have held is not hidden. Approximate dates are taken at their bounds.
 */
export function rowsInWindow(clocks: Clocks, window: DateWindow): RowMask {
	const { earliest, latest, flags } = columnOf(clocks, window.clock);
	const { from, to } = window;
	// A claim without a date is in every window by its bounds: only when undated ones go is the flag asked.
	const gone = window.undated === 'drop' ? DATE_FLAG.undated : 0;
	const rows = new Uint8Array(earliest.length);
	for (let row = 0; row < rows.length; row++) {
		rows[row] = earliest[row] <= to && latest[row] >= from && (flags[row] & gone) === 0 ? 1 : 0;
	}
	return rows;
}
