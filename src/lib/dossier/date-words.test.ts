import { describe, expect, it } from 'vitest';
import { dateWords } from './date-words';

const plain = (edtf: string) => dateWords(edtf).replaceAll('\u00a0', ' ');

describe('dateWords', () => {
	it.each([
		['2025-10-12', '12 Oct 2025'],
		['2025-10', 'Oct 2025'],
		['2025', '2025'],
		['2025-10~', 'c. Oct 2025'],
		['2025?', 'perhaps 2025'],
		['2025-21', 'spring 2025'],
		['2001/2021', '2001–2021'],
		['2025-01/2025-09', 'Jan–Sep 2025'],
		['2025-10-11/2025-10-12', '11–12 Oct 2025'],
		['2025-10-30/2025-11-06', '30 Oct – 6 Nov 2025'],
		['2021-08/2025-10~', 'Aug 2021 – c. Oct 2025']
	])('puts %s as %s', (edtf, words) => expect(plain(edtf)).toBe(words));
	it('keeps an unknown end apart from an open one', () => {
		expect(plain('/2021-08')).toBe('before Aug 2021');
		expect(plain('../2021-08')).toBe('up to Aug 2021');
		expect(plain('2021-08/..')).toBe('since Aug 2021');
		expect(plain('2021-08/')).toBe('from Aug 2021, end unknown');
	});
	it('gives back what it cannot put into words', () => {
		expect(plain('201X')).toBe('201X');
		expect(plain('2025-13')).toBe('2025-13');
		expect(plain('a/b/c')).toBe('a/b/c');
	});
	it('never lets a date break over two lines', () => {
		expect(dateWords('2025-10-12')).not.toContain(' ');
	});
});
