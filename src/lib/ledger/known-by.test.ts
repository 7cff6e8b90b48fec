import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { readClocks } from './clocks';
import { day, randomDatedDossier, randomDay } from './dates.test-support';
import { knownBy, type KnowingClock } from './known-by';
import { tinyDossier, type TinyClaim } from './tiny-dossier.test-support';
import { VERDICT } from './verdict';

const says: TinyClaim = { who: 'north', act: 'asserts', that: ['south', 'harbours', 'band'] };
const NAMES = Object.keys(VERDICT);

/** The verdict on one claim of a source published and read on the days given. */
function verdict(claim: Partial<TinyClaim>, published: string | undefined, at: string, clock?: KnowingClock) {
	const input = tinyDossier(['north', 'south', 'band'], [{ ...says, ...claim }]);
	Object.assign(input.sources[0], { published, seen: { on: '2026-11-22', how: 'full-text' } });
	const ledger = buildLedger(input);
	return NAMES[knownBy(ledger, readClocks(input, ledger), day(at), clock)[0]];
}

describe('knownBy', () => {
	it('knows words from the day they were said, or by the other clock from the day they were published', () => {
		const claim = { saidOn: '2025-10-12' };
		expect(verdict(claim, '2025-10-19', '2025-10-11')).toBe('no');
		expect(verdict(claim, '2025-10-19', '2025-10-12')).toBe('yes');
		expect(verdict(claim, '2025-10-19', '2025-10-12', 'published')).toBe('no');
		expect(verdict(claim, '2025-10-19', '2025-10-19', 'published')).toBe('yes');
	});

	it('knows words that nobody dates, and the narrator’s, from the day they were published', () => {
		expect(verdict({}, '2025-10-19', '2025-10-18')).toBe('no');
		expect(verdict({}, '2025-10-19', '2025-10-19')).toBe('yes');
		expect(verdict({ who: 'narrator' }, '2025-10-19', '2025-10-19')).toBe('yes');
	});

	it('may know within a month of which the day is not known', () => {
		expect(verdict({}, '2026-02~', '2026-02-10')).toBe('maybe');
		expect(verdict({}, '2026-02~', '2026-02-28')).toBe('yes');
	});

	it('does not let words said before a date be older than what they speak of', () => {
		const claim = { saidOn: '/2025-01-23', when: '2025-01~' };
		expect(verdict(claim, '2025-01-24', '2024-12-31')).toBe('no');
		expect(verdict(claim, '2025-01-24', '2025-01-10')).toBe('maybe');
		expect(verdict({ saidOn: '/2025-01-23' }, '2025-01-24', '2024-12-31')).toBe('undated');
	});

	it('may know an undated source from when what it reports began until it was read', () => {
		const claim = { when: '2025-10~' };
		expect(verdict(claim, undefined, '2025-09-30')).toBe('no');
		expect(verdict(claim, undefined, '2025-10-20')).toBe('maybe');
		expect(verdict(claim, undefined, '2026-11-22')).toBe('yes');
		expect(verdict({}, undefined, '2025-10-20')).toBe('undated');
	});

	it('never forgets: a later day knows as much or more', () => {
		fc.assert(
			fc.property(randomDatedDossier, randomDay, fc.nat(60), (input, at, later) => {
				const ledger = buildLedger(input);
				const clocks = readClocks(input, ledger);
				for (const clock of ['said', 'published'] as const) {
					const before = knownBy(ledger, clocks, at, clock);
					const after = knownBy(ledger, clocks, at + later, clock);
					for (let row = 0; row < ledger.size; row++) {
						if (before[row] === VERDICT.yes) expect(after[row]).toBe(VERDICT.yes);
						if (after[row] === VERDICT.no) expect(before[row]).toBe(VERDICT.no);
					}
				}
			})
		);
	});
});
