import { describe, expect, it } from 'vitest';
import { stanceVerb } from './act-words';

describe('stanceVerb', () => {
	it('agrees with the teller', () => {
		expect(stanceVerb({ act: 'denies', words: 'denies' }, false)).toBe('denies');
		expect(stanceVerb({ act: 'denies', words: 'denies' }, true)).toBe('deny');
		expect(stanceVerb({ act: 'denies', words: 'rejects the denial' }, true)).toBe('reject the denial');
		expect(stanceVerb({ act: 'asserts', words: 'says it does not hold' }, true)).toBe('say it does not hold');
	});
});
