import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../dossier/edtf';
import { buildLedger } from './build-ledger';
import { CLOCKS, readClocks } from './clocks';
import { day, randomDatedDossier, randomDay } from './dates.test-support';
import { rowsInWindow } from './date-window';
import type { LedgerInput } from './ledger';
import { tinyDossier, type TinyClaim } from './tiny-dossier.test-support';

const says: TinyClaim = { who: 'north', act: 'asserts', that: ['south', 'harbours', 'band'] };
const clocksOf = (input: LedgerInput) => readClocks(input, buildLedger(input));
const october = { from: day('2025-10-01'), to: day('2025-10-31') };

describe('rowsInWindow', () => {
	const clocks = clocksOf(
		tinyDossier(
			['north', 'south', 'band'],
			['2025-10-31', '2025-11-01', '2025', '/2025-09', '2025-09/', '2021/..', undefined].map((when) => ({
				...says,
				when
			}))
		)
	);

	it('keeps what overlaps, what may overlap, and what has no date', () => {
		expect([...rowsInWindow(clocks, { clock: 'valid', ...october })]).toEqual([1, 0, 1, 0, 1, 1, 1]);
	});

	it('drops what has no date when asked to', () => {
		expect([...rowsInWindow(clocks, { clock: 'valid', ...october, undated: 'drop' })]).toEqual([
			1, 0, 1, 0, 1, 1, 0
		]);
	});

	it('puts words that nobody dates at the day they were published', () => {
		const input = tinyDossier(['north', 'south', 'band'], [says, { ...says, saidOn: '2025-09-30' }]);
		input.sources[0].published = '2025-10-02';
		expect([...rowsInWindow(clocksOf(input), { clock: 'said', ...october })]).toEqual([1, 0]);
		expect([...rowsInWindow(clocksOf(input), { clock: 'published', ...october })]).toEqual([1, 1]);
	});

	it('agrees with a slow reading of every date', () => {
		fc.assert(
			fc.property(
				randomDatedDossier,
				fc.constantFrom(...CLOCKS),
				randomDay,
				fc.nat(40),
				fc.constantFrom('keep' as const, 'drop' as const),
				(input, clock, from, length, undated) => {
					const to = from + length;
					const rows = rowsInWindow(clocksOf(input), { clock, from, to, undated });
					const slow = input.claims
						.filter((claim) => !claim.deprecated)
						.map((claim) => {
							const { published } = input.sources.find(({ id }) => id === claim.source)!;
							const text = { valid: claim.when, said: claim.saidOn ?? published, published }[clock];
							if (text === undefined) return undated === 'keep' ? 1 : 0;
							const span = parseDate(text);
							if ('error' in span) throw new Error(span.error);
							return (span.earliest ?? -Infinity) <= to && (span.latest ?? Infinity) >= from ? 1 : 0;
						});
					expect([...rows]).toEqual(slow);
				}
			)
		);
	});
});
