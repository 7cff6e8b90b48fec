// @ts-expect-error The package ships no types.
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate, type DateSpan } from './edtf';

const DAY = 86_400_000;
const span = (text: string) => parseDate(text) as DateSpan;
const iso = (day: number | null) => (day === null ? null : new Date(day * DAY).toISOString().slice(0, 10));

const two = (n: number) => String(n).padStart(2, '0');
// From 100 on: before, npm edtf takes 0 to 99 for 1900 to 1999.
const year = fc.integer({ min: 100, max: 9999 }).map((n) => String(n).padStart(4, '0'));
const bare = fc.oneof(
	year,
	fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
	fc
		.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
		.map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`)
);
const marked = fc.tuple(bare, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''));
const end = fc.oneof(marked, fc.constantFrom('', '..'));
const text = fc.oneof(
	marked,
	fc.tuple(end, end).map((ends) => ends.join('/'))
);

interface Reference {
	type: string;
	min: number | null;
	max: number | null;
}

/** The reference, or undefined where it refuses the text. */
function reference(input: string): Reference | undefined {
	try {
		return edtf(input) as unknown as Reference;
	} catch {
		return undefined;
	}
}

describe('parseDate', () => {
	it('gives the first and last day of a day, a month and a year', () => {
		for (const [input, first, last, precision] of [
			['2025-10-12', '2025-10-12', '2025-10-12', 'day'],
			['2024-02', '2024-02-01', '2024-02-29', 'month'],
			['2025', '2025-01-01', '2025-12-31', 'year']
		]) {
			const { earliest, latest, precision: found } = span(input);
			expect([iso(earliest), iso(latest), found]).toEqual([first, last, precision]);
		}
	});

	it('keeps approximate and uncertain apart', () => {
		expect(span('2025-10~')).toMatchObject({ approximate: true, uncertain: false });
		expect(span('2025?')).toMatchObject({ approximate: false, uncertain: true });
		expect(span('2025%')).toMatchObject({ approximate: true, uncertain: true });
	});

	it('keeps an unknown start, an open start, an open end and an unknown end apart', () => {
		expect(span('/2025-10')).toMatchObject({ earliest: null, unknownStart: true, openStart: false });
		expect(span('../2025-10')).toMatchObject({ earliest: null, unknownStart: false, openStart: true });
		expect(span('2021-08/..')).toMatchObject({ latest: null, openEnd: true, unknownEnd: false });
		expect(span('2021-08/')).toMatchObject({ latest: null, openEnd: false, unknownEnd: true });
	});

	it('takes the coarser precision of an interval and the marks of either end', () => {
		expect(span('2021/2025-10-12~')).toMatchObject({ precision: 'year', approximate: true });
	});

	it('says what to write instead of a date in words', () => {
		expect(parseDate('Oct 2025')).toEqual({ error: `'Oct 2025' is not EDTF. Write "2025-10".` });
		expect(parseDate('12 October 2025')).toEqual({
			error: `'12 October 2025' is not EDTF. Write "2025-10-12".`
		});
	});

	it('refuses days that no calendar has, and intervals with nothing at either end', () => {
		for (const input of [
			'2025-02-30',
			'2025-13',
			'2023-02-29',
			'2025-1',
			'/',
			'../..',
			'',
			'2025-XX',
			'2025/2026/2027'
		]) {
			expect(parseDate(input), input).toHaveProperty('error');
		}
	});

	it('says of a reversed interval that it ends before it starts', () => {
		expect(parseDate('2025-10/2025-09')).toMatchObject({ reversed: true });
		expect(parseDate('2025-10/2025-10')).not.toHaveProperty('error');
	});

	it('agrees with npm edtf on every date and interval of its grammar', () => {
		fc.assert(
			fc.property(text, (input) => {
				const ours = parseDate(input);
				const theirs = reference(input);
				if ('error' in ours) {
					// Ours alone refuses intervals without any date, and 29 February of common years.
					const dateless = /^(\.\.)?\/(\.\.)?$/.test(input);
					expect(theirs === undefined || dateless || /-02-29/.test(input), input).toBe(true);
					return;
				}
				if (theirs === undefined) {
					// Theirs refuses an interval whose ends overlap with the second beginning first ("2025-10/2025").
					expect(input).toContain('/');
					expect(ours.latest! >= ours.earliest!).toBe(true);
					return;
				}
				const bound = (value: number | null) =>
					value === null || !isFinite(value) ? null : Math.floor(value / DAY);
				expect([ours.earliest, ours.latest]).toEqual([bound(theirs.min), bound(theirs.max)]);
				expect([ours.openStart, ours.openEnd]).toEqual([theirs.min === -Infinity, theirs.max === Infinity]);
				expect([ours.unknownStart, ours.unknownEnd]).toEqual([theirs.min === null, theirs.max === null]);
			}),
			{ seed: 20251012, numRuns: 2000 }
		);
	});
});
