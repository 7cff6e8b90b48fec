import { binFinder, type TimeBins } from '$lib/ledger/time-bins';

/** Days along a stretch of pixels. */
export interface TimeScale {
	/** Pixels from the left to where a day begins. */
	x(day: number): number;
	/** The bin under a position; the first or last one beyond the ends. */
	binAt(x: number): number;
	/** Pixels of the stretch. */
	width: number;
	/** First day of the bins, and the day after their last. */
	start: number;
	end: number;
	/** Number of bins. */
	bins: number;
}

/** Lays bins along so many pixels. */
export function timeScale(bins: TimeBins, width: number): TimeScale {
	const count = bins.starts.length - 1;
	const start = bins.starts[0];
	const end = bins.starts[count];
	const find = binFinder(bins);
	return {
		x: (day) => ((day - start) / (end - start)) * width,
		binAt: (x) => {
			const day = Math.floor(start + (x / width) * (end - start));
			return Math.min(count - 1, Math.max(0, find(day)));
		},
		...{ width, start, end, bins: count }
	};
}
