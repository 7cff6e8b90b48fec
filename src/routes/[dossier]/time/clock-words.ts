import { dateWords } from '$lib/dossier/date-words';
import type { Clock } from '$lib/ledger/clocks';
import type { BinUnit } from '$lib/ledger/time-bins';
import { isoOf } from '$lib/state/rows-of-time';
import type { OpenEnd } from './open-ends';
import type { TimelineHistogram } from './timeline-histogram';

/** The clocks in the order of their tabs, with what each tells. */
export const CLOCK_TABS: { clock: Clock; name: string; tells: string }[] = [
	{ clock: 'said', name: 'Said', tells: 'When it was said' },
	{ clock: 'published', name: 'Published', tells: 'When the source was published' },
	{ clock: 'valid', name: 'Valid', tells: 'When what is said held or happened' }
];

const VERBS: Record<Clock, string> = { said: 'said', published: 'published', valid: 'held' };

/** What each kind of mark means, and only of the marks that stand in the drawing. */
export function legendWords(clock: Clock, counted: TimelineHistogram): { mark: string; words: string }[] {
	const { counts, published, unit, ends } = counted;
	const some = (values: Float64Array) => values.some((value) => value > 0);
	return [
		{
			mark: 'exact',
			words: `${VERBS[clock]} that ${unit}`,
			isThere: some(counts.exact) || some(counts.about)
		},
		{
			mark: 'published',
			words: `published that ${unit}`,
			isThere: some(published.exact) || some(published.about)
		},
		{
			mark: 'spread',
			words: unit === 'day' ? 'month only' : 'month or longer',
			isThere: some(counts.spread) || some(published.spread)
		},
		{ mark: 'about', words: 'about then', isThere: some(counts.about) || some(published.about) },
		{ mark: 'open', words: 'goes on', isThere: ends.some(({ kind }) => kind === 'open') },
		{ mark: 'unknown', words: 'other end unknown', isThere: ends.some(({ kind }) => kind === 'unknown') }
	].filter(({ isThere }) => isThere);
}

/** "10 on 12 Oct", "9 in the week of 6 Oct", "about 90 in Oct 2025", "12 in 2024". */
export function peakWords(count: number, day: number, unit: BinUnit): string {
	const whole = Math.round(count);
	const number = Math.abs(whole - count) < 0.005 ? String(whole) : `about ${whole}`;
	const words = dateWords(isoOf(day).slice(0, { day: 10, week: 10, month: 7, year: 4 }[unit]));
	const bare = unit === 'day' || unit === 'week' ? words.replace(/\s\d{4}$/, '') : words;
	return `${number} ${{ day: 'on', week: 'in the week of', month: 'in', year: 'in' }[unit]} ${bare}`;
}

/** The tallest bar in words; nothing where there is none. */
export function mostWords(counted: TimelineHistogram, peak: { bin: number; count: number }): string {
	return peak.bin < 0 ? '' : peakWords(peak.count, counted.starts[peak.bin], counted.unit);
}

/** Claims with an open or unknown end in words: "2 claims since 15 Aug 2021, end unknown". */
export function endTitle({ day, side, kind, claims }: OpenEnd): string {
	const date = dateWords(isoOf(day));
	const other = side === 'since' ? 'end' : 'beginning';
	const words =
		kind === 'unknown' ? `, ${other} unknown` : side === 'since' ? ', said to go on' : ', as always';
	return `${claims} ${claims === 1 ? 'claim' : 'claims'} ${side === 'since' ? 'since' : 'up to'} ${date}${words}`;
}

/** A window in words: "1–31 Oct 2025". */
export function windowWords(from: string, to: string): string {
	return dateWords(from === to ? from : `${from}/${to}`);
}

/** One end of a window in words, as a screen reader says it. */
export function endWords(day: number): string {
	return dateWords(isoOf(day));
}
