import type { TimelineHistogram } from './timeline-histogram';
import { binFinder, type TimeBins } from '$lib/ledger/time-bins';
import { dayOf, isoOf } from '$lib/state/rows-of-time';

/** A window as its first and last bin, both included. */
export interface WindowBins {
	first: number;
	last: number;
}

/** The days of a window, as the view state holds them; null for the whole dossier. */
export interface WindowDays {
	from: string | null;
	to: string | null;
}

/** Bins that a window touches; all of them without a window. What lies outside the bins is drawn at their ends. */
export function binsOf(bins: TimeBins, { from, to }: WindowDays): WindowBins {
	const most = bins.starts.length - 2;
	if (from === null || to === null) return { first: 0, last: most };
	const find = binFinder(bins);
	const inside = (bin: number) => Math.min(most, Math.max(0, bin));
	return { first: inside(find(dayOf(from))), last: inside(find(dayOf(to))) };
}

/** Days of a window of bins; all bins are no window at all. */
export function daysOf({ starts }: TimeBins, { first, last }: WindowBins): WindowDays {
	if (first === 0 && last === starts.length - 2) return { from: null, to: null };
	return { from: isoOf(starts[first]), to: isoOf(starts[last + 1] - 1) };
}

/** Moves one end; it stops at the other end and at the ends of the bins. */
export function moveEnd(now: WindowBins, end: 'first' | 'last', to: number, bins: number): WindowBins {
	if (end === 'first') return { ...now, first: Math.min(now.last, Math.max(0, to)) };
	return { ...now, last: Math.max(now.first, Math.min(bins - 1, to)) };
}

/** Moves the whole window; it keeps its length and stops at the ends of the bins. */
export function shift({ first, last }: WindowBins, by: number, bins: number): WindowBins {
	const step = Math.min(bins - 1 - last, Math.max(-first, by));
	return { first: first + step, last: last + step };
}

/**
 * The window after a step of the player: one that begins with the bins grows or shrinks at its end, any other moves
 * as a whole.
 */
export function advance(now: WindowBins, by: number, bins: number): WindowBins {
	return now.first === 0 ? moveEnd(now, 'last', now.last + by, bins) : shift(now, by, bins);
}

/** Bins from the end of a window to the next (1) or previous (-1) bin in which a date falls; 0 where there is none. */
export function stepToClaims({ counts, published }: TimelineHistogram, last: number, to: 1 | -1): number {
	for (let bin = last + to; bin >= 0 && bin < counts.exact.length; bin += to) {
		const dated = [counts, published].some(
			({ exact, about, since, until }) => exact[bin] + about[bin] + since[bin] + until[bin] > 0
		);
		if (dated) return bin - last;
	}
	return 0;
}
