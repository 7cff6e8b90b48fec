import { describe, expect, it } from 'vitest';
import type { CodedClaim } from '../dossier/dossier';
import { hopTimes, overlapWords, timeRelation } from './trail-dates';

const at = (...whens: (string | undefined)[]) =>
	hopTimes(whens.map((when) => ({ when, whenBasis: 'stated' }) as CodedClaim));
const words = (...hops: (string | undefined)[]) =>
	overlapWords(hops.map((when, i) => ({ number: i + 1, times: at(when) })));

describe('hopTimes', () => {
	it('gives each time once, in order, and none where no date is given', () => {
		expect(at('2025-10', undefined, '2021', '2025-10').map(({ edtf }) => edtf)).toEqual(['2021', '2025-10']);
	});

	it('leaves open and unknown ends unbounded', () => {
		expect(at('/2021-08').map(({ earliest }) => earliest)).toEqual([null]);
		expect(at('2021-08/..', '2021-09/').map(({ latest }) => latest)).toEqual([null, null]);
	});
});

describe('timeRelation', () => {
	it('gives approximate dates the benefit of the doubt', () => {
		expect(timeRelation(at('2025-10'), at('2025-11-11'))).toBe('before');
		expect(timeRelation(at('2025-10~'), at('2025-11-11'))).toBe('overlap');
		expect(timeRelation(at('2025-11-11'), at('2025-10'))).toBe('after');
	});

	it('says apart where neither is over before the other begins, and unknown without a date', () => {
		expect(timeRelation(at('2021', '2025'), at('2023'))).toBe('apart');
		expect(timeRelation(at(undefined), at('2023'))).toBe('unknown');
	});
});

describe('overlapWords', () => {
	it('says which hop ends before which begin', () => {
		expect(words('/2021-08', '2025-10', '2025')).toEqual(['Hop 1 ends before hops 2 and 3 begin.']);
	});

	it('does not take the date of something for its end', () => {
		expect(words('2021', '2025')).toEqual(['Hop 1 is dated before hop 2.']);
	});

	it('says that hops can hold together, or have no date, and nothing of a single hop', () => {
		expect(words('2021/..', '2025')).toEqual(['The dates allow the hops to hold at the same time.']);
		expect(words('2021', undefined)).toEqual(['Hop 2 has no date.']);
		expect(words('2021')).toEqual([]);
	});

	it('says that dates are inferred', () => {
		const times = hopTimes([{ when: '2025', whenBasis: 'inferred' } as CodedClaim]);
		expect(
			overlapWords([
				{ number: 1, times },
				{ number: 2, times }
			])
		).toEqual([
			'The dates allow the hops to hold at the same time.',
			'Some of these dates are inferred by the coders.'
		]);
	});
});
