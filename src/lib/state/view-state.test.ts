import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTOR_TABS } from '../evidence/evidence';
import { HUES, STATUSES } from '../ledger/ledger';
import type { Selection } from '../scene/selection';
import { defaultView, formatView, parseView, type KnownIds, type ViewState } from './view-state';

const known: KnownIds = {
	actors: new Set(['pakistan', 'india', 'ttp', 'isil-k']),
	claims: new Set(['ffr.052', 'ht-mea.001']),
	sources: new Set(['ffr', 'ht-mea', 'zee-mea']),
	ties: new Set(['india~supports~ttp', 'india~mediates_between~pakistan+ttp']),
	predicates: ['supports', 'attacks', 'harbours'],
	actorTypes: ['state', 'armed-group']
};
const read = (query: string) => parseView(new URLSearchParams(query), known);
const of = <T>(values: Iterable<T>) => fc.constantFrom(...values);
/** Some values, in their order. */
const some = <T>(values: Iterable<T>) => fc.subarray([...values]);

const anySelection: fc.Arbitrary<Selection> = fc.oneof(
	fc.constant<Selection>({ kind: 'none' }),
	fc.record({
		kind: fc.constant('actor' as const),
		ids: fc.shuffledSubarray([...known.actors], { minLength: 1 })
	}),
	fc.record({ kind: fc.constant('tie' as const), key: of(known.ties) }),
	fc.record({ kind: fc.constant('link' as const), a: of(known.actors), b: of(known.actors) }),
	fc.record({ kind: fc.constant('claim' as const), id: of(known.claims) }),
	fc.record({ kind: fc.constant('source' as const), id: of(known.sources) })
);
const anyPart = fc.record({
	view: fc.constantFrom('network' as const, 'table' as const),
	select: anySelection,
	tab: fc.constantFrom(...ACTOR_TABS),
	actors: fc.constantFrom('pinned' as const, 'all' as const),
	show: fc.shuffledSubarray([...known.actors]),
	off: fc.record({
		hue: some(HUES),
		status: some(STATUSES),
		predicate: some(known.predicates),
		actorType: some(known.actorTypes),
		source: some(known.sources)
	})
});
/** What is not drawn by lot is as at first. */
const anyView: fc.Arbitrary<ViewState> = anyPart.map((part) => ({ ...defaultView(), ...part }));
const OURS = ['view', 'select', 'tab', 'actors', 'show', 'polarity', 'status', 'predicate', 'type', 'source'];
const word = fc.string({ unit: 'grapheme' });
const anyRest = fc.array(
	fc.tuple(
		word.map((name) => `theirs ${name}`),
		word
	),
	{ maxLength: 3 }
);
const PITFALLS = 'all , - -,- tie:~~ actor:, actor:__proto__ link:, : claim: % %E0%A4'.split(' ');
const value = fc.oneof(fc.string(), fc.constantFrom(...PITFALLS));
/** Addresses that look like ours and are not quite. */
const nonsense = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc
		.array(fc.tuple(fc.constantFrom(...OURS, '__proto__', 'constructor'), value))
		.map((pairs) => pairs.map((pair) => pair.join('=')).join('&'))
);

describe('formatView and parseView', () => {
	it('bring back every view as it was, with the parameters that are not ours', () => {
		fc.assert(
			fc.property(anyView, anyRest, (state, rest) => {
				expect(read(formatView(state, known, rest))).toEqual({ state, rest, problems: [] });
			}),
			{ numRuns: 300 }
		);
	});

	it('never throw, and write what they made of nonsense as an address that needs no mending', () => {
		fc.assert(
			fc.property(nonsense, (query) => {
				const { state, rest } = read(query);
				const again = read(formatView(state, known, rest));
				expect(again).toEqual({ state, rest, problems: [] });
			}),
			{ numRuns: 300 }
		);
	});
});

describe('formatView', () => {
	it('is empty for the first view', () => {
		expect(formatView(defaultView(), known)).toBe('');
		expect(read('')).toEqual({ state: defaultView(), problems: [], rest: [] });
	});

	it('writes an address that can be read', () => {
		const state: ViewState = {
			...defaultView(),
			select: { kind: 'tie', key: 'india~mediates_between~pakistan+ttp' },
			off: { ...defaultView().off, hue: ['hostile'], predicate: ['attacks', 'harbours'] }
		};
		expect(formatView(state, known)).toBe(
			'select=tie:india~mediates_between~pakistan%2Bttp&polarity=-hostile&predicate=supports'
		);
	});

	it('says “all” where what is off at first is on', () => {
		const off = { ...defaultView().off, status: [] };
		expect(formatView({ ...defaultView(), off }, known)).toBe('status=all');
	});
});

describe('parseView', () => {
	it('takes a list as what is on, and nothing else', () => {
		const { off } = read('status=alleged,disputed').state;
		expect(STATUSES.filter((status) => !off.status.includes(status))).toEqual(['alleged', 'disputed']);
		expect(off.hue).toEqual([]);
	});

	it('takes a list with minus signs as what is off', () =>
		expect(read('polarity=-hostile,-neutral').state.off.hue).toEqual(['hostile', 'neutral']));

	it('takes a blank in a tie for the plus sign that a query turns into it', () => {
		expect(read('select=tie:india~mediates_between~pakistan+ttp').state.select).toEqual({
			kind: 'tie',
			key: 'india~mediates_between~pakistan+ttp'
		});
	});

	it.each([
		['status=rumoured', 'There is no status “rumoured” here.'],
		['polarity=hostile,lilac', 'There is no polarity “lilac” here.'],
		['select=actor:atlantis', 'There is no actor “atlantis” in this dossier.'],
		['select=actor:,', '“actor:,” selects nothing; a selection looks like actor:pakistan.'],
		['select=pakistan', '“pakistan” selects nothing; a selection looks like actor:pakistan.'],
		['select=tie:india~supports~atlantis', 'There is no tie “india~supports~atlantis” in this dossier.'],
		['select=claim:ffr.999', 'There is no claim “ffr.999” in this dossier.'],
		['select=source:none', 'There is no source “none” in this dossier.'],
		['select=link:india,atlantis', 'There is no actor “atlantis” in this dossier.'],
		['view=globe', 'There is no view “globe”; this is the network.'],
		['tab=gossip', 'There is no tab “gossip”.'],
		['actors=some', '“actors” is “all” or “pinned”, not “some”.'],
		['show=ttp,atlantis', 'There is no actor “atlantis” here.']
	])('names what it could not use of %s', (query, problem) => {
		expect(read(query).problems).toEqual([problem]);
	});

	it('keeps what it can use beside what it cannot', () => {
		const { state } = read('polarity=hostile,lilac&select=actor:atlantis,india&show=ttp,atlantis');
		expect(HUES.filter((hue) => !state.off.hue.includes(hue))).toEqual(['hostile']);
		expect(state.select).toEqual({ kind: 'actor', ids: ['india'] });
		expect(state.show).toEqual(['ttp']);
	});

	it('leaves a filter as it is at first where none of its values is known', () =>
		expect(read('status=rumoured').state.off.status).toEqual(['hypothetical']));

	it('keeps a long word of nonsense out of the message', () =>
		expect(read(`select=${'x'.repeat(500)}`).problems[0].length).toBeLessThan(140));
});
