import { parseDate } from '../dossier/edtf';
import { EFFECT, type Ledger, type LedgerInput } from './ledger';

/** The three clocks: when the alleged thing held, when it was said, when that was published. */
export const CLOCKS = ['valid', 'said', 'published'] as const;
export type Clock = (typeof CLOCKS)[number];

/** An earliest day that is not bounded, and a latest one; the flags tell whether it is open or unknown. */
export const NO_START = -0x80000000;
export const NO_END = 0x7fffffff;

/** What is known of a date, as bits. */
export const DATE_FLAG = {
	/** No date at all: neither bound means anything. */
	undated: 1,
	/** `~` or `%` at either end. */
	approximate: 2,
	/** `?` or `%` at either end. */
	uncertain: 4,
	/** The coders inferred it; the source does not state it. */
	inferred: 8,
	/** When it began is not known. */
	unknownStart: 16,
	/** When it ended is not known: not the same as going on. */
	unknownEnd: 32,
	/** It is said always to have held. */
	openStart: 64,
	/** It is said to go on. */
	openEnd: 128,
	/** Written as an interval, not as one date. */
	interval: 256,
	/** In `told`: nobody says when it was said; the date of publication stands in. */
	standIn: 512
} as const;

/** One clock: a cell a claim. Days count from 1970-01-01. */
export interface ClockColumn {
	/** First day it may be; NO_START where that is open or unknown. */
	earliest: Int32Array;
	/** Last day it may be; NO_END where that is open or unknown. */
	latest: Int32Array;
	/** Bits of DATE_FLAG. */
	flags: Uint16Array;
}

/** The dates of a ledger's claims and sources. */
export interface Clocks extends Record<Clock, ClockColumn> {
	/** Said; or published, where nobody says when it was said: what a timeline of saying shows. */
	told: ClockColumn;
	/**
	 * First and last day on which the valid time holds whatever its bounds are ("2025-10" holds for certain on
	 * no single day); none where the first is after the last.
	 */
	sureFrom: Int32Array;
	sureTo: Int32Array;
	/** For each source, the first day on which it can have been published; NO_START where nothing tells. */
	sourceFrom: Int32Array;
	/** For each source, the day by which it was published for certain: it was read then at the latest. */
	sourceBy: Int32Array;
}

interface ReadDate {
	earliest: number;
	latest: number;
	sureFrom: number;
	sureTo: number;
	flags: number;
}

const UNDATED: ReadDate = {
	...{ earliest: NO_START, latest: NO_END, sureFrom: NO_END, sureTo: NO_START },
	flags: DATE_FLAG.undated
};

/**
 * Reads the dates of a dossier into columns that belong to its ledger. A text that is no date counts as none.
 * The narrator says a thing when the source is published; where anybody else's words bear no date, `said` has
 * none. An undated source is given a first possible day: a text cannot report what had not begun, so it is not
 * older than the latest beginning among the things it reports (threats, demands and predictions aside).
 */
export function readClocks(input: LedgerInput, ledger: Ledger): Clocks {
	const read = dateReader();
	const published = input.sources.map((source) =>
		withBasis(read(source.published), source.publishedBasis === 'inferred')
	);
	const { size } = ledger;
	const clocks: Clocks = {
		...{ valid: column(size), said: column(size), published: column(size), told: column(size) },
		...{ sureFrom: new Int32Array(size), sureTo: new Int32Array(size) },
		sourceFrom: new Int32Array(input.sources.length).fill(NO_START),
		sourceBy: Int32Array.from(input.sources, (source) => read(source.seen.on).latest)
	};
	let row = 0;
	for (const claim of input.claims) {
		// Withdrawn claims are not in the ledger; the others stand in it in their own order.
		if (row === size || ledger.claims.values[row] !== claim.id) continue;
		const when = withBasis(read(claim.when), claim.whenBasis === 'inferred');
		set(clocks.valid, row, when);
		clocks.sureFrom[row] = when.sureFrom;
		clocks.sureTo[row] = when.sureTo;
		const publication = published[ledger.source[row]];
		set(clocks.published, row, publication);
		const narrated = claim.saidOn === undefined && ledger.narrated[row] === 1;
		const said = narrated
			? publication
			: withBasis(read(claim.saidOn), claim.saidOn !== undefined && claim.saidOnBasis === 'inferred');
		set(clocks.said, row, said);
		set(clocks.told, row, said);
		if (said.flags & DATE_FLAG.undated && !(publication.flags & DATE_FLAG.undated)) {
			set(clocks.told, row, publication);
			clocks.told.flags[row] |= DATE_FLAG.standIn;
		}
		row++;
	}
	boundSources(ledger, clocks, published);
	return clocks;
}

