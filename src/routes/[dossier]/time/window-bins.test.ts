import { describe, expect, test } from 'vitest';
import { timeBins } from '$lib/ledger/time-bins';
import { dayOf } from '$lib/state/rows-of-time';
import { advance, binsOf, daysOf, moveEnd, shift, stepToClaims } from './window-bins';

const october = timeBins('day', dayOf('2025-10-01'), dayOf('2025-10-31'));
const months = timeBins('month', dayOf('2025-01-01'), dayOf('2025-12-31'));

describe('binsOf', () => {
	test('no window is all bins', () => {
		expect(binsOf(october, { from: null, to: null })).toEqual({ first: 0, last: 30 });
	});
	test('a window inside a bin takes the bin', () => {
		expect(binsOf(months, { from: '2025-03-10', to: '2025-04-02' })).toEqual({ first: 2, last: 3 });
	});
	test('a window outside the bins is drawn at their ends', () => {
		expect(binsOf(october, { from: '1990-01-01', to: '2025-10-02' })).toEqual({ first: 0, last: 1 });
		expect(binsOf(october, { from: '2030-01-01', to: '2030-02-01' })).toEqual({ first: 30, last: 30 });
	});
});

describe('daysOf', () => {
	test('all bins are no window', () => {
		expect(daysOf(months, { first: 0, last: 11 })).toEqual({ from: null, to: null });
	});
	test('a month ends on its last day', () => {
		expect(daysOf(months, { first: 1, last: 1 })).toEqual({ from: '2025-02-01', to: '2025-02-28' });
	});
});

describe('moveEnd', () => {
	test('an end stops at the other end and at the ends of the bins', () => {
		expect(moveEnd({ first: 3, last: 5 }, 'first', 9, 10)).toEqual({ first: 5, last: 5 });
		expect(moveEnd({ first: 3, last: 5 }, 'last', 0, 10)).toEqual({ first: 3, last: 3 });
		expect(moveEnd({ first: 3, last: 5 }, 'last', 40, 10)).toEqual({ first: 3, last: 9 });
	});
});

describe('shift', () => {
	test('the window keeps its length at the ends', () => {
		expect(shift({ first: 3, last: 5 }, 40, 10)).toEqual({ first: 7, last: 9 });
		expect(shift({ first: 3, last: 5 }, -40, 10)).toEqual({ first: 0, last: 2 });
	});
});

describe('advance', () => {
	test('a window that begins with the bins grows, any other moves', () => {
		expect(advance({ first: 0, last: 2 }, 3, 10)).toEqual({ first: 0, last: 5 });
		expect(advance({ first: 1, last: 2 }, 3, 10)).toEqual({ first: 4, last: 5 });
	});
});

describe('stepToClaims', () => {
	const empty = () => new Float64Array(5);
	const none = () => ({
		...{ exact: empty(), about: empty(), spread: empty(), since: empty(), until: empty() }
	});
	const counted = {
		...{ unit: 'day' as const, starts: Int32Array.of(0, 1, 2, 3, 4, 5), undated: 0, blocks: [], ends: [] },
		counts: { ...none(), exact: Float64Array.of(0, 1, 0, 0, 0) },
		published: { ...none(), about: Float64Array.of(0, 0, 0, 2, 0) }
	};
	test('it leads to the next bin in which a date falls, on either side', () => {
		expect(stepToClaims(counted, 1, 1)).toBe(2);
		expect(stepToClaims(counted, 3, -1)).toBe(-2);
	});
	test('it is 0 where nothing follows', () => {
		expect(stepToClaims(counted, 3, 1)).toBe(0);
	});
});
