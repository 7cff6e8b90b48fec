import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { expand, mayJoin, neighbourhood } from './neighbourhood';
import { tieKey } from './tie-key';
import { tinyDossier, type TinyClaim } from './tiny-dossier.test-support';

const ACTORS = ['a', 'army<a', 'speaker<army:person', 'b', 'c', 'd', 'militants:group-class'];
const asserts = (that: TinyClaim['that'], who = 'd'): TinyClaim => ({ who, act: 'asserts', that });
const ledgerOf = (...claims: TinyClaim[]) => buildLedger(tinyDossier(ACTORS, claims));

function near(ledger: ReturnType<typeof ledgerOf>, actor: string) {
	const found = neighbourhood(ledger, [ledger.actors.code(actor)]);
	return {
		ties: found.ties.map((tie) => tieKey(ledger, tie)),
		actors: found.actors.map((code) => ledger.actors.values[code]),
		spokenOf: found.spokenOf.map((tie) => tieKey(ledger, tie))
	};
}

describe('neighbourhood', () => {
	it('takes in all parties of a mediation at one of them', () => {
		const ledger = ledgerOf(asserts(['c', 'mediates_between', ['a', 'b']]), asserts(['b', 'attacks', 'd']));
		expect(near(ledger, 'a')).toEqual({
			ties: ['c~mediates_between~a+b'],
			actors: ['a', 'b', 'c'],
			spokenOf: []
		});
	});

	it('finds the ties of others that an actor, or its spokesman, speaks about', () => {
		const ledger = ledgerOf(
			{ who: 'speaker', act: 'accuses', that: ['b', 'harbours', 'c'] },
			{ who: 'd', onBehalfOf: 'a', act: 'denies', that: ['c', 'attacks', 'd'] },
			asserts(['b', 'leads', 'c'])
		);
		expect(near(ledger, 'a').spokenOf).toEqual(['b~harbours~c', 'c~attacks~d']);
	});

	it('does not take a tie of its own organ for a tie of others', () => {
		const ledger = ledgerOf({ who: 'a', act: 'denies', that: ['army', 'harbours', 'c'] });
		expect(near(ledger, 'a').spokenOf).toEqual([]);
	});

	it('keeps to the ties and claims that count', () => {
		const ledger = ledgerOf(asserts(['a', 'attacks', 'b']), asserts(['b', 'attacks', 'c'], 'a'));
		const code = ledger.actors.code('a');
		expect(neighbourhood(ledger, [code], { ties: [1] })).toEqual({ ties: [], actors: [code], spokenOf: [1] });
		expect(neighbourhood(ledger, [code], { rows: Uint8Array.of(1, 0) }).spokenOf).toEqual([]);
	});
});

describe('expand', () => {
	const ledger = ledgerOf(
		asserts(['a', 'harbours', 'militants']),
		asserts(['b', 'harbours', 'militants']),
		asserts(['a', 'attacks', 'c']),
		asserts(['c', 'attacks', 'd'])
	);
	const reached = (actor: string, steps: number) =>
		expand(ledger, [ledger.actors.code(actor)], steps).actors.map((code) => ledger.actors.values[code]);

	it('never joins two claims through a class of groups', () => {
		expect(reached('a', 3)).toEqual(['a', 'c', 'd', 'militants']);
		expect(reached('b', 3)).toEqual(['b', 'militants']);
	});

	it('shows the ties of a class that is itself asked for', () => {
		expect(reached('militants', 1)).toEqual(['a', 'b', 'militants']);
	});

	it('stops after the steps it is given', () => {
		expect(reached('a', 0)).toEqual(['a']);
		expect(reached('a', 1)).toEqual(['a', 'c', 'militants']);
	});
});

describe('mayJoin', () => {
	it('is no for a class of groups and yes for a group', () => {
		const ledger = ledgerOf();
		expect(mayJoin(ledger, ledger.actors.code('militants'))).toBe(false);
		expect(mayJoin(ledger, ledger.actors.code('a'))).toBe(true);
	});
});
