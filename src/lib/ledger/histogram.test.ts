import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../dossier/edtf';
import { buildLedger } from './build-ledger';
import { CLOCKS, readClocks } from './clocks';
import { day, randomDatedDossier } from './dates.test-support';
import { histogram } from './histogram';
import type { LedgerInput } from './ledger';
import { binFinder, BIN_UNITS, chooseUnit, timeBins } from './time-bins';
import { tinyDossier, type TinyClaim } from './tiny-dossier.test-support';

const says: TinyClaim = { who: 'north', act: 'asserts', that: ['south', 'harbours', 'band'] };
const sum = (counts: Float64Array) => counts.reduce((total, one) => total + one, 0);
const read = (input: LedgerInput) => readClocks(input, buildLedger(input));
const valid = (...when: (string | undefined)[]) =>
	read(
		tinyDossier(
			['north', 'south', 'band'],
			when.map((text) => ({ ...says, when: text }))
		)
	);

describe('histogram', () => {
	it('counts a day on its day and spreads a month evenly over its days', () => {
		const found = histogram(valid('2025-10-12', '2025-10-12~', '2025-10'), 'valid')!;
		expect([found.unit, found.starts.length]).toEqual(['day', 32]);
		expect([found.counts.exact[11], found.counts.about[11]]).toEqual([1, 1]);
		expect(found.counts.spread[0]).toBeCloseTo(1 / 31);
		expect(sum(found.counts.spread)).toBeCloseTo(1);
		expect(found.blocks).toEqual([
			{ from: day('2025-10-01'), to: day('2025-10-31'), claims: 1, published: false }
		]);
	});

	it('marks where something begins or ends whose other end is open or unknown, and spreads nothing', () => {
		const { counts } = histogram(valid('2025-10-01/..', '/2025-10-03'), 'valid')!;
		expect([[...counts.since], [...counts.until]]).toEqual([
			[1, 0, 0],
			[0, 0, 1]
		]);
		expect(sum(counts.spread)).toBe(0);
	});

	it('tells what was said on a day from what was only published then', () => {
		const input = tinyDossier(['north', 'south', 'band'], [says, { ...says, saidOn: '2025-10-18' }]);
		input.sources[0].published = '2025-10-19';
		const found = histogram(read(input), 'said')!;
		expect([[...found.counts.exact], [...found.published.exact]]).toEqual([
			[1, 0],
			[0, 1]
		]);
	});

	it('counts what has no date apart, and is nothing where nothing has one', () => {
		expect(histogram(valid('2025', undefined), 'valid')!.undated).toBe(1);
		expect(histogram(valid(undefined), 'valid')).toBeUndefined();
	});

	it('holds every dated claim once, whatever the bins', () => {
		fc.assert(
			fc.property(
				randomDatedDossier,
				fc.constantFrom(...CLOCKS),
				fc.constantFrom(...BIN_UNITS),
				(input, clock, unit) => {
					const found = histogram(read(input), clock, { unit });
					const kept = input.claims.filter((claim) => !claim.deprecated);
					if (!found) return;
					const all = [found.counts, found.published].flatMap((counts) => Object.values(counts).map(sum));
					expect(all.reduce((total, one) => total + one, 0)).toBeCloseTo(kept.length - found.undated, 6);
				}
			)
		);
	});

	it('gives each bin the share of a spread claim that a count day by day gives', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('2024', '2025-01', '2025-01-30/2025-02-03', '2025-02'), { minLength: 1 }),
				fc.constantFrom(...BIN_UNITS),
				(dates, unit) => {
					const found = histogram(valid(...dates), 'valid', { unit })!;
					const slow = new Float64Array(found.starts.length - 1);
					const binOf = binFinder(found);
					for (const text of dates) {
						const span = parseDate(text);
						if ('error' in span) throw new Error(span.error);
						const days = span.latest! - span.earliest! + 1;
						for (let at = span.earliest!; at <= span.latest!; at++) slow[binOf(at)] += 1 / days;
					}
					slow.forEach((share, bin) => expect(found.counts.spread[bin]).toBeCloseTo(share, 8));
				}
			)
		);
	});
});

describe('timeBins', () => {
	it('begins weeks on Monday and months and years on their first days', () => {
		const from = day('2025-10-12');
		const starts = (unit: (typeof BIN_UNITS)[number]) =>
			[...timeBins(unit, from, from + 1).starts].map((at) =>
				new Date(at * 86_400_000).toISOString().slice(0, 10)
			);
		expect(starts('day')).toEqual(['2025-10-12', '2025-10-13', '2025-10-14']);
		expect(starts('week')).toEqual(['2025-10-06', '2025-10-13', '2025-10-20']);
		expect(starts('month')).toEqual(['2025-10-01', '2025-11-01']);
		expect(starts('year')).toEqual(['2025-01-01', '2026-01-01']);
	});
});

describe('chooseUnit', () => {
	it('takes the shortest unit that needs no more bins than there are', () => {
		expect(chooseUnit(0, 799, 800)).toBe('day');
		expect(chooseUnit(0, 800, 800)).toBe('week');
		expect(chooseUnit(0, 20_000, 800)).toBe('month');
		expect(chooseUnit(0, 365 * 100, 800)).toBe('year');
	});
});
