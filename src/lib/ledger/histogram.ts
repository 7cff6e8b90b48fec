import type { RowMask } from './ledger';
import { DATE_FLAG, NO_END, NO_START, type Clock, type ClockColumn, type Clocks } from './clocks';
import { columnOf } from './date-window';
import { binFinder, chooseUnit, timeBins, type BinUnit, type TimeBins } from './time-bins';

/** How many claims fall into each bin, by how closely their dates are known. */
export interface BinCounts {
	/** On a known day. */
	exact: Float64Array;
	/** On a day, approximately or perhaps. */
	about: Float64Array;
	/** Known to the month, the year or an interval: each claim is spread evenly over its days, in all 1. */
	spread: Float64Array;
	/** Begins here; its end is open or unknown. */
	since: Float64Array;
	/** Ends here; its beginning is open or unknown. */
	until: Float64Array;
}

/** The claims on one clock, in bins. */
export interface Histogram extends TimeBins {
	/** Claims whose date on this clock is known. */
	counts: BinCounts;
	/** On the clock of saying: claims of which only the date of publication is known, on that date. */
	published: BinCounts;
	/** Claims without any date on this clock. */
	undated: number;
	/**
	 * Distinct stretches that are spread, with the number of claims on each: one block of the drawing each. None
	 * where they would be more than a drawing can show; the bins hold them all the same.
	 */
	blocks: { from: number; to: number; claims: number; published: boolean }[];
}

/** What to count: all claims, in at most 800 bins, without options. */
export interface HistogramOptions {
	rows?: RowMask;
	unit?: BinUnit;
	maxBins?: number;
	/** First and last day of the bins; what lies outside is not counted. Default: as far as known days go. */
	range?: { from: number; to: number };
}

const MAX_BINS = 800;
const MAX_BLOCKS = 1000;

/** Counts claims along a clock; undefined where no claim that counts has a date on it. */
export function histogram(
	clocks: Clocks,
	clock: Clock,
	options: HistogramOptions = {}
): Histogram | undefined {
	const column = columnOf(clocks, clock);
	const range = options.range ?? rangeOf(column, options.rows);
	if (range === undefined) return undefined;
	const maxBins = options.maxBins ?? MAX_BINS;
	const unit = options.unit ?? chooseUnit(range.from, range.to, maxBins);
	const bins = timeBins(unit, range.from, range.to);
	const known = new Counter(bins);
	const standIns = new Counter(bins);
	const { earliest, latest, flags } = column;
	const blocks = new Map<number, Histogram['blocks'][number]>();
	let undated = 0;
	for (let row = 0; row < flags.length; row++) {
		if (options.rows !== undefined && !options.rows[row]) continue;
		const bits = flags[row];
		if (bits & DATE_FLAG.undated) {
			undated++;
			continue;
		}
		const [from, to] = [earliest[row], latest[row]];
		const published = (bits & DATE_FLAG.standIn) !== 0;
		(published ? standIns : known).add(from, to, bits);
		if (from === to || from === NO_START || to === NO_END || blocks.size > MAX_BLOCKS) continue;
		// No two stretches share a number: EDTF's four digits of a year are under 2 ** 22 days.
		const key = (from * 2 ** 22 + (to - from)) * 2 + (published ? 1 : 0);
		const block = blocks.get(key);
		if (block) block.claims++;
		else blocks.set(key, { from, to, claims: 1, published });
	}
	return {
		...bins,
		...{ counts: known.finish(), published: standIns.finish(), undated },
		blocks: (blocks.size > MAX_BLOCKS ? [] : [...blocks.values()]).sort(
			(a, b) => a.from - b.from || a.to - b.to
		)
	};
}

/** First and last day that any claim that counts is bounded by. */
function rangeOf({ earliest, latest, flags }: ClockColumn, rows?: RowMask) {
	let [from, to] = [NO_END, NO_START];
	for (let row = 0; row < flags.length; row++) {
		if ((rows !== undefined && !rows[row]) || flags[row] & DATE_FLAG.undated) continue;
		const [first, last] = [earliest[row], latest[row]];
		if (first !== NO_START) from = Math.min(from, first);
		if (last !== NO_END) to = Math.max(to, last);
		// A claim bounded on one side stretches the range to that side's day.
		if (first !== NO_START) to = Math.max(to, first);
		if (last !== NO_END) from = Math.min(from, last);
	}
	return from > to ? undefined : { from, to };
}

/** Adds claims to bins; a long stretch costs no more than a short one, for its middle is summed up at the end. */
class Counter {
	readonly #bins: TimeBins;
	readonly #binOf: (day: number) => number;
	readonly #counts: BinCounts;
	/** Change of the claims a day from one bin to the next. */
	readonly #slope: Float64Array;

	constructor(bins: TimeBins) {
		const size = bins.starts.length - 1;
		const empty = () => new Float64Array(size);
		this.#bins = bins;
		this.#binOf = binFinder(bins);
		this.#counts = { exact: empty(), about: empty(), spread: empty(), since: empty(), until: empty() };
		this.#slope = new Float64Array(size + 1);
	}

	add(from: number, to: number, bits: number): void {
		const { exact, about, since, until } = this.#counts;
		if (from === NO_START) return this.#one(until, to);
		if (to === NO_END) return this.#one(since, from);
		if (from < to) return this.#spread(from, to);
		this.#one(bits & (DATE_FLAG.approximate | DATE_FLAG.uncertain) ? about : exact, from);
	}

	finish(): BinCounts {
		const { starts } = this.#bins;
		let perDay = 0;
		for (let bin = 0; bin < this.#slope.length - 1; bin++) {
			perDay += this.#slope[bin];
			// What rounding leaves of a sum that should be nought is not a claim.
			if (Math.abs(perDay) > 1e-12) this.#counts.spread[bin] += perDay * (starts[bin + 1] - starts[bin]);
		}
		return this.#counts;
	}

	#one(counts: Float64Array, day: number): void {
		const bin = this.#binOf(day);
		if (bin >= 0 && bin < counts.length) counts[bin]++;
	}

	#spread(from: number, to: number): void {
		const { starts } = this.#bins;
		const { spread } = this.#counts;
		const share = 1 / (to - from + 1);
		const first = Math.max(from, starts[0]);
		const last = Math.min(to, starts[spread.length] - 1);
		if (first > last) return;
		const [a, b] = [this.#binOf(first), this.#binOf(last)];
		if (a === b) {
			spread[a] += share * (last - first + 1);
			return;
		}
		spread[a] += share * (starts[a + 1] - first);
		spread[b] += share * (last + 1 - starts[b]);
		this.#slope[a + 1] += share;
		this.#slope[b] -= share;
	}
}
