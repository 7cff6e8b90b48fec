import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING, formatSelection, parseSelection, sameSelection, type Selection } from './selection';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const anySelection: fc.Arbitrary<Selection> = fc.oneof(
	fc.constant(NOTHING),
	fc.record({ kind: fc.constant('actor' as const), ids: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }) }),
	fc.record({
		kind: fc.constant('tie' as const),
		key: fc
			.tuple(id, id, fc.array(id, { minLength: 1, maxLength: 3 }))
			.map(([a, b, c]) => `${a}~${b}~${c.join('+')}`)
	}),
	fc.record({ kind: fc.constant('link' as const), a: id, b: id }),
	fc.record({ kind: fc.constant('claim' as const), id: id.map((source) => `${source}.052`) }),
	fc.record({ kind: fc.constant('source' as const), id })
);

describe('parseSelection', () => {
	it('reads back every selection as it was written', () => {
		fc.assert(
			fc.property(anySelection, (selection) => {
				expect(parseSelection(formatSelection(selection))).toEqual(selection);
			})
		);
	});

	it.each([
		['actor:pakistan,india', { kind: 'actor', ids: ['pakistan', 'india'] }],
		['tie:qatar~mediates_between~a+b', { kind: 'tie', key: 'qatar~mediates_between~a+b' }],
		['link:a,b', { kind: 'link', a: 'a', b: 'b' }],
		['claim:ffr.052', { kind: 'claim', id: 'ffr.052' }],
		['source:ffr', { kind: 'source', id: 'ffr' }],
		['', { kind: 'none' }]
	])('reads “%s”', (text, selection) => expect(parseSelection(text)).toEqual(selection));

	it('names an actor once that stands there twice', () =>
		expect(parseSelection('actor:a,b,a')).toEqual({ kind: 'actor', ids: ['a', 'b'] }));

	it.each(['pakistan', 'actor:', 'actor:,', ':a', 'person:a', 'link:a', 'link:a,', 'link:a,b,c', 'none:x'])(
		'finds no selection in “%s”',
		(text) => expect(parseSelection(text)).toBeNull()
	);

	it('never throws, and what it makes of nonsense can be written again', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.string().map((text) => `actor:${text}`)
				),
				(text) => {
					const selection = parseSelection(text);
					if (selection) expect(parseSelection(formatSelection(selection))).toEqual(selection);
				}
			)
		);
	});
});

describe('sameSelection', () => {
	it('compares what is selected, not the objects', () => {
		expect(sameSelection({ kind: 'actor', ids: ['a'] }, { kind: 'actor', ids: ['a'] })).toBe(true);
		expect(sameSelection({ kind: 'actor', ids: ['a'] }, { kind: 'source', id: 'a' })).toBe(false);
	});
});
