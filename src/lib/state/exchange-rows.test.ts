import { describe, expect, it } from 'vitest';
import { buildLedger } from '../ledger/build-ledger';
import { tinyDossier } from '../ledger/tiny-dossier.test-support';
import type { Selection } from '../scene/selection';
import { exchangeRows, exchangeSides, sideFinder } from './exchange-rows';

const ledger = buildLedger(
	tinyDossier(
		['north', 'south', 'envoy<south:person', 'band:armed-group', 'east'],
		[
			{ id: 'charge', who: 'north', act: 'accuses', that: ['south', 'harbours', 'band'], target: 'south' },
			{
				...{ id: 'denial', who: 'envoy', onBehalfOf: 'south', act: 'denies' as const },
				...{ that: ['south', 'harbours', 'band'], respondsTo: ['charge'] }
			},
			{ id: 'aside', who: 'east', act: 'asserts', that: ['band', 'attacks', 'east'], respondsTo: ['denial'] },
			{ id: 'report', who: 'narrator', act: 'asserts', that: ['north', 'attacks', 'south'], source: 's2' },
			{ id: 'apart', who: 'east', act: 'asserts', that: ['east', 'allied_with', 'north'] },
			{ id: 'topic', who: 'east', act: 'asserts', about: ['east'], topic: 'trade' }
		],
		['s1', 's2']
	)
);
const ids = (select: Selection, without: string[] = []) => {
	const rows = Uint8Array.from(ledger.claims.values, (id) => (without.includes(id) ? 0 : 1));
	return exchangeRows(ledger, select, rows).map((row) => ledger.claims.values[row]);
};

describe('exchangeRows', () => {
	it('takes of a pair what names both sides, and whoever answers in the same exchange', () => {
		expect(ids({ kind: 'link', a: 'north', b: 'south' })).toEqual(['charge', 'denial', 'aside', 'report']);
	});

	it('counts a spokesman as the side that he is part of', () => {
		expect(ids({ kind: 'actor', ids: ['envoy'] })).toEqual(['charge', 'denial', 'aside']);
		expect(ids({ kind: 'actor', ids: ['south'] })).toContain('denial');
	});

	it('takes of a tie the claims on it with their exchanges', () => {
		expect(ids({ kind: 'tie', key: 'south~harbours~band' })).toEqual(['charge', 'denial', 'aside']);
	});

	it('takes of a claim what is on the same matter', () => {
		expect(ids({ kind: 'claim', id: 'denial' })).toEqual(['charge', 'denial', 'aside']);
		expect(ids({ kind: 'claim', id: 'topic' })).toEqual(['topic']);
	});

	it('takes of a source what was read in it and no more', () => {
		expect(ids({ kind: 'source', id: 's2' })).toEqual(['report']);
	});

	it('does not follow an exchange through a claim that is set aside', () => {
		expect(ids({ kind: 'link', a: 'north', b: 'south' }, ['denial'])).toEqual(['charge', 'report']);
	});
});

describe('exchangeSides', () => {
	it('puts the accuser left and the accused right', () => {
		expect(exchangeSides(ledger, { kind: 'tie', key: 'south~harbours~band' })).toEqual(['north', 'south']);
	});

	it('keeps a pair as it was chosen', () => {
		expect(exchangeSides(ledger, { kind: 'link', a: 'south', b: 'north' })).toEqual(['south', 'north']);
	});

	it('has none for one actor, and none where nobody accuses', () => {
		expect(exchangeSides(ledger, { kind: 'actor', ids: ['north'] })).toBeUndefined();
		expect(exchangeSides(ledger, { kind: 'tie', key: 'east~allied_with~north' })).toBeUndefined();
	});
});

describe('sideFinder', () => {
	it('puts spokesmen on the side that they speak for, the source and others in the centre', () => {
		const side = sideFinder(ledger, ['north', 'south']);
		expect(['charge', 'denial', 'aside', 'report'].map(side)).toEqual(['left', 'right', 'centre', 'centre']);
	});

	it('tells an organ from its whole', () => {
		const side = sideFinder(ledger, ['south', 'envoy']);
		expect(side('denial')).toBe('right');
	});
});
