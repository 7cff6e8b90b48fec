import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../dossier/edtf';
import { dateOf, dayBounds } from './date-words';

describe('dateOf', () => {
	it.each([
		['2014-01-02', '2014-01-02'],
		['2014-01-02T23:59:00Z', '2014-01-02'],
		['2014-01-02 10:00', '2014-01-02'],
		['2014/1/2', '2014-01-02'],
		['20140102', '2014-01-02'],
		['20140102103000', '2014-01-02'],
		['201401', '2014-01'],
		['2014', '2014'],
		['2.1.2014', '2014-01-02'],
		['02/01/2014 10:30', '2014-01-02'],
		['2 January 2014', '2014-01-02'],
		['January 2, 2014', '2014-01-02'],
		['Jan. 2014', '2014-01'],
		['2nd Feb 2014', '2014-02-02'],
		['2. März 2014', '2014-03-02'],
		['2 août 2014', '2014-08-02'],
		['2 de enero de 2014', '2014-01-02'],
		['02-Dec-2014', '2014-12-02'],
		['2014-01~', '2014-01~'],
		['2014-01/2014-03', '2014-01/2014-03']
	])('reads %j as %j', (text, date) => expect(dateOf(text)).toBe(date));

	it.each(['', 'soon', '31/02/2014', '2014-13-01', '99999999', '12 Foo 2014', '1/2/14'])(
		'takes %j for no date',
		(text) => expect(dateOf(text)).toBeUndefined()
	);

	it('takes the month first where it is told to', () => {
		expect(dateOf('03/04/2014', 'month-first')).toBe('2014-03-04');
	});

	it('gives EDTF or nothing, of any text', () => {
		const part = fc.constantFrom(
			'1',
			'12',
			'31',
			'2014',
			'/',
			'-',
			'.',
			' ',
			'Jan',
			'T',
			':',
			'st',
			'~',
			','
		);
		fc.assert(
			fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
				const date = dateOf(parts.join(''));
				expect(date === undefined || !('error' in parseDate(date))).toBe(true);
			}),
			{ numRuns: 2_000 }
		);
	});
});

describe('dayBounds', () => {
	it('gives the first and the last day, or nothing where an end is open', () => {
		expect(dayBounds('1970-01-02')).toEqual([1, 1]);
		expect(dayBounds('1970')).toEqual([0, 364]);
		expect(dayBounds('1970/..')).toBeUndefined();
	});
});
