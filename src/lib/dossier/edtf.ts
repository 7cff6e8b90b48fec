/** How closely a date is known; of an interval, the coarser of its two ends. */
export type Precision = 'day' | 'month' | 'year';

/** A date or interval as bounds on a day scale. Days count from 1970-01-01; `latest` is the last day itself. */
export interface DateSpan {
	/** Null where the start is open or unknown. */
	earliest: number | null;
	/** Null where the end is open or unknown. */
	latest: number | null;
	/** `~` or `%` at either end. */
	approximate: boolean;
	/** `?` or `%` at either end. */
	uncertain: boolean;
	/** `../…`: it has always held. */
	openStart: boolean;
	/** `…/..`: it goes on. */
	openEnd: boolean;
	/** `/…`: when it began is not known. */
	unknownStart: boolean;
	/** `…/`: when it ended is not known; not the same as going on. */
	unknownEnd: boolean;
	precision: Precision;
}

export interface DateError {
	/** What is wrong, and what to write instead. */
	error: string;
	/** The grammar is right, but the interval ends before it starts. */
	reversed?: true;
}

/** One date of a text, before it becomes bounds. */
export interface DatePart {
	year: number;
	/** From 1. */
	month?: number;
	day?: number;
	approximate: boolean;
	uncertain: boolean;
}

/** The two ends of a text: a part, `open` for `..`, `unknown` for nothing written; a single date has one end. */
export type DateEnds = [DatePart] | [DatePart | 'open' | 'unknown', DatePart | 'open' | 'unknown'];

const DAY = 86_400_000;
const precisions: Precision[] = ['day', 'month', 'year'];

/** Days from 1970-01-01; month 13 is January of the next year, day 0 the last of the month before. */
function epochDay(year: number, month: number, day: number): number {
	// Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
	return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / DAY);
}

function firstDay({ year, month = 1, day = 1 }: DatePart): number {
	return epochDay(year, month, day);
}

function lastDay({ year, month, day }: DatePart): number {
	if (month === undefined) return epochDay(year + 1, 1, 0);
	return day === undefined ? epochDay(year, month + 1, 0) : epochDay(year, month, day);
}

function precisionOf(part: DatePart): Precision {
	return part.day !== undefined ? 'day' : part.month !== undefined ? 'month' : 'year';
}

function readPart(text: string): DatePart | undefined {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/.exec(text);
	if (!match) return undefined;
	const [, year, month, day, mark] = match;
	const part: DatePart = {
		year: Number(year),
		...(month && { month: Number(month) }),
		...(day && { day: Number(day) }),
		approximate: mark === '~' || mark === '%',
		uncertain: mark === '?' || mark === '%'
	};
	if (part.month !== undefined && (part.month < 1 || part.month > 12)) return undefined;
	const days =
		part.month === undefined ? 0 : lastDay({ ...part, day: undefined }) - firstDay({ ...part, day: 1 }) + 1;
	if (part.day !== undefined && (part.day < 1 || part.day > days)) return undefined;
	return part;
}

function readEnd(text: string): DatePart | 'open' | 'unknown' | undefined {
	return text === '..' ? 'open' : text === '' ? 'unknown' : readPart(text);
}

/** The ends of a text in the grammar of `parseDate`, or undefined when it is not in it. */
export function readEnds(text: string): DateEnds | undefined {
	const ends = text.split('/');
	if (ends.length === 1) {
		const part = readPart(text);
		return part && [part];
	}
	if (ends.length > 2) return undefined;
	const [start, end] = ends.map(readEnd);
	if (start === undefined || end === undefined) return undefined;
	return typeof start === 'string' && typeof end === 'string' ? undefined : [start, end];
}

/**
 * Reads a date: the part of EDTF (ISO 8601-2:2019, levels 0 and 1) that a claim needs. Year, month or
 * day, each with `~` approximate, `?` uncertain or `%` both; intervals, with `..` for an open end and
 * nothing for an unknown one. Seasons, unspecified digits, sets, times and negative years are refused.
 * The npm package `edtf` reads all of EDTF but adds 13 kB to the app; the tests hold this against it.
 */
export function parseDate(text: string): DateSpan | DateError {
	const ends = readEnds(text);
	if (!ends) return { error: `'${text}' is not EDTF. ${advice(text)}` };
	const start = ends[0];
	const end = ends[ends.length - 1];
	const parts = [start, end].filter((part) => typeof part !== 'string');
	const earliest = typeof start === 'string' ? null : firstDay(start);
	const latest = typeof end === 'string' ? null : lastDay(end);
	if (earliest !== null && latest !== null && latest < earliest) {
		return { error: `The interval '${text}' ends before it starts.`, reversed: true };
	}
	return {
		earliest,
		latest,
		approximate: parts.some((part) => part.approximate),
		uncertain: parts.some((part) => part.uncertain),
		openStart: start === 'open',
		openEnd: end === 'open',
		unknownStart: start === 'unknown',
		unknownEnd: end === 'unknown',
		precision: precisions[Math.max(...parts.map((part) => precisions.indexOf(precisionOf(part))))]
	};
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What to write instead: the date itself where it is plainly meant ("Oct 2025", "12/10/2025" is not plain). */
function advice(text: string): string {
	const words = text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
	const year = words.find((word) => /^\d{4}$/.test(word));
	const month = words.map((word) => months.indexOf(word.slice(0, 3)) + 1).find((number) => number > 0);
	const day = words.find((word) => /^\d{1,2}$/.test(word));
	if (year && month && words.length <= 3) {
		const parts = [year, month, ...(day ? [day] : [])];
		return `Write "${parts.map((part) => String(part).padStart(2, '0')).join('-')}".`;
	}
	return 'Write a year, month or day ("2025", "2025-10", "2025-10-12"), with ~ if about then, or an interval ("2021-08/..").';
}
