import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { claimsOfActor } from './claims-of';
import { tinyDossier } from './tiny-dossier.test-support';

const ledger = buildLedger(
	tinyDossier(
		['a', 'army<a', 'spokesman<a:person', 'b'],
		[
			{ who: 'b', act: 'accuses', that: ['a', 'attacks', 'b'], target: 'a' },
			{
				who: 'spokesman',
				onBehalfOf: 'a',
				act: 'denies',
				that: ['a', 'attacks', 'b'],
				respondsTo: ['c.001']
			},
			{ who: 'army', act: 'asserts', that: ['b', 'attacks', 'army'] },
			{ who: 'b', act: 'accuses', that: ['a', 'harbours', 'b'] },
			{ who: 'a', act: 'accuses', that: ['b', 'harbours', 'army'], source: 's2' },
			{ who: 'b', act: 'asserts', about: ['a'], topic: 'cost' },
			{ who: 'b', act: 'asserts', about: ['b'], topic: 'cost', mentions: ['a'] }
		],
		['s1', 's2']
	)
);
const of = (actor: string, rows?: Uint8Array) => claimsOfActor(ledger, ledger.actors.code(actor), rows);

describe('claimsOfActor', () => {
	it('gives what an actor says, itself or through one who speaks in its name', () => {
		expect(of('a')).toMatchObject({ says: [1, 4], denies: [1], accuses: [4] });
		expect(of('spokesman').says).toEqual([1]);
	});

	it('keeps what its organs say in their own name apart', () => {
		expect(of('a').partsSay).toEqual([2]);
	});

	it('gives what others say of it, but not where they only mention it', () => {
		expect(of('a')).toMatchObject({ saidOf: [0, 3, 5], namedIn: [0, 1, 3, 4, 5], namedInSources: 2 });
	});

	it('takes the target as the accused, and the subject where no target is coded', () => {
		expect(of('a')).toMatchObject({ accused: [0, 3], unanswered: [3] });
		expect(of('b').accused).toEqual([4]);
	});

	it('keeps to the claims that count', () => {
		expect(of('a', Uint8Array.of(1, 0, 1, 1, 0, 1, 1))).toMatchObject({ says: [], unanswered: [0, 3] });
	});
});
