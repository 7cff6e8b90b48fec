import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { assertersOf, corroborationCounter, corroborationOf } from './corroboration';
import { tinyDossier, type TinyClaim } from './tiny-dossier.test-support';

const ACTORS = ['a', 'army<a', 'speaker<army:person', 'b', 'c', 'd'];
const that: TinyClaim['that'] = ['a', 'attacks', 'b'];

function numbersAfter(claims: TinyClaim[], sources?: string[]) {
	const full = claims.map((claim) => ({ that, ...claim }));
	const { reports, asserters, disinterested } = corroborationOf(
		buildLedger(tinyDossier(ACTORS, full, sources)),
		0
	);
	return [reports, asserters, disinterested];
}

describe('corroborationOf', () => {
	it('counts sources of one origin once', () => {
		const sources = ['s1=wire', 's2=wire', 's3'];
		const claims: TinyClaim[] = ['s1', 's2', 's3'].map((source) => ({ who: 'c', act: 'asserts', source }));
		expect(numbersAfter(claims, sources)).toEqual([2, 1, 1]);
	});

	it('does not count a spokesman beside the one he is part of', () => {
		expect(
			numbersAfter([
				{ who: 'speaker', act: 'asserts' },
				{ who: 'army', act: 'asserts' }
			])
		).toEqual([1, 1, 0]);
	});

	it('counts a source in its own voice as its publisher', () => {
		expect(numbersAfter([{ who: 'narrator', act: 'asserts' }])).toEqual([1, 1, 1]);
	});

	it('counts neither a party, nor an accuser, nor a target of a claim as disinterested', () => {
		const claims: TinyClaim[] = [
			{ who: 'b', act: 'asserts' },
			{ who: 'c', act: 'accuses' },
			{ who: 'c', act: 'asserts' },
			{ who: 'd', act: 'asserts' },
			{ who: 'a', act: 'denies', target: 'd' }
		];
		expect(numbersAfter(claims)).toEqual([1, 3, 0]);
	});

	it('has no asserter where nobody takes a side, and reports who reported the threat', () => {
		expect(numbersAfter([{ who: 'a', act: 'threatens' }])).toEqual([1, 0, 0]);
	});

	it('has no report of a tie that is only said not to hold', () => {
		expect(numbersAfter([{ who: 'c', act: 'asserts', negated: true }])).toEqual([0, 0, 0]);
	});

	it('does not count one who denies a denial as an asserter', () => {
		const claims: TinyClaim[] = [
			{ who: 'a', act: 'denies' },
			{ who: 'c', act: 'denies', that: { claim: 'c.001' } }
		];
		expect(numbersAfter(claims)).toEqual([0, 0, 0]);
	});
});

describe('corroborationCounter', () => {
	it('gives the same numbers when it is asked twice', () => {
		const ledger = buildLedger(tinyDossier(ACTORS, [{ who: 'c', act: 'asserts', that }]));
		const count = corroborationCounter(ledger);
		expect(count(0)).toEqual(count(0));
		expect(count(0)).toEqual({ reports: 1, asserters: 1, disinterested: 1, origins: 1 });
	});
});

describe('assertersOf', () => {
	it('names the parties behind the numbers, rolled up', () => {
		const claims: TinyClaim[] = [
			{ who: 'speaker', act: 'asserts', that },
			{ who: 'd', act: 'asserts', that },
			{ who: 'c', act: 'accuses', that }
		];
		const ledger = buildLedger(tinyDossier(ACTORS, claims));
		const names = (codes: number[]) => codes.map((code) => ledger.actors.values[code]);
		const { all, disinterested } = assertersOf(ledger, 0);
		expect(names(all)).toEqual(['a', 'd', 'c']);
		expect(names(disinterested)).toEqual(['d']);
	});
});
