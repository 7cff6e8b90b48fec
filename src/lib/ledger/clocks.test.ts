import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../dossier/edtf';
import { buildLedger } from './build-ledger';
import { CLOCKS, DATE_FLAG, NO_END, NO_START, readClocks } from './clocks';
import { day } from './dates.test-support';
import { tinyDossier, type TinyClaim } from './tiny-dossier.test-support';

/** Clocks of a few claims, all read in a source with the given date. */
function clocksOf(claims: TinyClaim[], published?: string, seen = '2026-11-22') {
	const input = tinyDossier(['north', 'south', 'band'], claims);
	Object.assign(input.sources[0], { published, seen: { on: seen, how: 'full-text' } });
	return readClocks(input, buildLedger(input));
}
const says: TinyClaim = { who: 'north', act: 'asserts', that: ['south', 'harbours', 'band'] };

describe('readClocks', () => {
	it('reads a month as its first and last day', () => {
		const { valid } = clocksOf([{ ...says, when: '2025-10~', whenBasis: 'inferred' }]);
		expect([valid.earliest[0], valid.latest[0]]).toEqual([day('2025-10-01'), day('2025-10-31')]);
		expect(valid.flags[0]).toBe(DATE_FLAG.approximate | DATE_FLAG.inferred);
	});

	it('tells an unknown end from an open one', () => {
		const { valid } = clocksOf([
			{ ...says, when: '2021-08/' },
			{ ...says, when: '2021-08/..' },
			{ ...says, when: '/2021-08' },
			{ ...says, when: '../2021-08' }
		]);
		expect([...valid.latest]).toEqual([NO_END, NO_END, day('2021-08-31'), day('2021-08-31')]);
		expect([...valid.earliest].slice(2)).toEqual([NO_START, NO_START]);
		const kinds = [...valid.flags].map((bits) => bits & ~DATE_FLAG.interval);
		expect(kinds).toEqual([
			DATE_FLAG.unknownEnd,
			DATE_FLAG.openEnd,
			DATE_FLAG.unknownStart,
			DATE_FLAG.openStart
		]);
	});

	it('lets the narrator speak on the day of publication, and nobody else', () => {
		const { said, told } = clocksOf([{ ...says, who: 'narrator' }, says], '2025-10-19');
		expect(said.earliest[0]).toBe(day('2025-10-19'));
		expect(said.flags[1]).toBe(DATE_FLAG.undated);
		expect([told.earliest[1], told.flags[1]]).toEqual([day('2025-10-19'), DATE_FLAG.standIn]);
		expect(told.flags[0]).toBe(0);
	});

	it('leaves a claim of an undated source undated on every clock but its own', () => {
		const clocks = clocksOf([{ ...says, when: '2025' }]);
		expect(CLOCKS.map((clock) => clocks[clock].flags[0] & DATE_FLAG.undated)).toEqual([0, 1, 1]);
		expect(clocks.told.flags[0]).toBe(DATE_FLAG.undated);
	});

	it('bounds an undated source by the latest beginning that it reports and by the day it was read', () => {
		const { sourceFrom, sourceBy } = clocksOf([
			{ ...says, when: '2001/2021' },
			{ ...says, when: '2025-10~' },
			{ ...says, act: 'predicts', when: '2026-05' }
		]);
		expect([sourceFrom[0], sourceBy[0]]).toEqual([day('2025-10-01'), day('2026-11-22')]);
	});

	it('leaves rows in step when a claim is withdrawn', () => {
		const { valid } = clocksOf([
			{ ...says, when: '2024', deprecated: 'misread' },
			{ ...says, when: '2025' }
		]);
		expect([...valid.earliest]).toEqual([day('2025-01-01')]);
	});

	it('takes what is no date for no date', () => {
		expect(clocksOf([{ ...says, when: 'Oct 2025' }]).valid.flags[0]).toBe(DATE_FLAG.undated);
	});

	it('reads every text as the language of the dossier does', () => {
		const end = fc.constantFrom('', '..', '2025', '2025-02~', '2025-02-03?', '2024-12%', '2025-13', 'May');
		const text = fc.oneof(
			end,
			fc.tuple(end, end).map((ends) => ends.join('/')),
			fc.constant('2024/2025/2026')
		);
		fc.assert(
			fc.property(text, (when) => {
				const { valid } = clocksOf([{ ...says, when }]);
				const span = parseDate(when);
				if ('error' in span) {
					expect(valid.flags[0]).toBe(DATE_FLAG.undated);
					return;
				}
				expect([valid.earliest[0], valid.latest[0]]).toEqual([
					span.earliest ?? NO_START,
					span.latest ?? NO_END
				]);
				const names = [
					'approximate',
					'uncertain',
					'unknownStart',
					'unknownEnd',
					'openStart',
					'openEnd'
				] as const;
				for (const name of names) expect((valid.flags[0] & DATE_FLAG[name]) !== 0).toBe(span[name]);
			})
		);
	});
});
