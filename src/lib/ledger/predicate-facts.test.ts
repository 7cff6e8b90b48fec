import { describe, expect, it } from 'vitest';
import { hueOf } from './predicate-facts';

describe('hueOf', () => {
	it('draws a polarity that nobody has set as neutral', () => {
		expect(hueOf({ polarity: 'unknown', category: 'other' })).toBe('neutral');
		expect(hueOf({ polarity: 'unknown', category: 'kinship' })).toBe('kinship');
		expect(hueOf({ polarity: 'third-party-hostile', category: 'hosting' })).toBe('third-party');
	});
});
