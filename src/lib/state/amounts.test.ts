import { describe, expect, it } from 'vitest';
import { bytesWords, counted, timeWords } from './amounts';

describe('counted', () => {
	it('has one word for one', () => {
		expect([counted(1, 'claim'), counted(0, 'claim'), counted(1200, 'entry', 'entries')]).toEqual([
			'1 claim',
			'0 claims',
			'1,200 entries'
		]);
	});
});

describe('bytesWords', () => {
	it('chooses the unit', () => {
		expect([0, 999, 12_400, 340_600, 5e9].map(bytesWords)).toEqual([
			'0 bytes',
			'999 bytes',
			'12.4 kB',
			'341 kB',
			'5 GB'
		]);
	});
});

describe('timeWords', () => {
	it('leaves the day out on the day itself', () => {
		const time = new Date(2026, 10, 22, 14, 3).getTime();
		expect(timeWords(time, time + 60_000)).toBe('14:03');
		expect(timeWords(time, time + 86_400_000)).toBe('22 Nov 2026, 14:03');
	});
});
