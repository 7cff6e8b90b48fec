import { describe, expect, it } from 'vitest';
import { isWithin, ranksOf, rootsOf } from './actor-facts';

describe('rootsOf', () => {
	it('follows partOf to its end', () => {
		expect(Array.from(rootsOf(Int32Array.of(1, 2, -1, -1)))).toEqual([2, 2, 2, 3]);
	});

	it('ends in a circle at its smallest code, from wherever it is entered', () => {
		expect(Array.from(rootsOf(Int32Array.of(2, 3, 3, 2, 4)))).toEqual([2, 2, 2, 2, 4]);
	});
});

describe('isWithin', () => {
	it('holds of an actor itself and of what it is part of, and ends in a circle', () => {
		const partOf = Int32Array.of(1, 2, 1, -1);
		expect(isWithin(partOf, 0, 0)).toBe(true);
		expect(isWithin(partOf, 0, 2)).toBe(true);
		expect(isWithin(partOf, 0, 3)).toBe(false);
		expect(isWithin(partOf, 3, 0)).toBe(false);
	});
});

describe('ranksOf', () => {
	it('gives each id its place in the order of ids', () => {
		expect(Array.from(ranksOf(['c', 'a', 'b']))).toEqual([2, 0, 1]);
	});
});
