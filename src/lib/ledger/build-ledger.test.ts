import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { listAt } from './csr';
import { EFFECT } from './ledger';
import { tinyDossier } from './tiny-dossier.test-support';
import { tieKey } from './tie-key';

const keysOf = (ledger: ReturnType<typeof buildLedger>) =>
	Array.from({ length: ledger.ties.size }, (_, tie) => tieKey(ledger, tie));

describe('buildLedger', () => {
	it('flips an inverse, so that both ways of saying it are one tie', () => {
		const ledger = buildLedger(
			tinyDossier(
				['a', 'b'],
				[
					{ who: 'a', act: 'asserts', that: ['b', 'harboured_by', 'a'] },
					{ who: 'a', act: 'asserts', that: ['a', 'harbours', 'b'] }
				]
			)
		);
		expect(keysOf(ledger)).toEqual(['a~harbours~b']);
	});

	it('sorts a symmetric pair by the ids of its actors, not by their order in the file', () => {
		const ledger = buildLedger(
			tinyDossier(['z', 'b'], [{ who: 'z', act: 'asserts', that: ['z', 'allied_with', 'b'] }])
		);
		expect(keysOf(ledger)).toEqual(['b~allied_with~z']);
	});

	it('takes a mediation as one tie, whatever the order of its parties, and puts it at every one of them', () => {
		const ledger = buildLedger(
			tinyDossier(
				['m', 'p', 'q'],
				[
					{ who: 'm', act: 'asserts', that: ['m', 'mediates_between', ['q', 'p']] },
					{ who: 'm', act: 'asserts', that: ['m', 'mediates_between', ['p', 'q']] }
				]
			)
		);
		expect(keysOf(ledger)).toEqual(['m~mediates_between~p+q']);
		for (const actor of ['m', 'p', 'q']) {
			expect(Array.from(listAt(ledger.tiesOf, ledger.actors.code(actor)))).toEqual([0]);
		}
	});

	it('lets the publisher speak where the source speaks in its own voice', () => {
		const ledger = buildLedger(
			tinyDossier(['a', 'b'], [{ who: 'narrator', act: 'asserts', that: ['a', 'attacks', 'b'] }])
		);
		expect(ledger.actors.values[ledger.who[0]]).toBe('paper');
		expect(ledger.narrated[0]).toBe(1);
	});

	it('leaves a withdrawn claim out, and with it what only that claim said', () => {
		const ledger = buildLedger(
			tinyDossier(
				['a', 'b'],
				[
					{ who: 'a', act: 'accuses', that: ['b', 'attacks', 'a'], deprecated: 'Misread.' },
					{ who: 'b', act: 'asserts', that: ['b', 'allied_with', 'a'], respondsTo: ['c.001'] },
					{ who: 'b', act: 'denies', that: { claim: 'c.001' } }
				]
			)
		);
		expect(ledger.claims.values).toEqual(['c.002', 'c.003']);
		expect(keysOf(ledger)).toEqual(['a~allied_with~b']);
		expect(ledger.respondsTo.items).toHaveLength(0);
		expect(ledger.tie[1]).toBe(-1);
	});

	it('gives a claim about a claim the tie that the chain is finally about', () => {
		const ledger = buildLedger(
			tinyDossier(
				['a', 'b'],
				[
					{ who: 'a', act: 'denies', that: { claim: 'c.002' } },
					{ who: 'b', act: 'denies', that: { claim: 'c.003' } },
					{ who: 'a', act: 'accuses', that: ['b', 'harbours', 'a'] }
				]
			)
		);
		expect(Array.from(ledger.tie)).toEqual([0, 0, 0]);
		expect(Array.from(ledger.effect)).toEqual([EFFECT.contests, EFFECT.denies, EFFECT.alleges]);
		expect(Array.from(ledger.aboutClaim)).toEqual([1, 2, -1]);
	});

	it('is about nothing where claims about claims run in a circle', () => {
		const ledger = buildLedger(
			tinyDossier(
				['a'],
				[
					{ who: 'a', act: 'denies', that: { claim: 'c.002' } },
					{ who: 'a', act: 'denies', that: { claim: 'c.001' } },
					{ who: 'a', act: 'denies', that: { claim: 'c.001' } }
				]
			)
		);
		expect(Array.from(ledger.tie)).toEqual([-1, -1, -1]);
		expect(Array.from(ledger.effect)).toEqual([EFFECT.none, EFFECT.none, EFFECT.none]);
	});

	it('follows a long chain of claims about claims without running out of stack', () => {
		const chain = Array.from({ length: 20_000 }, (_, i) => ({
			...{ who: 'a', act: 'asserts' as const, id: `c.${i}` },
			that: { claim: `c.${i + 1}` }
		}));
		const last = {
			...{ who: 'a', act: 'asserts' as const, id: 'c.20000' },
			that: ['a', 'attacks', 'b'] as never
		};
		expect(buildLedger(tinyDossier(['a', 'b'], [...chain, last])).tie[0]).toBe(0);
	});

	it('takes statements with the same actors and topic as one, in whatever order the actors stand', () => {
		const ledger = buildLedger(
			tinyDossier(
				['a', 'b'],
				[
					{ who: 'a', act: 'asserts', about: ['b', 'a'], topic: 'cost' },
					{ who: 'b', act: 'denies', about: ['a', 'b'], topic: 'cost' },
					{ who: 'b', act: 'denies', about: ['a'], topic: 'cost' }
				]
			)
		);
		expect(Array.from(ledger.statement)).toEqual([0, 0, 1]);
	});

	it('links replies in both directions', () => {
		const ledger = buildLedger(
			tinyDossier(
				['a', 'b'],
				[
					{ who: 'a', act: 'accuses', that: ['b', 'attacks', 'a'] },
					{ who: 'b', act: 'denies', that: ['b', 'attacks', 'a'], respondsTo: ['c.001'] }
				]
			)
		);
		expect(Array.from(listAt(ledger.respondsTo, 1))).toEqual([0]);
		expect(Array.from(listAt(ledger.answeredBy, 0))).toEqual([1]);
	});

	it('builds a dossier without a single claim', () => {
		const ledger = buildLedger(tinyDossier(['a'], []));
		expect([ledger.size, ledger.ties.size, ledger.tiesOf.items.length]).toEqual([0, 0, 0]);
	});

	it.each([
		['an actor', { that: ['a', 'attacks', 'nobody'] }, "Claim 'c.001' names actor 'nobody'"],
		['a predicate', { that: ['a', 'shelters', 'b'] }, "Claim 'c.001' names predicate 'shelters'"],
		['a source', { that: ['a', 'attacks', 'b'], source: 's9' }, "Claim 'c.001' names source 's9'"],
		['no party', { that: ['a', 'mediates_between', []] }, "Claim 'c.001' has no object"],
		[
			'several inverse objects',
			{ that: ['a', 'mediated_by', ['a', 'b']] },
			"cannot follow the inverse 'mediated_by'"
		]
	])('says which claim names %s that cannot be', (_, claim, message) => {
		const input = tinyDossier(['a', 'b'], [{ who: 'a', act: 'asserts', ...claim } as never]);
		expect(() => buildLedger(input)).toThrow(message);
	});

	it('says which id two claims share', () => {
		const claim = { who: 'a', act: 'asserts' as const, id: 'c.007' };
		expect(() => buildLedger(tinyDossier(['a'], [claim, claim]))).toThrow("Two claims have the id 'c.007'.");
	});
});
