import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { listConflicts, listDisputes } from './disputes';
import { tinyDossier, type TinyClaim } from './tiny-dossier.test-support';

const ledgerOf = (...claims: TinyClaim[]) =>
	buildLedger(tinyDossier(['a', 'b', 'spokesman<a:person'], claims));
const that: TinyClaim['that'] = ['a', 'attacks', 'b'];

describe('listDisputes', () => {
	it('names the parties on both sides, a spokesman by whom he speaks for', () => {
		const ledger = ledgerOf(
			{ who: 'b', act: 'accuses', that },
			{ who: 'spokesman', onBehalfOf: 'a', act: 'denies', that }
		);
		expect(listDisputes(ledger)).toEqual([
			{
				...{ kind: 'tie', code: 0, affirming: [0], denying: [1], contesting: [] },
				...{ affirmedBy: [ledger.actors.code('b')], deniedBy: [ledger.actors.code('a')], contestedBy: [] }
			}
		]);
	});

	it('finds a statement that is affirmed and denied, on the same actors and topic only', () => {
		const ledger = ledgerOf(
			{ who: 'b', act: 'asserts', about: ['a'], topic: 'guilt' },
			{ who: 'a', act: 'denies', about: ['a'], topic: 'guilt' },
			{ who: 'a', act: 'denies', about: ['a', 'b'], topic: 'guilt' },
			{ who: 'b', act: 'asserts', about: ['a'], topic: 'cost' }
		);
		expect(
			listDisputes(ledger).map(({ kind, affirming, denying }) => ({ kind, affirming, denying }))
		).toEqual([{ kind: 'statement', affirming: [0], denying: [1] }]);
	});

	it('takes a denial of a denial as a dispute in which nobody affirms', () => {
		const ledger = ledgerOf(
			{ who: 'a', act: 'denies', that },
			{ who: 'b', act: 'denies', that: { claim: 'c.001' } }
		);
		const [dispute] = listDisputes(ledger);
		expect([dispute.affirming, dispute.denying, dispute.contesting]).toEqual([[], [0], [1]]);
	});

	it('forgets a dispute when one side is set aside', () => {
		const ledger = ledgerOf({ who: 'b', act: 'accuses', that }, { who: 'a', act: 'denies', that });
		expect(listDisputes(ledger, Uint8Array.of(1, 0))).toEqual([]);
	});
});

describe('listConflicts', () => {
	it('gives each pair once, though both claims name each other', () => {
		const ledger = ledgerOf(
			{ who: 'a', act: 'asserts', that, contradicts: ['c.002', 'c.003'] },
			{ who: 'b', act: 'asserts', about: ['a'], topic: 'guilt', contradicts: ['c.001'] },
			{ who: 'b', act: 'asserts', that }
		);
		expect(listConflicts(ledger)).toEqual([
			[0, 1],
			[0, 2]
		]);
		expect(listConflicts(ledger, Uint8Array.of(1, 1, 0))).toEqual([[0, 1]]);
	});
});
