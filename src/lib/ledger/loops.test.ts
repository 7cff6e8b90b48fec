import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { findLoops } from './loops';
import { tieKey } from './tie-key';
import { tinyDossier, type TinyClaim } from './tiny-dossier.test-support';

const charge: TinyClaim = { who: 'x', act: 'accuses', that: ['y', 'harbours', 'z'], target: 'y' };
const attack: TinyClaim = { who: 'narrator', act: 'asserts', that: ['z', 'attacks', 'x'] };
const ledgerOf = (claims: TinyClaim[], third = 'z') => buildLedger(tinyDossier(['x', 'y', third], claims));

describe('findLoops', () => {
	it('finds who is accused of harbouring those who attack the accuser', () => {
		const ledger = ledgerOf([charge, attack]);
		const [loop] = findLoops(ledger);
		expect(loop.actors).toEqual([0, 1, 2, 0]);
		expect(loop.hops.map(({ kind, standing }) => [kind, standing])).toEqual([
			['accusation', 'asserted'],
			['tie', 'alleged'],
			['tie', 'corroborated']
		]);
		expect(loop.back.map((tie) => tieKey(ledger, tie))).toEqual(['z~attacks~x']);
		expect(loop.weakest).toBe(1);
	});

	it('finds none where the third party attacks another, or is not hostile', () => {
		expect(findLoops(ledgerOf([charge, { ...attack, that: ['x', 'attacks', 'z'] }]))).toEqual([]);
		expect(findLoops(ledgerOf([charge, { ...attack, that: ['z', 'kin_to', 'x'] }]))).toEqual([]);
	});

	it('finds none where the charge is an attack, or that something was not done', () => {
		expect(findLoops(ledgerOf([{ ...charge, that: ['y', 'attacks', 'z'] }, attack]))).toEqual([]);
		expect(findLoops(ledgerOf([{ ...charge, negated: true }, attack]))).toEqual([]);
	});

	it('never closes over a class of groups', () => {
		expect(findLoops(ledgerOf([charge, attack], 'z:group-class'))).toEqual([]);
	});

	it('gives those of an actor or a pair, and sets claims aside', () => {
		const ledger = ledgerOf([charge, attack]);
		expect(findLoops(ledger, [2])).toHaveLength(1);
		expect(findLoops(ledger, [2, 1])).toHaveLength(1);
		expect(findLoops(ledger, [ledger.actors.code('paper')])).toEqual([]);
		expect(findLoops(ledger, [], { rows: Uint8Array.of(1, 0) })).toEqual([]);
	});
});
