import { describe, expect, it } from 'vitest';
import { indexDossier } from '../dossier/dossier-index';
import { findTie } from '../ledger/tie-key';
import type { TinyClaim } from '../ledger/tiny-dossier.test-support';
import { tieFacts } from './tie-facts';
import { tinyDrawable } from './tiny-picture.test-support';

const that: TinyClaim['that'] = ['a', 'attacks', 'b'];
const factsAfter = (claims: TinyClaim[], published = '2025-10-12') => {
	const { dossier, ledger } = tinyDrawable({ a: [0, 0], b: [100, 0] }, claims);
	const dated = { ...dossier, sources: dossier.sources.map((source) => ({ ...source, published })) };
	return tieFacts(ledger, indexDossier(dated));
};
const dateOf = (...claims: TinyClaim[]) => factsAfter(claims.map((claim) => ({ that, ...claim })))[0]!.date;
const narrated: TinyClaim = { who: 'narrator', act: 'asserts' };

describe('tieFacts', () => {
	it('names a tie with its status, never without', () => {
		expect(factsAfter([{ who: 'b', act: 'accuses', that }])[0]!.sentence).toBe('a attacks b, alleged');
		expect(factsAfter([{ who: 'a', act: 'denies', that }])[0]!.sentence).toBe(
			'a attacks b, said not to hold'
		);
	});

	it('dates a tie of which all is past', () => {
		expect(dateOf({ ...narrated, when: '2001' })).toBe('2001');
		expect(dateOf({ ...narrated, phase: 'ended', when: '2001' })).toBe('ended');
	});

	it('dates no tie that may hold now: no date, an open end, a year near the newest source', () => {
		expect(dateOf(narrated)).toBeNull();
		expect(dateOf({ ...narrated, when: '2001/..' })).toBeNull();
		expect(dateOf({ ...narrated, when: '2024' })).toBeNull();
		expect(dateOf({ ...narrated, when: '2001' }, narrated)).toBeNull();
	});

	it('takes no date from who denies it or only foresees it', () => {
		expect(dateOf({ ...narrated, when: '2001' }, { who: 'a', act: 'predicts', when: '2030' })).toBe('2001');
		expect(dateOf({ ...narrated, when: '2001' }, { who: 'a', act: 'denies' })).toBe('2001');
	});

	it('has facts of the ties that are asked for only', () => {
		const { ledger, index } = tinyDrawable({ a: [0, 0], b: [100, 0] }, [
			{ ...narrated, that },
			{ ...narrated, that: ['b', 'leads', 'a'] }
		]);
		const leads = findTie(ledger, 'b~leads~a');
		expect(tieFacts(ledger, index, [leads]).map((facts) => facts?.key)).toEqual([undefined, 'b~leads~a']);
	});
});
