import { describe, expect, it } from 'vitest';
import type { LedgerInput } from './ledger';
import { buildLedger } from './build-ledger';
import { tieKey } from './tie-key';
import { tinyDossier, type TinyClaim } from './tiny-dossier.test-support';
import { findTrails, type TrailOptions } from './trails';

const says = (...that: [string, string, string | string[]]): TinyClaim => ({
	who: 'narrator',
	act: 'asserts',
	that
});
const accuses = (who: string, ...that: [string, string, string]): TinyClaim => ({
	...{ who, act: 'accuses', that, target: that[0] }
});
const denies = (who: string, ...that: [string, string, string]): TinyClaim => ({ who, act: 'denies', that });

/** Each trail as one line: `a attacks~b(asserted)`, an accusation as `a accuses~b(…)`. */
function lines(input: LedgerInput, from: string, to?: string, options?: TrailOptions): string[] {
	const ledger = buildLedger(input);
	const code = (id: string) => ledger.actors.code(id);
	return findTrails(ledger, code(from), to === undefined ? undefined : code(to), options).map(({ hops }) =>
		hops
			.map(({ kind, from: a, to: b, tie, standing }) => {
				const verb = kind === 'tie' ? tieKey(ledger, tie).split('~')[1] : 'accuses';
				return `${ledger.actors.values[a]} ${verb} ${ledger.actors.values[b]} (${standing})`;
			})
			.join(', ')
	);
}
const actors = ['a', 'b', 'c', 'd'];
const tiny = (claims: TinyClaim[], sources?: string[]) => tinyDossier(actors, claims, sources);

