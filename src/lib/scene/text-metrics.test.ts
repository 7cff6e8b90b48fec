import { describe, expect, it } from 'vitest';
import { textWidth, wrapLabel } from './text-metrics';
import type { TextStyle } from './text-metrics';

const label: TextStyle = { family: 'sans', weight: 600, size: 10 };

describe('textWidth', () => {
	it('is nothing for no text', () => expect(textWidth('', label)).toBe(0));

	it('grows in proportion to the size', () =>
		expect(textWidth('Pakistan', { ...label, size: 20 })).toBeCloseTo(2 * textWidth('Pakistan', label)));

	it('grows with the weight of the sans', () =>
		expect(textWidth('Pakistan', { ...label, weight: 650 })).toBeGreaterThan(
			textWidth('Pakistan', { ...label, weight: 450 })
		));

	it('gives an accented letter the width of its letter', () =>
		expect(textWidth('Türkiye é ş ğ', label)).toBeCloseTo(textWidth('Turkiye e s g', label), 0));

	it('is the same for composed and decomposed text', () =>
		expect(textWidth('Hu\u0308rriyet', label)).toBe(textWidth('Hürriyet', label)));

	it('gives letters outside the tables an average and marks nothing', () => {
		expect(textWidth('طالبان', label)).toBeCloseTo(6 * 5 * 0.992);
		expect(textWidth('\u064e', label)).toBe(0);
		expect(textWidth('中', label)).toBeGreaterThan(9);
	});

	it('measures as the browser does, to 3 %', () => {
		// measured once with measureText in Chromium: the shipped font, kerning on
		const measured = 1158.9;
		const width = textWidth('Haibatullah Akhundzada', { ...label, size: 100 });
		expect(Math.abs(width / measured - 1)).toBeLessThan(0.03);
	});
});

describe('wrapLabel', () => {
	it('leaves a label that fits on one line', () =>
		expect(wrapLabel('Pakistan', 100, label, 2)).toEqual(['Pakistan']));

	it('breaks into even lines rather than a full one and a rest', () =>
		expect(wrapLabel('Clerics and religious students', 120, label, 2)).toEqual([
			'Clerics and',
			'religious students'
		]));

	it('keeps every word of a long label, taking more lines than asked', () => {
		const lines = wrapLabel('US-backed governments of Afghanistan, 2001-2021', 70, label, 2);
		expect(lines.length).toBeGreaterThan(2);
		expect(lines.join(' ')).toBe('US-backed governments of Afghanistan, 2001-2021');
	});

	it('widens lines a little before it takes one line too many', () => {
		const words = 'Afghan refugees in Pakistan';
		const width = textWidth('Afghan refugees', label);
		expect(wrapLabel(words, width * 0.9, label, 2)).toEqual(['Afghan refugees', 'in Pakistan']);
	});

	it('never cuts a word that is wider than the room', () =>
		expect(wrapLabel('Khyber Pakhtunkhwa', 20, label, 3)).toEqual(['Khyber', 'Pakhtunkhwa']));

	it('does not break at a no-break space', () =>
		expect(wrapLabel('Oct\u00a02025 airstrikes', 30, label, 2)).toEqual(['Oct\u00a02025', 'airstrikes']));

	it('breaks the words of a whole page in no time', () => {
		const lines = wrapLabel(Array(2000).fill('somewhat long').join(' '), 400, label, Infinity);
		expect(lines.length).toBeGreaterThan(100);
		expect(lines.join(' ').split(' ')).toHaveLength(4000);
		for (const line of lines) expect(textWidth(line, label)).toBeLessThanOrEqual(400);
	}, 5_000);

	it('gives no line for an empty label', () => expect(wrapLabel('  ', 50, label, 2)).toEqual([]));
});
