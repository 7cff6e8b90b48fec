import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest } from './nearest';

describe('editDistance', () => {
	it.each([
		['', '', 0],
		['', 'abc', 3],
		['ttp', 'tpp', 1],
		['when', 'wheen', 1],
		['india', 'idnia', 1],
		['ca', 'abc', 3],
		['kitten', 'sitting', 3]
	])('from %j to %j is %i', (a, b, distance) => {
		expect(editDistance(a, b)).toBe(distance);
		expect(editDistance(b, a)).toBe(distance);
	});
});

describe('nearest', () => {
	it('finds the candidate that was probably meant, whatever its capitals', () => {
		expect(nearest('tpp', ['afp', 'ttp', 'isil-k'])).toBe('ttp');
		expect(nearest('Pakistan', ['pakistan-military', 'pakistan'])).toBe('pakistan');
	});

	it('finds none where too much differs', () => {
		expect(nearest('ttp', ['afp', 'lbc'])).toBeUndefined();
		expect(nearest('hosts', ['rivals'])).toBeUndefined();
		expect(nearest('x', [])).toBeUndefined();
	});
});

describe('didYouMean', () => {
	it('is a sentence to append, or nothing', () => {
		expect(didYouMean('tpp', ['ttp'])).toBe(" Did you mean 'ttp'?");
		expect(didYouMean('tpp', ['india'])).toBe('');
	});
});