/** Whether a claim reports something as so or not so: only then can it not be older than what it speaks of. */
export function reports(ledger: Pick<Ledger, 'effect'>, row: number): boolean {
	return ledger.effect[row] !== EFFECT.none && ledger.effect[row] !== EFFECT.hypothetical;
}

function boundSources(ledger: Ledger, clocks: Clocks, published: readonly ReadDate[]): void {
	const { sourceFrom, sourceBy, valid } = clocks;
	published.forEach(({ earliest, latest, flags }, source) => {
		if (flags & DATE_FLAG.undated) return;
		sourceFrom[source] = earliest;
		sourceBy[source] = Math.min(latest, sourceBy[source]);
	});
	for (let row = 0; row < ledger.size; row++) {
		const source = ledger.source[row];
		if (!(published[source].flags & DATE_FLAG.undated) || !reports(ledger, row)) continue;
		sourceFrom[source] = Math.max(sourceFrom[source], Math.min(valid.earliest[row], sourceBy[source]));
	}
}

function column(size: number): ClockColumn {
	return {
		earliest: new Int32Array(size),
		latest: new Int32Array(size),
		flags: new Uint16Array(size)
	};
}

function set(to: ClockColumn, row: number, { earliest, latest, flags }: ReadDate): void {
	to.earliest[row] = earliest;
	to.latest[row] = latest;
	to.flags[row] = flags;
}

function withBasis(date: ReadDate, inferred: boolean): ReadDate {
	if (!inferred || date.flags & DATE_FLAG.undated) return date;
	return { ...date, flags: date.flags | DATE_FLAG.inferred };
}

/** A reader that takes each distinct date apart once: a million claims hold few. */
function dateReader(): (text: string | undefined) => ReadDate {
	const known = new Map<string, ReadDate>();
	const read = (text: string): ReadDate => {
		let date = known.get(text);
		if (date === undefined) {
			date = text.includes('/') ? readInterval(text, read) : readOne(text);
			known.set(text, date);
		}
		return date;
	};
	return (text) => (text === undefined ? UNDATED : read(text));
}

function readOne(text: string): ReadDate {
	const span = parseDate(text);
	if ('error' in span) return UNDATED;
	const [earliest, latest] = [span.earliest!, span.latest!];
	const approximate = span.approximate ? DATE_FLAG.approximate : 0;
	const flags = approximate | (span.uncertain ? DATE_FLAG.uncertain : 0);
	// It has begun for certain by the last of its days, and not ended before the first.
	return { earliest, latest, sureFrom: latest, sureTo: earliest, flags };
}

/** An interval from its ends: what `parseDate` makes of it, without taking known ends apart again. */
function readInterval(text: string, read: (text: string) => ReadDate): ReadDate {
	const [start, end, ...more] = text.split('/');
	const isBare = (part: string) => part === '' || part === '..';
	if (more.length > 0 || (isBare(start) && isBare(end))) return UNDATED;
	const first = isBare(start) ? undefined : read(start);
	const last = isBare(end) ? undefined : read(end);
	if ((first ?? last)!.flags & DATE_FLAG.undated || (last ?? first)!.flags & DATE_FLAG.undated)
		return UNDATED;
	const earliest = first?.earliest ?? NO_START;
	const latest = last?.latest ?? NO_END;
	if (latest < earliest) return UNDATED;
	let flags = DATE_FLAG.interval | (first?.flags ?? 0) | (last?.flags ?? 0);
	if (start === '') flags |= DATE_FLAG.unknownStart;
	if (start === '..') flags |= DATE_FLAG.openStart;
	if (end === '') flags |= DATE_FLAG.unknownEnd;
	if (end === '..') flags |= DATE_FLAG.openEnd;
	// Of an end that is not known it is certain only that the other end is within it.
	const sureFrom = first?.latest ?? (start === '' ? latest : NO_START);
	const sureTo = last?.earliest ?? (end === '' ? earliest : NO_END);
	return { earliest, latest, sureFrom, sureTo, flags };
}
