import { describe, expect, it } from 'vitest';
import type { CodedClaim } from '../dossier/dossier';
import { claimDates, whenBeside, whenWords } from './claim-dates';

const claim = (more: Partial<CodedClaim>): CodedClaim => ({
	...{ id: 'wire.001', source: 'wire', who: 'north', act: 'asserts', says: 'It did.' },
	...more
});
const when = (of: CodedClaim) => whenWords(of, claimDates(of, undefined).said).replaceAll('\u00a0', ' ');

describe('whenWords', () => {
	it('gives the stated date of the thing where the saying has none', () => {
		expect(when(claim({ when: '2025-10-09' }))).toBe('date not given, of 9 Oct 2025');
		expect(when(claim({ when: '2025-10-09', whenBasis: 'inferred' }))).toBe('date not given');
		expect(when(claim({ when: '2025-10-09', saidOn: '2025-10-12' }))).toBe('12 Oct 2025');
	});

	it.each([
		['2021-08/..', 'date not given, said to hold since Aug 2021'],
		['/2021-08', 'date not given, said to hold before Aug 2021'],
		['2025-01/2025-09', 'date not given, of Jan–Sep 2025']
	])('reads the interval %s as English', (edtf, words) => {
		expect(when(claim({ when: edtf }))).toBe(words);
	});
});

describe('whenBeside', () => {
	it('does not repeat a date that the sentence gives', () => {
		const of = claim({ when: '2025-10-09' });
		const { said } = claimDates(of, undefined);
		expect(whenBeside('North asserts it (9\u00a0Oct\u00a02025)', of, said)).toBe('date of saying not given');
		expect(whenBeside('North asserts it', of, said)).toMatch(/of 9/);
	});
});