describe('findTrails', () => {
	it('goes from the subject of a tie to its object, and not back', () => {
		const input = tiny([says('a', 'attacks', 'b')]);
		expect(lines(input, 'a', 'b')).toEqual(['a attacks b (corroborated)']);
		expect(lines(input, 'b', 'a')).toEqual([]);
	});

	it('goes both ways over a symmetric tie, and over an inverse as its predicate runs', () => {
		const input = tiny([says('a', 'allied_with', 'b'), says('c', 'attacked_by', 'b')]);
		expect(lines(input, 'a', 'c')).toEqual(['a allied_with b (corroborated), b attacks c (corroborated)']);
		expect(lines(input, 'b', 'a')).toEqual(['b allied_with a (corroborated)']);
	});

	it('goes from a mediator to each party, and not from party to party', () => {
		const input = tiny([says('a', 'mediates_between', ['b', 'c'])]);
		expect(lines(input, 'a', 'c')).toEqual(['a mediates_between c (corroborated)']);
		expect(lines(input, 'b', 'c')).toEqual([]);
	});

	it('goes from the accuser to the accused and on to what is alleged, as one claim', () => {
		const input = tiny([accuses('a', 'b', 'harbours', 'c')]);
		expect(lines(input, 'a', 'c')).toEqual(['a accuses b (asserted), b harbours c (alleged)']);
		const ledger = buildLedger(input);
		const [trail] = findTrails(ledger, 0, 2);
		expect([trail.cost, trail.weakest]).toEqual([70, 1]);
		expect(trail.hops.map(({ claim, charge }) => [claim, charge])).toEqual([
			[0, true],
			[0, true]
		]);
	});

	it('keeps an accusation from becoming a fact, whoever the trail comes from', () => {
		const input = tiny([accuses('a', 'b', 'harbours', 'c'), says('d', 'leads', 'b')]);
		expect(lines(input, 'd', 'c')).toEqual(['d leads b (corroborated), b harbours c (alleged)']);
		expect(lines(input, 'b', 'c')).toEqual(['b harbours c (alleged)']);
	});

	it('goes on from the accused to what others say of it, at the cost of two claims', () => {
		const input = tiny([accuses('a', 'b', 'harbours', 'c'), says('b', 'attacks', 'd')]);
		expect(lines(input, 'a', 'd')).toEqual(['a accuses b (asserted), b attacks d (corroborated)']);
		expect(findTrails(buildLedger(input), 0, 3)[0].cost).toBe(90);
	});

	it('follows the one in whose name an accusation is made, to its target', () => {
		const voiced = { ...accuses('d', 'b', 'harbours', 'c'), onBehalfOf: 'a', target: 'c' };
		expect(lines(tiny([voiced]), 'a', 'c')).toEqual(['a accuses c (asserted)']);
		expect(lines(tiny([voiced]), 'd', 'c')).toEqual([]);
	});

	it('does not take a charge of leaving undone for the deed', () => {
		const input = tiny([{ ...accuses('a', 'b', 'attacks', 'c'), negated: true }]);
		expect(lines(input, 'a', 'b')).toEqual(['a accuses b (asserted)']);
		expect(lines(input, 'a', 'c')).toEqual([]);
	});

	it('orders trails by standing: corroborated, asserted, acknowledged, alleged, disputed', () => {
		const input = tinyDossier(
			['a', 'b', 'c1', 'c2', 'c3', 'c4', 'c5'],
			[
				accuses('a', 'b', 'attacks', 'c5'),
				denies('b', 'b', 'attacks', 'c5'),
				accuses('a', 'b', 'attacks', 'c4'),
				{ who: 'b', act: 'acknowledges', that: ['b', 'attacks', 'c3'] },
				{ who: 'b', act: 'asserts', that: ['b', 'attacks', 'c2'] },
				says('b', 'attacks', 'c1')
			]
		);
		expect(lines(input, 'b', undefined, { length: 1 })).toEqual([
			'b attacks c1 (corroborated)',
			'b attacks c2 (asserted)',
			'b attacks c3 (acknowledged)',
			'b attacks c4 (alleged)',
			'b attacks c5 (disputed)'
		]);
	});

	it('takes a second report for corroboration, but never of an allegation', () => {
		const own: TinyClaim = { who: 'a', act: 'asserts', that: ['a', 'attacks', 'b'] };
		const again = (claim: TinyClaim) => tiny([claim, { ...claim, source: 's2' }], ['s1', 's2']);
		expect(lines(again(own), 'a', 'b')).toEqual(['a attacks b (corroborated)']);
		expect(lines(again(accuses('b', 'a', 'attacks', 'c')), 'a', 'c')).toEqual(['a attacks c (alleged)']);
	});

	it('leaves out ended, hypothetical and negated ties unless they are asked for, and says which they are', () => {
		const input = tiny([
			{ ...says('a', 'attacks', 'b'), phase: 'ended' },
			denies('a', 'a', 'attacks', 'c'),
			{ who: 'a', act: 'threatens', that: ['a', 'attacks', 'd'] }
		]);
		expect(lines(input, 'a')).toEqual([]);
		expect(lines(input, 'a', undefined, { with: ['ended', 'negated', 'hypothetical'], length: 1 })).toEqual([
			'a attacks b (ended)',
			'a attacks d (hypothetical)',
			'a attacks c (negated)'
		]);
		expect(lines(input, 'a', undefined, { with: ['negated'] })).toEqual(['a attacks c (negated)']);
	});

	it('ends at a class of groups and never passes one, not even as the accused', () => {
		const claims = [
			says('a', 'harbours', 'rebels'),
			says('rebels', 'attacks', 'b'),
			accuses('c', 'rebels', 'attacks', 'b')
		];
		const input = tinyDossier(['a', 'b', 'c', 'rebels:group-class'], claims);
		expect(lines(input, 'a', 'rebels')).toEqual(['a harbours rebels (corroborated)']);
		expect(lines(input, 'a', 'b')).toEqual([]);
		expect(lines(input, 'c', 'b')).toEqual([]);
		expect(lines(input, 'rebels', 'b')).toEqual(['rebels attacks b (corroborated)']);
	});

	it('takes one tie of each hue where nobody disputes them, and names the others with the hop', () => {
		const input = tiny([says('a', 'attacks', 'b'), says('a', 'attacks', 'b'), says('a', 'allied_with', 'b')]);
		expect(lines(input, 'a', 'b')).toHaveLength(2);
		const ledger = buildLedger(input);
		const [hop] = findTrails(ledger, 0, 1)[0].hops;
		expect(hop.claims).toEqual([0, 1]);
		expect(hop.alsoTies.map((tie) => tieKey(ledger, tie))).toEqual(['a~allied_with~b']);
	});

	it('keeps every allegation apart, and tells the other charges of an accuser', () => {
		const input = tiny([accuses('a', 'b', 'harbours', 'c'), accuses('a', 'b', 'attacks', 'c')]);
		expect(lines(input, 'a', 'c')).toEqual([
			'a accuses b (asserted), b harbours c (alleged)',
			'a accuses b (asserted), b attacks c (alleged)'
		]);
		const [trail] = findTrails(buildLedger(input), 0, 1);
		expect(trail.hops[0].alsoCharged).toEqual([1]);
	});

	it('does not come back to an organ of an actor that it has left', () => {
		const claims = [says('a', 'attacks', 'b'), says('b', 'attacks', 'army'), says('army', 'leads', 'c')];
		const input = tinyDossier(['a', 'b', 'c', 'army<a'], claims);
		expect(lines(input, 'a', 'c')).toEqual([]);
		expect(lines(input, 'a', 'army')).toEqual(['a attacks b (corroborated), b attacks army (corroborated)']);
		const led = tinyDossier(['a', 'b', 'army<a'], [says('army', 'leads', 'a'), says('a', 'attacks', 'b')]);
		expect(lines(led, 'army', 'b')).toEqual(['army leads a (corroborated), a attacks b (corroborated)']);
	});

	it('goes no further than its length, and gives the shorter of two trails that weigh the same', () => {
		const input = tiny([
			says('a', 'attacks', 'b'),
			says('b', 'attacks', 'c'),
			accuses('a', 'd', 'attacks', 'c'),
			denies('d', 'd', 'attacks', 'c')
		]);
		expect(lines(input, 'a', 'c', { length: 1 })).toEqual([]);
		expect(lines(input, 'a', 'c')).toEqual([
			'a accuses d (asserted), d attacks c (disputed)',
			'a attacks b (corroborated), b attacks c (corroborated)'
		]);
	});

	it('names the weakest hop, of several the first', () => {
		const input = tiny([
			says('a', 'attacks', 'b'),
			accuses('d', 'b', 'attacks', 'c'),
			accuses('a', 'c', 'attacks', 'd')
		]);
		expect(findTrails(buildLedger(input), 0, 3).map(({ weakest }) => weakest)).toEqual([1, 1]);
		const last = findTrails(buildLedger(input), 0, 3)[1];
		expect(last.hops.map(({ standing }) => standing)).toEqual(['corroborated', 'alleged', 'alleged']);
	});

	it('sets claims and ties aside that do not count', () => {
		const input = tiny([says('a', 'attacks', 'b'), accuses('a', 'b', 'harbours', 'c')]);
		expect(lines(input, 'a', 'b', { rows: Uint8Array.of(0, 1) })).toEqual(['a accuses b (asserted)']);
		expect(lines(input, 'a', 'b', { ties: [0] })).toEqual(['a attacks b (corroborated)']);
	});

	it('carries an admission where there is one, else what somebody without a part in it says', () => {
		const that: TinyClaim['that'] = ['a', 'attacks', 'b'];
		const claims: TinyClaim[] = [
			{ who: 'b', act: 'accuses', that },
			{ who: 'narrator', act: 'asserts', that }
		];
		const carried = (list: TinyClaim[]) => findTrails(buildLedger(tiny(list)), 0, 1)[0].hops[0].claim;
		expect(carried(claims)).toBe(1);
		expect(carried([...claims, { who: 'a', act: 'acknowledges', that }])).toBe(2);
	});
});
