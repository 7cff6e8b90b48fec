import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from '../csv';
import { findDelimiter, RowSplitter, type Delimiter } from './split-rows';

function rowsOf(pieces: string[], delimiter: Delimiter = ',', most = 1_000) {
	const rows: string[][] = [];
	const splitter = new RowSplitter(delimiter, most, (cells) => rows.push([...cells]));
	for (const piece of pieces) splitter.push(piece);
	splitter.end();
	return { rows, splitter };
}

describe('RowSplitter', () => {
	it('parts rows that end in LF, CRLF or CR, and skips empty ones', () => {
		expect(rowsOf(['a,b\nc,d\r\n\r\ne,f\rg,']).rows).toEqual([
			['a', 'b'],
			['c', 'd'],
			['e', 'f'],
			['g', '']
		]);
	});

	it('keeps delimiters, line ends and doubled quotes that stand in quotes', () => {
		expect(rowsOf(['"a,1","b\n2","c ""3"""\n']).rows).toEqual([['a,1', 'b\n2', 'c "3"']]);
	});

	it('keeps what stands after a closing quote', () => {
		expect(rowsOf(['"a" b,c\n']).rows).toEqual([['a b', 'c']]);
	});

	it('says in which row a quote is never closed', () => {
		const { rows, splitter } = rowsOf(['a,b\n"c,d\ne']);
		expect(rows).toEqual([['a', 'b'], ['c,d\ne']]);
		expect(splitter.openQuote).toBe(2);
	});

	it('numbers rows as a reader counts them, the empty ones too', () => {
		const numbers: number[] = [];
		const splitter = new RowSplitter(',', 100, (_, row) => numbers.push(row));
		splitter.push('a,b\n\n\nc,d\n');
		expect(numbers).toEqual([1, 4]);
	});

	it('refuses a row that is longer than its budget, with its number and what to do', () => {
		expect(() => rowsOf(['a,b\n', '"', 'x'.repeat(2_000)])).toThrow(
			/Row 2 has more than 1,000 characters. Check whether a quote is not closed/
		);
	});

	const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('', '"', ',', '\n', '\r\n', 'a"b', 'ü'));
	const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

	it('reads back what this project and papaparse write, wherever the pieces are cut', () => {
		fc.assert(
			fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, size) => {
				for (const text of [csvText(rows, { lossless: true }), Papa.unparse(rows, { quotes: true })]) {
					const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
					expect(rowsOf(pieces).rows).toEqual(rows);
				}
			})
		);
	});

	it('gives the same rows of any text, wherever the pieces are cut', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ';') }),
				fc.nat(20),
				(text, at) => {
					expect(rowsOf([text.slice(0, at), text.slice(at)]).rows).toEqual(rowsOf([text]).rows);
				}
			),
			{ numRuns: 1_000 }
		);
	});
});

describe('findDelimiter', () => {
	it('takes the one that parts all rows alike', () => {
		expect(findDelimiter('a;b;c\n1,5;2;3\n1,5;2;3\n')).toBe(';');
		expect(findDelimiter('a\tb\n1, 2\t3\n')).toBe('\t');
		expect(findDelimiter('a,b\n"x;y;z",2\n')).toBe(',');
		expect(findDelimiter('only\none\n')).toBe(',');
	});
});
