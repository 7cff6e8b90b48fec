import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from './csv';

/** Reads CSV by RFC 4180, slowly. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
	for (let i = 0; i < text.length; i++) {
		const sign = text[i];
		if (quoted && sign === '"' && text[i + 1] === '"') [cell, i] = [`${cell}"`, i + 1];
		else if (sign === '"') quoted = !quoted;
		else if (!quoted && sign === ',') [row, cell] = [[...row, cell], ''];
		else if (!quoted && sign === '\r' && text[i + 1] === '\n') {
			rows.push([...row, cell]);
			[row, cell, i] = [[], '', i + 1];
		} else cell += sign;
	}
	return rows;
}

describe('csvText', () => {
	it('ends lines in CRLF and quotes only what needs it', () => {
		expect(
			csvText([
				['a', 1, true, undefined],
				['b,c', 'say "no"', 'two\nlines', '']
			])
		).toBe('a,1,true,\r\n"b,c","say ""no""","two\nlines",\r\n');
	});

	it('puts an apostrophe before a text that a spreadsheet would run, and before no number', () => {
		const cells = ['=1+1', '+1', '-1', '@a', '\tx', '\0x', -1];
		expect(csvText([cells])).toBe("'=1+1,'+1,'-1,'@a,'\tx,'\0x,-1\r\n");
		expect(csvText([['\rx']])).toBe('"\'\rx"\r\n');
	});

	it('writes cells as they are when asked to, so that they read back', () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
				(rows) => {
					expect(readCsv(csvText(rows, { lossless: true }))).toEqual(rows);
				}
			)
		);
	});

	it('never lets a cell begin as a formula', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'=+-@\t\0\r\n",a') }), (text) => {
				const [[cell]] = readCsv(csvText([[text]]));
				expect(cell).not.toMatch(/^[=+\-@\t\r\0]/);
			})
		);
	});
});
