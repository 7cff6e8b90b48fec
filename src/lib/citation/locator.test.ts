import { describe, expect, it } from 'vitest';
import { claimLocator, joinLocators, locatorWords } from './locator';

describe('claimLocator', () => {
	it('takes the nearest place that was written down', () => {
		expect(claimLocator({ at: { para: 9, words: 'safe house' } })).toEqual({
			label: 'paragraph',
			value: '9'
		});
		expect(claimLocator({ at: { para: 0 } })).toEqual({ label: 'sub verbo', value: 'headline' });
		expect(claimLocator({ at: { page: 3 } })).toEqual({ label: 'page', value: '3' });
		expect(claimLocator({ at: { time: '02:10' } })).toEqual({ label: 'timestamp', value: '02:10' });
		expect(claimLocator({ at: { words: 'safe house' } })).toEqual({
			label: 'sub verbo',
			value: '“safe house”'
		});
		expect(claimLocator({})).toBeUndefined();
	});
});

describe('joinLocators', () => {
	it('names each sort of place once, in order', () => {
		const paragraphs = [11, 9, 10, 2, 9].map((para) => claimLocator({ at: { para } })!);
		const words = claimLocator({ at: { words: 'safe house' } })!;
		expect(joinLocators([...paragraphs, words])).toBe('paras. 2, 9–11; s.v. “safe house”');
		expect(joinLocators([paragraphs[0]])).toBe('para. 11');
		expect(joinLocators([])).toBe('');
	});
});

describe('locatorWords', () => {
	it('writes a place as a footnote has it', () => {
		expect(locatorWords({ label: 'paragraph', value: '9' })).toBe('para. 9');
		expect(locatorWords({ label: 'sub verbo', value: '“safe house”' })).toBe('“safe house”');
	});
});
