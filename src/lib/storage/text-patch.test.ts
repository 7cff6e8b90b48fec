import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffText, PatchMismatch, patchText, reverseSplices } from './text-patch';

const claim = (n: number) => `- id: ffr.${n}\n  who: afghan-taliban\n  act: accuses\n  says: "Claim ${n}."\n`;
const claims = (count: number) => Array.from({ length: count }, (_, n) => claim(n)).join('');
/** Texts that share much, as a text before and after an edit do. */
const line = fc.constantFrom('a\n', 'b\n', 'a longer line\n', 'c', '\n', claim(1), claim(2));
const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join(''));

describe('diffText', () => {
	it('finds nothing between equal texts', () => {
		expect(diffText('same\n', 'same\n')).toEqual([]);
	});

	it('keeps two small changes apart in a large file: a number at the top, a claim at the end', () => {
		const before = `next: 53\nclaims:\n${claims(2000)}`;
		const after = `next: 54\nclaims:\n${claims(2000)}${claim(9999)}`;
		const splices = diffText(before, after);
		expect(splices[0]).toEqual({ at: 7, out: '3', in: '4' });
		const moved = splices.reduce((sum, splice) => sum + splice.out.length + splice.in.length, 0);
		expect(moved).toBeLessThan(600);
	});

	it('takes a wholly different text as one change', () => {
		expect(diffText('one\ntwo\n', 'three')).toEqual([{ at: 0, out: 'one\ntwo\n', in: 'three' }]);
	});

	it('leads from any text to any other, and back', () => {
		fc.assert(
			fc.property(text, text, (before, after) => {
				const splices = diffText(before, after);
				expect(patchText(before, splices)).toBe(after);
				expect(patchText(after, reverseSplices(splices))).toBe(before);
			})
		);
	});

	it('does so for characters of every kind, halves of pairs too', () => {
		const any = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)) });
		fc.assert(
			fc.property(any, any, (a, b) => {
				expect(patchText(a, diffText(a, b))).toBe(b);
			})
		);
	});
});

describe('patchText', () => {
	it('refuses a text that is not the one the patch was made from', () => {
		expect(() => patchText('abc', [{ at: 1, out: 'x', in: 'y' }])).toThrow(PatchMismatch);
	});
});
