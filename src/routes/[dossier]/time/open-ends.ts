import { DATE_FLAG, NO_END, NO_START, type ClockColumn } from '$lib/ledger/clocks';
import type { RowMask } from '$lib/ledger/ledger';

/** Claims that are dated on one side only, on the day that is known. */
export interface OpenEnd {
	/** Day from 1970-01-01. */
	day: number;
	/** Since that day, or until it. */
	side: 'since' | 'until';
	/** Said to go on (or always to have held), or not known how long. */
	kind: 'open' | 'unknown';
	claims: number;
}

/** The claims whose beginning or end is open or unknown, by the day of the other end. */
export function openEnds({ earliest, latest, flags }: ClockColumn, rows?: RowMask): OpenEnd[] {
	const found = new Map<string, OpenEnd>();
	for (let row = 0; row < flags.length; row++) {
		const bits = flags[row];
		if (bits & DATE_FLAG.undated || (rows !== undefined && !rows[row])) continue;
		const side = earliest[row] === NO_START ? 'until' : latest[row] === NO_END ? 'since' : null;
		if (side === null) continue;
		const day = side === 'until' ? latest[row] : earliest[row];
		const isOpen = bits & (side === 'until' ? DATE_FLAG.openStart : DATE_FLAG.openEnd);
		const kind = isOpen ? 'open' : 'unknown';
		const key = `${day} ${side} ${kind}`;
		const end = found.get(key);
		if (end) end.claims++;
		else found.set(key, { day, side, kind, claims: 1 });
	}
	return [...found.values()].sort((a, b) => a.day - b.day);
}
