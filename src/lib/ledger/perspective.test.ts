import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { readClocks } from './clocks';
import { compare } from './compare';
import { keysOf, RUNS, sorted } from './compare.test-support';
import { randomDatedDossier } from './dates.test-support';
import type { LedgerInput } from './ledger';
import { perspective, POSITION, stanceHistory } from './perspective';
import { Reference, type ReferenceClaim } from './reference.test-support';
import { findTie } from './tie-key';
import { tinyDossier, type TinyClaim } from './tiny-dossier.test-support';
import { parseDate } from '../dossier/edtf';

const ACTORS = ['north', 'south', 'band', 'envoy<north', 'army<north', 'other'];
const says: TinyClaim = { who: 'north', act: 'asserts', that: ['south', 'harbours', 'band'] };
const KEY = 'south~harbours~band';
const NAMES = Object.keys(POSITION);

function tell(claims: TinyClaim[], teller = 'north') {
	const input = tinyDossier(ACTORS, claims);
	const ledger = buildLedger(input);
	const clocks = readClocks(input, ledger);
	const told = perspective(ledger, clocks, ledger.actors.code(teller));
	const tie = findTie(ledger, KEY);
	const id = (row: number) => ledger.claims.values[row];
	return {
		...{ position: NAMES[told.position[tie]], stance: id(told.stance[tie]), ties: keysOf(ledger, told.ties) },
		history: stanceHistory(ledger, clocks, told.rows, tie).map(id),
		voices: told.voices.map(
			({ actor, onBehalfOf, claims }) =>
				`${ledger.actors.values[actor]} for ${ledger.actors.values[onBehalfOf]}: ${claims}`
		)
	};
}

describe('perspective', () => {
	it('rolls up spokesmen and organs, and names each', () => {
		const { voices } = tell([says, { ...says, who: 'envoy', onBehalfOf: 'north' }, { ...says, who: 'army' }]);
		expect(voices).toEqual(['north for north: 1', 'envoy for north: 1', 'army for army: 1']);
	});

	it('leaves the words that an official speaks for another to the other', () => {
		expect(tell([{ ...says, who: 'envoy', onBehalfOf: 'other' }]).ties).toEqual([]);
		expect(tell([{ ...says, who: 'envoy', onBehalfOf: 'other' }], 'other').ties).toEqual([KEY]);
	});

	it('takes the latest claim that takes a side, and keeps the history, latest first', () => {
		const { position, stance, history } = tell([
			{ ...says, act: 'denies', saidOn: '2025-10-12' },
			{ ...says, saidOn: '2025-01-23' },
			{ ...says, act: 'demands', saidOn: '2025-11-01' },
			{ ...says }
		]);
		expect([position, stance]).toEqual(['denies', 'c.001']);
		expect(history).toEqual(['c.003', 'c.001', 'c.002', 'c.004']);
	});

	it('has a stance but no position where it only demands', () => {
		expect(tell([{ ...says, act: 'demands' }])).toMatchObject({ position: 'none', stance: 'c.001' });
	});
});

describe('compare', () => {
	const lists = (claims: TinyClaim[], a = 'north', b = 'south') => {
		const input = tinyDossier(ACTORS, claims);
		const ledger = buildLedger(input);
		const found = compare(ledger, readClocks(input, ledger), ledger.actors.code(a), ledger.actors.code(b));
		return (['onlyA', 'onlyB', 'both', 'contradict'] as const).filter((name) => found[name].length > 0);
	};

	it('puts what one affirms and the other denies under contradict', () => {
		expect(lists([says, { ...says, who: 'south', act: 'denies' }])).toEqual(['contradict']);
		expect(
			lists([
				{ ...says, act: 'accuses' },
				{ ...says, who: 'south', negated: true }
			])
		).toEqual(['contradict']);
	});

	it('puts what both affirm, or both deny, under both', () => {
		expect(lists([says, { ...says, who: 'south', act: 'acknowledges' }])).toEqual(['both']);
		expect(
			lists([
				{ ...says, act: 'denies' },
				{ ...says, who: 'south', act: 'denies' }
			])
		).toEqual(['both']);
	});

	it('puts a denial against the rejection of it under contradict', () => {
		const denial: TinyClaim = { ...says, who: 'south', act: 'denies' };
		expect(lists([denial, { who: 'north', act: 'denies', that: { claim: 'c.001' } }])).toEqual([
			'contradict'
		]);
	});

	it('leaves out a tie that the narrator alone speaks of, and one that is only demanded', () => {
		expect(
			lists([
				{ ...says, who: 'narrator' },
				{ ...says, act: 'demands' }
			])
		).toEqual([]);
	});

	it('gives an organ its own words where it is compared with its whole', () => {
		expect(lists([says, { ...says, who: 'army', act: 'denies' }], 'north', 'army')).toEqual(['contradict']);
	});

	it('agrees with a slow comparison, and the other way round with itself', () => {
		fc.assert(
			fc.property(randomDatedDossier, fc.nat(6), fc.nat(6), (input, i, j) => {
				if (i === j) return;
				const ledger = buildLedger(input);
				const clocks = readClocks(input, ledger);
				const [a, b] = [input.actors[i].id, input.actors[j].id];
				const found = compare(ledger, clocks, ledger.actors.code(a), ledger.actors.code(b));
				const back = compare(ledger, clocks, ledger.actors.code(b), ledger.actors.code(a));
				const fast = (['onlyA', 'onlyB', 'both', 'contradict'] as const).map((name) =>
					keysOf(ledger, found[name])
				);
				const names = ['onlyB', 'onlyA', 'both', 'contradict'] as const;
				expect(names.map((name) => keysOf(ledger, back[name]))).toEqual(fast);
				expect(fast).toEqual(slowCompare(input, a, b));
			}),
			RUNS
		);
	});
});

/** The four lists by the words of the definition. */
function slowCompare(input: LedgerInput, a: string, b: string): string[][] {
	const slow = new Reference(input);
	const day = ({ claim }: ReferenceClaim) => {
		const text = claim.saidOn ?? input.sources.find(({ id }) => id === claim.source)!.published;
		const span = text === undefined ? undefined : parseDate(text);
		if (span === undefined || 'error' in span) return -Infinity;
		return span.earliest ?? span.latest!;
	};
	const positionOf = (teller: string, other: string, claims: ReferenceClaim[]) => {
		const isPart = slow.chain(other).includes(teller);
		const sided = claims
			.filter(({ voice }) => slow.chain(voice).includes(teller))
			.filter(({ voice }) => !(isPart && slow.chain(voice).includes(other)))
			.filter(({ effect }) => effect !== 'none' && effect !== 'hypothetical');
		let latest: ReferenceClaim | undefined;
		for (const claim of sided) if (latest === undefined || day(claim) >= day(latest)) latest = claim;
		return latest?.effect;
	};
	const lists: string[][] = [[], [], [], []];
	for (const tie of slow.ties()) {
		const [x, y] = [positionOf(a, b, tie.claims), positionOf(b, a, tie.claims)];
		if (x === undefined && y === undefined) continue;
		if (y === undefined) lists[0].push(tie.key);
		else if (x === undefined) lists[1].push(tie.key);
		else lists[(x === 'denies') === (y === 'denies') ? 2 : 3].push(tie.key);
	}
	return lists.map(sorted);
}
