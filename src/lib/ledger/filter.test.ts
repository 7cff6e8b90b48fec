import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { countFacets, filterTies, NO_FILTER } from './filter';
import { HUES, STATUSES } from './ledger';
import { tieKey } from './tie-key';
import { tinyDossier } from './tiny-dossier.test-support';

const ledger = buildLedger(
	tinyDossier(
		['a', 'b', 'rebels:armed-group'],
		[
			{ who: 'b', act: 'accuses', that: ['a', 'harbours', 'rebels'] },
			{ who: 'a', act: 'denies', that: ['a', 'harbours', 'rebels'], source: 's2' },
			{ who: 'a', act: 'asserts', that: ['a', 'attacks', 'b'], source: 's2' },
			{ who: 'a', act: 'predicts', that: ['rebels', 'attacks', 'b'] }
		],
		['s1', 's2']
	)
);
const left = (filter: Partial<typeof NO_FILTER>) =>
	Array.from(filterTies(ledger, { ...NO_FILTER, ...filter }).ties, (tie) => tieKey(ledger, tie));
const ALL = ['a~harbours~rebels', 'a~attacks~b', 'rebels~attacks~b'];

describe('filterTies', () => {
	it('leaves everything when nothing is off, or only what the ledger does not know', () => {
		expect(left({})).toEqual(ALL);
		expect(left({ predicate: ['shelters'], source: ['s9'], actorType: ['igo'] })).toEqual(ALL);
	});

	it('takes ties away by hue, status, predicate and the type of either end', () => {
		expect(left({ hue: ['hostile'] })).toEqual(['a~harbours~rebels']);
		expect(left({ status: ['hypothetical', 'disputed'] })).toEqual(['a~attacks~b']);
		expect(left({ predicate: ['attacks'] })).toEqual(['a~harbours~rebels']);
		expect(left({ actorType: ['armed-group'] })).toEqual(['a~attacks~b']);
	});

	it('sets the claims of a source aside: a tie said nowhere else goes, and the others change status', () => {
		expect(left({ source: ['s2'] })).toEqual(['a~harbours~rebels', 'rebels~attacks~b']);
		const { rows, status } = filterTies(ledger, { ...NO_FILTER, source: ['s2'] });
		expect(Array.from(rows)).toEqual([1, 0, 0, 1]);
		expect(STATUSES[status[0]]).toBe('alleged');
		expect(left({ source: ['s2'], status: ['disputed'] })).toEqual(['a~harbours~rebels', 'rebels~attacks~b']);
	});
});

describe('countFacets', () => {
	it('still counts a value that is off', () => {
		const counts = countFacets(ledger, { ...NO_FILTER, hue: ['hostile'] });
		expect(counts.hue[HUES.indexOf('hostile')]).toBe(2);
		expect(counts.predicate[ledger.predicates.code('attacks')]).toBe(0);
	});

	it('counts actors, not ties, by type', () => {
		const counts = countFacets(ledger, NO_FILTER);
		expect(counts.actorType[ledger.actorTypes.code('state')]).toBe(2);
		expect(counts.actorType[ledger.actorTypes.code('publisher')]).toBe(0);
	});

	it('counts a source by the ties it speaks of, whether or not it is off', () => {
		expect(Array.from(countFacets(ledger, NO_FILTER).source)).toEqual([2, 2]);
		expect(Array.from(countFacets(ledger, { ...NO_FILTER, source: ['s2'] }).source)).toEqual([2, 2]);
		expect(Array.from(countFacets(ledger, { ...NO_FILTER, status: ['disputed'] }).source)).toEqual([1, 1]);
	});
});
