import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { listTies } from './ties';
import { tinyDossier } from './tiny-dossier.test-support';

const ledger = buildLedger(
	tinyDossier(
		['a', 'b', 'c'],
		[
			{ who: 'b', act: 'accuses', that: ['a', 'harbours', 'b'] },
			{ who: 'a', act: 'denies', that: ['a', 'harbours', 'b'], source: 's2' },
			{ who: 'c', act: 'asserts', that: ['c', 'mediates_between', ['a', 'b']], source: 's2' },
			{ who: 'c', act: 'asserts', that: ['c', 'leads', 'b'] }
		],
		['s1', 's2']
	)
);

describe('listTies', () => {
	it('spells a tie out', () => {
		expect(listTies(ledger)[0]).toEqual({
			...{ tie: 0, key: 'a~harbours~b', subject: 'a', predicate: 'harbours', object: 'b', objects: ['b'] },
			...{ hue: 'third-party', status: 'disputed', claims: ['c.001', 'c.002'] },
			...{ reports: 1, asserters: 1, disinterested: 0, origins: 2 }
		});
	});

	it('lists the ties of an actor, as subject and as any party of a list', () => {
		const keys = listTies(ledger, { actor: ledger.actors.code('a') }).map((tie) => tie.key);
		expect(keys).toEqual(['a~harbours~b', 'c~mediates_between~a+b']);
	});

	it('leaves out the ties of which no claim counts, and the claims that are set aside', () => {
		const list = listTies(ledger, { rows: Uint8Array.of(1, 0, 0, 1) });
		expect(list.map((tie) => tie.key)).toEqual(['a~harbours~b', 'c~leads~b']);
		expect(list[0].claims).toEqual(['c.001']);
	});

	it('keeps to the ties it is given', () => {
		expect(listTies(ledger, { ties: [2] }).map((tie) => tie.key)).toEqual(['c~leads~b']);
	});
});
