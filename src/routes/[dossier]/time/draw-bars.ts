import type { BinCounts } from '$lib/ledger/histogram';
import type { OpenEnd } from './open-ends';
import type { TimelineHistogram } from './timeline-histogram';
import type { TimeScale } from './time-scale';

/** The bars of the timeline as SVG paths, y from 0 (top) to `height` (the axis). */
export interface Bars {
	/** On a known day. */
	exact: string;
	/** On a day, approximately or perhaps. */
	about: string;
	/** Known to the month, the year or an interval: blocks of equal area, spread over their days. */
	spread: string;
	/** On the clock of saying: the same three of claims of which only the publication is dated. */
	publishedExact: string;
	publishedAbout: string;
	publishedSpread: string;
	/** Claims dated on one side only: the known day, with a line into the open or the unknown. */
	ends: { x: number; y: number; height: number; end: OpenEnd }[];
	/** Bin with most claims, -1 for none; where its bar ends, and its count. */
	peak: { bin: number; x: number; y: number; count: number };
	/** Pixels that one claim is high. */
	unit: number;
	/** Pixels that a bar is wide. */
	barWidth: number;
}

/** Least heights in pixels: what is there can be seen, though its share of a bin be small. */
const LEAST = { bar: 2, spread: 4 };

const sumAt = (counts: BinCounts, bin: number) =>
	counts.exact[bin] + counts.about[bin] + counts.spread[bin] + counts.since[bin] + counts.until[bin];

/** Stacks the counts of each bin: what is spread below, then what was said that day, then what was only published. */
export function drawBars(counted: TimelineHistogram, scale: TimeScale, height: number): Bars {
	const { counts, published, starts } = counted;
	const peak = { bin: -1, x: 0, y: height, count: 0 };
	for (let bin = 0; bin < scale.bins; bin++) {
		const count = sumAt(counts, bin) + sumAt(published, bin);
		if (count > peak.count) Object.assign(peak, { bin, count });
	}
	const unit = peak.count > 0 ? height / peak.count : 0;
	const barWidth = Math.max(2, scale.width / scale.bins - 0.5);
	const paths = {
		exact: '',
		about: '',
		spread: '',
		publishedExact: '',
		publishedAbout: '',
		publishedSpread: ''
	};
	const tops = new Float64Array(scale.bins).fill(height);
	const stack = (path: keyof typeof paths, bin: number, count: number, least: number) => {
		if (count <= 0) return;
		const isSpread = least === LEAST.spread;
		const x = scale.x(starts[bin]);
		// blocks close up with each other; bars are never thinner than can be seen
		const width = isSpread ? scale.x(starts[bin + 1]) - x : barWidth;
		const high = Math.min(Math.max(count * unit, least), tops[bin]);
		tops[bin] -= high;
		paths[path] += `M${round(x)} ${round(tops[bin])}h${round(width)}v${round(high)}h${round(-width)}z`;
	};
	for (let bin = 0; bin < scale.bins; bin++) {
		stack('spread', bin, counts.spread[bin], LEAST.spread);
		stack('publishedSpread', bin, published.spread[bin], LEAST.spread);
		stack('exact', bin, counts.exact[bin], LEAST.bar);
		stack('about', bin, counts.about[bin], LEAST.bar);
		stack('publishedExact', bin, published.exact[bin], LEAST.bar);
		stack('publishedAbout', bin, published.about[bin], LEAST.bar);
	}
	const ends = counted.ends.flatMap((end) => {
		if (end.day < scale.start || end.day >= scale.end) return [];
		const bin = scale.binAt(scale.x(end.day + 0.5));
		const high = Math.min(Math.max(end.claims * unit, LEAST.bar), tops[bin]);
		tops[bin] -= high;
		return [{ x: scale.x(starts[bin]), y: tops[bin], height: high, end }];
	});
	if (peak.bin >= 0) Object.assign(peak, { x: scale.x(starts[peak.bin]), y: tops[peak.bin] });
	return { ...paths, ends, peak, unit, barWidth };
}

const round = (value: number) => Math.round(value * 100) / 100;
