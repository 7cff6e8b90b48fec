/** Lengths of a bin. A week begins on Monday, as in ISO 8601. */
export const BIN_UNITS = ['day', 'week', 'month', 'year'] as const;
export type BinUnit = (typeof BIN_UNITS)[number];

/** Bins that follow each other without a gap. */
export interface TimeBins {
	unit: BinUnit;
	/** First day of each bin, from 1970-01-01, and the day after the last bin. */
	starts: Int32Array;
}

const DAY = 86_400_000;
/** 1970-01-05 was a Monday. */
const MONDAY = 4;

/** The bin that holds a day, as its first day; `steps` bins further on where that is given. */
function startOf(unit: BinUnit, day: number, steps = 0): number {
	if (unit === 'day') return day + steps;
	if (unit === 'week') return Math.floor((day - MONDAY) / 7 + steps) * 7 + MONDAY;
	const date = new Date(day * DAY);
	const year = date.getUTCFullYear();
	// Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
	const start = new Date(0);
	if (unit === 'month') start.setUTCFullYear(year, date.getUTCMonth() + steps, 1);
	else start.setUTCFullYear(year + steps, 0, 1);
	return Math.round(start.getTime() / DAY);
}

/** The shortest unit in which the days from first to last need no more than so many bins. */
export function chooseUnit(first: number, last: number, maxBins: number): BinUnit {
	const days = last - first + 1;
	if (days <= maxBins) return 'day';
	if (days / 7 + 1 <= maxBins) return 'week';
	return days / 28 + 1 <= maxBins ? 'month' : 'year';
}

/** Bins of one unit that hold every day from first to last. */
export function timeBins(unit: BinUnit, first: number, last: number): TimeBins {
	const starts: number[] = [];
	for (let day = startOf(unit, first); day <= last; day = startOf(unit, day, 1)) starts.push(day);
	starts.push(startOf(unit, last, 1));
	return { unit, starts: Int32Array.from(starts) };
}

/** A function that gives the bin of a day, or -1 before the first and the number of bins after the last. */
export function binFinder({ starts }: TimeBins): (day: number) => number {
	const bins = starts.length - 1;
	return (day) => {
		if (day < starts[0]) return -1;
		if (day >= starts[bins]) return bins;
		let low = 0;
		let high = bins - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (starts[middle] <= day) low = middle;
			else high = middle - 1;
		}
		return low;
	};
}
