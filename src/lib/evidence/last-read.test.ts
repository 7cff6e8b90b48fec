import { describe, expect, it } from 'vitest';
import { lastRead } from './last-read';

const seen = (on: string) => ({ seen: { on, how: 'full-text' as const } });

describe('lastRead', () => {
	it('is the latest day of reading, in whatever order the sources stand', () => {
		expect(lastRead([seen('2026-11-20'), seen('2026-11-22'), seen('2026-11-21')])).toBe('2026-11-22');
	});

	it('passes over what is no date', () => {
		expect(lastRead([seen('soon'), seen('2026-11')])).toBe('2026-11');
		expect(lastRead([seen('soon')])).toBeUndefined();
	});
});
