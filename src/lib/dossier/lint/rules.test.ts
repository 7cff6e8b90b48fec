import { describe, expect, it } from 'vitest';
import { rules } from './rules';

describe('rules', () => {
	it('holds every error and every warning once, in order', () => {
		const numbered = (letter: string, last: number) =>
			Array.from({ length: last }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);
		expect(rules.map(({ id }) => id)).toEqual([...numbered('E', 23), ...numbered('W', 22)]);
	});

	it('blocks on errors alone', () => {
		for (const { id, severity } of rules) expect(severity).toBe(id.startsWith('E') ? 'error' : 'warning');
	});
});
