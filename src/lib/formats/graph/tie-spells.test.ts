import { describe, expect, it } from 'vitest';
import { datedHow, tieSpells } from './tie-spells';

const claims = (...dates: (string | undefined)[]) => dates.map((when) => ({ when }));

describe('tieSpells', () => {
	it.each([
		['2025-10-12', [{ start: '2025-10-12', end: '2025-10-12' }]],
		['2025-02', [{ start: '2025-02-01', end: '2025-02-28' }]],
		['2025~', [{ start: '2025-01-01', end: '2025-12-31' }]],
		['2021-08/2023', [{ start: '2021-08-01', end: '2023-12-31' }]],
		['2021-08/..', [{ start: '2021-08-01' }]],
		['../2021-08', [{ end: '2021-08-31' }]]
	])('reads %s', (when, spells) => {
		expect(tieSpells(claims(when))).toEqual(spells);
	});

	it('claims nothing of a side that is unknown', () => {
		expect(tieSpells(claims('/2025-10'))).toEqual([{ start: '2025-10-01', end: '2025-10-31' }]);
		expect(tieSpells(claims('2021-08/'))).toEqual([{ start: '2021-08-01', end: '2021-08-31' }]);
	});

	it('joins what overlaps or touches, in order', () => {
		expect(tieSpells(claims('2025-10', '2021', '2025-09-30', '2025-11/..'))).toEqual([
			{ start: '2021-01-01', end: '2021-12-31' },
			{ start: '2025-09-30' }
		]);
	});

	it('gives none where nothing is dated, or no date can be read', () => {
		expect(tieSpells(claims(undefined, 'last year', '2025-13'))).toEqual([]);
	});
});

describe('datedHow', () => {
	it('tells dates of a day that a source states from all others', () => {
		expect(datedHow(claims('2025-10-12', undefined))).toBe('stated');
		expect(datedHow(claims('2025-10-12', '2025-10'))).toBe('inexact');
		expect(datedHow(claims('2025-10-12~'))).toBe('inexact');
		expect(datedHow(claims('/2025-10-12'))).toBe('inexact');
		expect(datedHow([{ when: '2025-10-12', whenBasis: 'inferred' }])).toBe('inexact');
		expect(datedHow(claims(undefined))).toBe('undated');
	});
});
