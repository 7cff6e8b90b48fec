import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../dossier/edtf';
import { asOf } from './as-of';
import { buildLedger } from './build-ledger';
import { readClocks } from './clocks';
import { day, randomDatedDossier, randomDay } from './dates.test-support';
import type { LedgerInput } from './ledger';
import { tinyDossier, type TinyClaim } from './tiny-dossier.test-support';
import { rowsByVerdict, VERDICT } from './verdict';

const says: TinyClaim = { who: 'north', act: 'asserts', that: ['south', 'harbours', 'band'] };
const NAMES = Object.keys(VERDICT);

function verdicts(input: LedgerInput, from: string, to = from) {
	const ledger = buildLedger(input);
	const found = asOf(ledger, readClocks(input, ledger), { from: day(from), to: day(to) });
	return Array.from(found, (verdict) => NAMES[verdict]);
}
/** The verdict on one claim, said on the day given. */
const verdict = (claim: Partial<TinyClaim>, from: string, to = from) =>
	verdicts(
		tinyDossier(['north', 'south', 'band'], [{ ...says, saidOn: '2025-10-12', ...claim }]),
		from,
		to
	)[0];

describe('asOf', () => {
	it('is certain inside a closed interval, and excludes what lies outside', () => {
		expect(verdict({ when: '2025-10-01/2025-10-10' }, '2025-10-10')).toBe('yes');
		expect(verdict({ when: '2025-10-01/2025-10-10' }, '2025-10-11')).toBe('no');
		expect(verdict({ when: '2001/2021' }, '2010-05-05')).toBe('yes');
		expect(verdict({ when: '2001/2021' }, '2001-05-05')).toBe('maybe');
	});

	it('does not know the day of a date known to the month, but knows the month', () => {
		expect(verdict({ when: '2025-10' }, '2025-10-12')).toBe('maybe');
		expect(verdict({ when: '2025-10' }, '2025-10-01', '2025-10-31')).toBe('yes');
	});

	it('never is certain of an approximate date', () => {
		expect(verdict({ when: '2025-10-12~' }, '2025-10-12')).toBe('maybe');
	});

	it('does not take an unknown end for ongoing', () => {
		expect(verdict({ when: '2021-08-15/' }, '2025-01-01')).toBe('maybe');
		expect(verdict({ when: '2021-08-15/' }, '2021-08-15')).toBe('yes');
	});

	it('takes an open end for ongoing up to the day it was said, and no further', () => {
		expect(verdict({ when: '2021-08-15/..' }, '2025-10-12')).toBe('yes');
		expect(verdict({ when: '2021-08-15/..' }, '2025-10-13')).toBe('maybe');
	});

	it('lets what has begun go on perhaps, and what has ended have held perhaps', () => {
		const begun = { when: '2025-07-03', phase: 'begun' as const };
		expect(verdict(begun, '2025-07-02')).toBe('no');
		expect(verdict(begun, '2025-07-03')).toBe('yes');
		expect(verdict(begun, '2025-09-01')).toBe('maybe');
		const ended = { when: '2025-07-03', phase: 'ended' as const };
		expect(verdict(ended, '2020-01-01')).toBe('maybe');
		expect(verdict(ended, '2025-07-04')).toBe('no');
	});

	it('says of a claim without a valid time that it has none', () => {
		expect(verdict({}, '2025-10-12')).toBe('undated');
	});

	it('agrees with a slow look at every beginning and end that the bounds allow', () => {
		const bound = (text: string) => {
			const span = parseDate(text);
			return 'error' in span ? [-1e9, 1e9] : [span.earliest!, span.latest!];
		};
		fc.assert(
			fc.property(randomDatedDossier, randomDay, (input, at) => {
				const ledger = buildLedger(input);
				const found = asOf(ledger, readClocks(input, ledger), { from: at, to: at });
				const kept = input.claims.filter((claim) => !claim.deprecated);
				kept.forEach(({ when, phase }, row) => {
					// What goes on, begins and ends has tests of its own above.
					if (when === undefined || when.endsWith('..') || phase !== undefined) return;
					const [a, b = a] = when.split('/');
					const starts = bound(a || '..');
					const ends = bound(b || '..');
					const isOne = !when.includes('/');
					const spans = starts.flatMap((start) =>
						(isOne ? [start] : ends).filter((end) => end >= start).map((end) => ({ start, end }))
					);
					// An end that is not known may lie right at the end that is.
					if (a === '') spans.push({ start: ends[1], end: ends[1] });
					if (b === '') spans.push({ start: starts[0], end: starts[0] });
					const holds = spans.map(({ start, end }) => start <= at && at <= end);
					const sure = !/[~?%]/.test(when) && holds.every(Boolean);
					const within = at >= starts[0] && at <= ends[1];
					expect(NAMES[found[row]]).toBe(sure ? 'yes' : within ? 'maybe' : 'no');
				});
			})
		);
	});
});

describe('rowsByVerdict', () => {
	const all = Uint8Array.of(VERDICT.no, VERDICT.maybe, VERDICT.yes, VERDICT.undated);

	it('keeps what may be so, and what has no date where asked', () => {
		expect([...rowsByVerdict(all, { undated: 'keep' })]).toEqual([0, 1, 1, 1]);
		expect([...rowsByVerdict(all, { undated: 'drop' })]).toEqual([0, 1, 1, 0]);
	});

	it('keeps only what is certain', () => {
		expect([...rowsByVerdict(all, { certain: true, undated: 'drop' })]).toEqual([0, 0, 1, 0]);
	});
});
