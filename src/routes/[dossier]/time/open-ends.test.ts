import { describe, expect, test } from 'vitest';
import { DATE_FLAG, NO_END, NO_START } from '$lib/ledger/clocks';
import { openEnds } from './open-ends';

const column = (...rows: [earliest: number, latest: number, flags: number][]) => ({
	earliest: Int32Array.from(rows, ([earliest]) => earliest),
	latest: Int32Array.from(rows, ([, latest]) => latest),
	flags: Uint16Array.from(rows, ([, , flags]) => flags)
});

describe('openEnds', () => {
	test('an open end is told from an unknown one', () => {
		const dates = column(
			[10, NO_END, DATE_FLAG.openEnd],
			[10, NO_END, DATE_FLAG.openEnd],
			[10, NO_END, DATE_FLAG.unknownEnd],
			[NO_START, 4, DATE_FLAG.unknownStart]
		);
		expect(openEnds(dates)).toEqual([
			{ day: 4, side: 'until', kind: 'unknown', claims: 1 },
			{ day: 10, side: 'since', kind: 'open', claims: 2 },
			{ day: 10, side: 'since', kind: 'unknown', claims: 1 }
		]);
	});
	test('closed and undated dates, and claims set aside, are none', () => {
		const dates = column([1, 2, 0], [NO_START, NO_END, DATE_FLAG.undated], [10, NO_END, DATE_FLAG.openEnd]);
		expect(openEnds(dates, Uint8Array.of(1, 1, 0))).toEqual([]);
	});
});
