import type { Clock, Clocks } from '$lib/ledger/clocks';
import { columnOf } from '$lib/ledger/date-window';
import { histogram, type Histogram } from '$lib/ledger/histogram';
import type { RowMask } from '$lib/ledger/ledger';
import { timeBins } from '$lib/ledger/time-bins';
import { openEnds, type OpenEnd } from './open-ends';

/** What the timeline draws on one clock. It depends on neither the window nor the dates that are asked for. */
export interface TimelineHistogram extends Histogram {
	ends: OpenEnd[];
}

/**
 * Counts the claims of a telling (of everyone without `rows`) along a clock. The bins are those of the whole
 * dossier, so that the axis stays when the telling changes; days are filled up to whole months. Undefined where no
 * claim of the dossier has a date on the clock.
 */
export function timelineHistogram(
	clocks: Clocks,
	clock: Clock,
	maxBins: number,
	rows?: RowMask
): TimelineHistogram | undefined {
	const whole = histogram(clocks, clock, { maxBins });
	if (!whole) return undefined;
	const { unit, starts } = whole;
	const months = timeBins('month', starts[0], starts[starts.length - 1] - 1).starts;
	const range =
		unit === 'day'
			? { from: months[0], to: months[months.length - 1] - 1 }
			: { from: starts[0], to: starts[starts.length - 1] - 1 };
	const counted = histogram(clocks, clock, { unit, range, rows });
	return counted && { ...counted, ends: openEnds(columnOf(clocks, clock), rows) };
}
