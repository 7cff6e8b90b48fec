import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmlAttributes, xmlText } from './xml-text';

describe('xmlText', () => {
	it('shows what XML cannot hold', () => {
		expect(xmlText('a\u0007\u0000\u007f')).toBe('a␇␀␡');
		expect(xmlText('\ud800x\uffff')).toBe('\ufffdx\ufffd');
	});

	it('never ends a section of character data', () => {
		expect(xmlText('a]]>b')).toBe('a]]&gt;b');
	});

	it('reads back as it was, in attributes and in elements', () => {
		const plain = fc.string({ unit: fc.constantFrom(...'<>&"\'\t\n\r ]ا𐀀a') });
		fc.assert(
			fc.property(plain, (text) => {
				const xml = `<a${xmlAttributes({ b: text, c: undefined })}>${xmlText(text)}</a>`;
				const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement!;
				expect([root.getAttribute('b'), root.hasAttribute('c'), root.textContent]).toEqual([
					text,
					false,
					text
				]);
			})
		);
	});
});
