import { describe, expect, it } from 'vitest';
import { countRows, joinMasks } from './row-mask';

describe('joinMasks', () => {
	it('keeps what every mask keeps, and writes to none of them', () => {
		const [a, b] = [Uint8Array.of(1, 1, 0), Uint8Array.of(0, 1, 1)];
		expect([...joinMasks(a, undefined, b)!]).toEqual([0, 1, 0]);
		expect([...a, ...b]).toEqual([1, 1, 0, 0, 1, 1]);
	});

	it('is no mask where none is given', () => {
		expect(joinMasks(undefined, undefined)).toBeUndefined();
	});
});

describe('countRows', () => {
	it('counts what a mask keeps', () => {
		expect(countRows(Uint8Array.of(1, 0, 1))).toBe(2);
	});
});
