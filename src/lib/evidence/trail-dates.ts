import type { CodedClaim } from '../dossier/dossier';
import { dateWords, isInterval } from '../dossier/date-words';
import { joinWords } from '../dossier/actor-name';
import { parseDate } from '../dossier/edtf';

/** A time for which a hop is said to hold. Days count from 1970-01-01. */
export interface HopTime {
	/** EDTF, as it was coded. */
	edtf: string;
	words: string;
	basis: 'stated' | 'inferred';
	/** Null where the start, or the end, is open or unknown: unknown is neither "always" nor "until now". */
	earliest: number | null;
	latest: number | null;
	approximate: boolean;
}

/** Days by which an approximate date may be off, for the question what comes before what. */
const SLACK = { day: 7, month: 31, year: 366 } as const;

/** The times that claims give for what they say, each once and in order of their starts; those without a date give none. */
export function hopTimes(claims: readonly CodedClaim[]): HopTime[] {
	const times = new Map<string, HopTime>();
	for (const { when, whenBasis } of claims) {
		if (when === undefined || times.has(when)) continue;
		const span = parseDate(when);
		if ('error' in span) continue;
		const slack = span.approximate || span.uncertain ? SLACK[span.precision] : 0;
		times.set(when, {
			...{ edtf: when, words: dateWords(when), basis: whenBasis ?? 'stated', approximate: slack > 0 },
			earliest: span.earliest === null ? null : span.earliest - slack,
			latest: span.latest === null ? null : span.latest + slack
		});
	}
	return [...times.values()].sort((a, b) => (a.earliest ?? -Infinity) - (b.earliest ?? -Infinity));
}

/** Whether one time is over before the other begins, as far as both are known. */
function isBefore(one: HopTime, other: HopTime): boolean {
	return one.latest !== null && other.earliest !== null && one.latest < other.earliest;
}

/** How the times of two hops lie to each other. */
export type TimeRelation = 'before' | 'after' | 'apart' | 'overlap' | 'unknown';

/** How two hops lie in time; "unknown" where either has no date. Approximate dates are given the benefit of the doubt. */
export function timeRelation(one: readonly HopTime[], other: readonly HopTime[]): TimeRelation {
	if (one.length === 0 || other.length === 0) return 'unknown';
	const every = (test: (a: HopTime, b: HopTime) => boolean) =>
		one.every((a) => other.every((b) => test(a, b)));
	if (every(isBefore)) return 'before';
	if (every((a, b) => isBefore(b, a))) return 'after';
	return every((a, b) => isBefore(a, b) || isBefore(b, a)) ? 'apart' : 'overlap';
}

/**
 * Whether the hops of a trail are said to hold at the same time, in sentences; none for a single hop.
 *
 * @param hops number of each hop, as it is shown, and its times
 */
export function overlapWords(hops: readonly { number: number; times: readonly HopTime[] }[]): string[] {
	if (hops.length < 2) return [];
	const sentences: string[] = [];
	const list = (numbers: number[]) =>
		`${numbers.length > 1 ? 'hops' : 'hop'} ${joinWords(numbers.map(String))}`;
	for (const one of hops) {
		const later = hops.filter((other) => timeRelation(one.times, other.times) === 'before');
		if (later.length === 0) continue;
		const words = list(later.map(({ number }) => number));
		const begin = later.length > 1 ? 'begin' : 'begins';
		// The date of something that was so at one time is not its end.
		const ends = one.times.every(({ edtf }) => isInterval(edtf));
		sentences.push(
			ends
				? `Hop ${one.number} ends before ${words} ${begin}.`
				: `Hop ${one.number} is dated before ${words}.`
		);
	}
	hops.forEach((one, i) => {
		const apart = hops.slice(i + 1).filter((other) => timeRelation(one.times, other.times) === 'apart');
		for (const other of apart) {
			sentences.push(`Hops ${one.number} and ${other.number} are not said to hold at the same time.`);
		}
	});
	const undated = hops.filter(({ times }) => times.length === 0).map(({ number }) => number);
	if (undated.length > 0) {
		const words = list(undated);
		sentences.push(
			`${words[0].toUpperCase()}${words.slice(1)} ${undated.length > 1 ? 'have' : 'has'} no date.`
		);
	}
	if (sentences.length === 0) sentences.push('The dates allow the hops to hold at the same time.');
	if (hops.some(({ times }) => times.some(({ basis }) => basis === 'inferred'))) {
		sentences.push('Some of these dates are inferred by the coders.');
	}
	return sentences;
}

/** When a hop is said to hold, in words: "c. Oct 2025 (inferred)", "no date given". */
export function timesWords({ times }: { times: readonly Pick<HopTime, 'words' | 'basis'>[] }): string {
	if (times.length === 0) return 'no date given';
	return times.map(({ words, basis }) => (basis === 'inferred' ? `${words} (inferred)` : words)).join('; ');
}
