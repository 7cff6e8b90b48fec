import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import {
	chunkBytes,
	crc32,
	densityChunk,
	isPng,
	PngError,
	readChunks,
	readText,
	textChunk,
	writePng
} from './png-chunks';

const ascii = (text: string) => new TextEncoder().encode(text);
/** A picture of four pixels, written by others. */
const others = () => new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 2 })));

describe('crc32', () => {
	it('gives the check value that the catalogue of CRCs publishes, and others that are well known', () => {
		expect(crc32(ascii('123456789'))).toBe(0xcbf43926);
		expect(crc32(ascii(''))).toBe(0);
		// the sum that ends every PNG
		expect(crc32(ascii('IEND'))).toBe(0xae426082);
		expect(crc32(ascii('The quick brown fox jumps over the lazy dog'))).toBe(0x414fa339);
	});

	it('reckons a part', () => expect(crc32(ascii('xx123456789yy'), 2, 11)).toBe(0xcbf43926));
});

describe('readChunks and writePng', () => {
	it('read what others wrote, and write it back byte for byte', () => {
		const png = others();
		const chunks = [...readChunks(png)];
		expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
		expect(writePng(chunks)).toEqual(png);
	});

	it('read a file that lies in the middle of a larger buffer', () => {
		const png = others();
		const around = new Uint8Array(png.length + 20);
		around.set(png, 7);
		expect([...readChunks(around.subarray(7, 7 + png.length))]).toHaveLength(3);
	});

	it('say of a file that is cut short anywhere that it is', () => {
		const png = others();
		for (let length = 8; length < png.length; length++) {
			expect(() => [...readChunks(png.subarray(0, length))]).toThrow(PngError);
		}
		expect(() => [...readChunks(png.subarray(0, 5))]).toThrow('no PNG');
	});

	it('say of a file with any byte changed that it is damaged', () => {
		const png = writePng(
			[...readChunks(others())].flatMap((chunk, i) => (i ? [chunk] : [chunk, textChunk('Title', 'پاکستان')]))
		);
		for (let at = 0; at < png.length; at++) {
			const changed = png.slice();
			changed[at] ^= 0x40;
			expect(() => [...readChunks(changed)]).toThrow(PngError);
		}
	});

	it('take no length on trust', () => {
		const bytes = writePng([{ type: 'IHDR', data: new Uint8Array(13) }]);
		new DataView(bytes.buffer).setUint32(8, 0xfffffff0);
		expect(() => [...readChunks(bytes)]).toThrow('cut short');
	});

	it('say what is no PNG', () => {
		expect(isPng(others())).toBe(true);
		expect(isPng(ascii('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe(false);
		expect(isPng(new Uint8Array())).toBe(false);
	});
});

describe('densityChunk', () => {
	it('gives pixels for each metre', () => {
		const { type, data } = densityChunk(300);
		const view = new DataView(data.buffer);
		expect([type, view.getUint32(0), view.getUint32(4), view.getUint8(8)]).toEqual(['pHYs', 11811, 11811, 1]);
		expect(chunkBytes({ type, data })).toHaveLength(21);
	});
});

describe('textChunk and readText', () => {
	it('carry any text in any script', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(readText(textChunk('Hearsay', text))).toEqual({ keyword: 'Hearsay', text });
			})
		);
		for (const text of ['پاکستان او طالبان', ']]>', '"\'<&>', '\u0000\u0007\u001b', '']) {
			expect(readText(textChunk('Hearsay', text))).toEqual({ keyword: 'Hearsay', text });
		}
	});

	it('leave any other chunk alone', () => {
		const { data } = textChunk('Hearsay', 'x');
		const compressed = data.slice();
		compressed[8] = 1;
		expect(readText({ type: 'tEXt', data })).toBeUndefined();
		expect(readText({ type: 'iTXt', data: compressed })).toBeUndefined();
		expect(readText({ type: 'iTXt', data: ascii('no end') })).toBeUndefined();
		expect(readText({ type: 'iTXt', data: ascii('Hearsay\u0000\u0000\u0000en') })).toBeUndefined();
		expect(readText({ type: 'iTXt', data: new Uint8Array() })).toBeUndefined();
	});
});
