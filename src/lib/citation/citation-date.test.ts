import { describe, expect, it } from 'vitest';
import { biblatexDate, cslDate, risDate } from './citation-date';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('cslDate', () => {
	it.each([
		['2025-10-12', { 'date-parts': [[2025, 10, 12]] }],
		['2025-10~', { 'date-parts': [[2025, 10]], circa: true }],
		['2025?', { 'date-parts': [[2025]], circa: true }],
		[
			'2025-10-11/2025-10-12%',
			{
				'date-parts': [
					[2025, 10, 11],
					[2025, 10, 12]
				],
				circa: true
			}
		],
		['2021-08/..', { literal: 'since Aug 2021' }],
		['2021-08/', { literal: 'from Aug 2021, end unknown' }],
		['last week', { literal: 'last week' }]
	])('gives %s with the precision that it has', (edtf, date) => {
		expect(cslDate(edtf)).toEqual(date);
	});
});

describe('risDate', () => {
	it.each([
		['2025-10-12', '2025', '2025/10/12/'],
		['2025-10~', '2025', '2025/10//circa'],
		['2025?', '2025', '2025///perhaps'],
		['2025-10-11/2025-10-12', '2025', '2025/10/11/11–12 Oct 2025'],
		['/2025-10', '2025', '2025/10//before Oct 2025'],
		['last week', undefined, undefined]
	])('leaves empty what %s does not say', (edtf, year, date) => {
		const found = risDate(edtf);
		expect([found.year, plain(found.date)]).toEqual([year, date]);
	});
});

describe('biblatexDate', () => {
	it('hands EDTF on as it is, and no other text', () => {
		expect(biblatexDate('2025-10-06~')).toBe('2025-10-06~');
		expect(biblatexDate('2021-08/..')).toBe('2021-08/..');
		expect(biblatexDate('2025-10-06}, evil = {')).toBeUndefined();
	});
});
