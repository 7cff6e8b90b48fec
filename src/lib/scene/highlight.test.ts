import { describe, expect, it } from 'vitest';
import type { TinyClaim } from '../ledger/tiny-dossier.test-support';
import { findTie, tieKey } from '../ledger/tie-key';
import { highlightOf } from './highlight';
import { NOTHING, parseSelection } from './selection';
import { tinyDrawable } from './tiny-picture.test-support';

const CLAIMS: TinyClaim[] = [
	{ who: 'a', act: 'accuses', that: ['b', 'harbours', 'c'] },
	{ who: 'a', act: 'accuses', that: ['b', 'harbours', 'c'] },
	{ who: 'general', act: 'asserts', onBehalfOf: 'd', that: ['b', 'harbours', 'c'] },
	{ who: 'b', act: 'denies', that: ['b', 'harbours', 'c'] },
	{ who: 'narrator', act: 'asserts', that: ['c', 'attacks', 'b'], source: 's2' },
	{ who: 'narrator', act: 'asserts', about: ['d'], topic: 'trade' }
];
const drawable = tinyDrawable(
	{ a: [0, 0], b: [200, 0], c: [400, 0], d: [600, 0], 'general<d:person': [700, 0] },
	CLAIMS,
	{ readIn: ['s1', 's2'] }
);
const { ledger, index } = drawable;
const drawn = [0, 1];
const light = (select: string, ties: number[] = drawn) =>
	highlightOf({ ledger, index, selection: select ? parseSelection(select)! : NOTHING, drawn: ties });
const keys = (ties: ReadonlySet<number>) => [...ties].map((tie) => tieKey(ledger, tie));
const ids = (actors: ReadonlySet<number>) => [...actors].map((actor) => ledger.actors.values[actor]);
const HARBOURS = 'b~harbours~c';

describe('highlightOf', () => {
	it('counts the ties in the picture while nothing is selected', () => {
		const { none, caption } = light('');
		expect([none, caption.title]).toEqual([true, '2 ties drawn']);
	});

	it('says who speaks of a tie, what each does and how often; an organ speaks for its state', () => {
		const speakers = light(`tie:${HARBOURS}`).speakers.map(({ actor, text }) => [
			ledger.actors.values[actor],
			text
		]);
		expect(speakers).toEqual([
			['a', 'accuses, twice'],
			['d', 'asserts']
		]);
	});

	it('never captions a tie alone, as if it were a fact: it names the pair', () => {
		const { caption } = light(`tie:${HARBOURS}`);
		expect(caption.title).toBe('One tie of two');
		expect(caption.lines[0]).toBe('between b and c');
		expect(light(`tie:${HARBOURS}`, [findTie(ledger, HARBOURS)]).caption.title).toBe('One tie');
	});

	it('shows a claim through its tie, or through the actors it is about', () => {
		expect(keys(light('claim:c.001').selected)).toEqual([HARBOURS]);
		expect(ids(light('claim:c.006').actors)).toEqual(['d']);
	});

	it('lights all ties of a pair, both ways', () => {
		const { lit, actors, caption } = light('link:c,b');
		expect(keys(lit)).toEqual([HARBOURS, 'c~attacks~b']);
		expect(ids(actors)).toEqual(['c', 'b']);
		expect(caption).toEqual({ title: '2 ties', lines: ['between c and b'] });
	});

	it('lights the ties that are read in a source', () => {
		expect(keys(light('source:s2').lit)).toEqual(['c~attacks~b']);
		expect(light('source:s2').caption.title).toBe('1 tie in paper');
	});

	it('counts an actor’s ties among those that are drawn', () => {
		expect(light('actor:b').caption.title).toBe('2 ties with 1 actor');
		expect(light('actor:b', []).caption.title).toBe('0 ties with 0 actors');
	});

	it('takes a selection of what does not exist for nothing lit', () => {
		for (const select of ['tie:b~harbours~nobody', 'claim:c.999', 'source:none', 'actor:none']) {
			expect(light(select).lit.size + light(select).selected.size).toBe(0);
		}
	});
});
