import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml, round, svg, toSvgText, type SvgNode } from './svg-node';
import { elementsOf, readXml, wordsOf } from './xml.test-support';

/** Any string at all: control characters, lone surrogates and markup among it. */
const anyText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc
		.array(
			fc.constantFrom(
				'<',
				'>',
				'&',
				'"',
				"'",
				']]>',
				'<!--',
				'\u0000',
				'\u000b',
				'\ufffe',
				'\ud83d',
				'\ude00',
				'ب'
			)
		)
		.map((parts) => parts.join('')),
	fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units))
);
const { tree } = fc.letrec<{ tree: SvgNode }>((tie) => ({
	tree: fc.record({
		tag: fc.constantFrom('g' as const, 'text' as const, 'title' as const),
		attrs: fc.dictionary(fc.constantFrom('class', 'fill', 'd'), fc.oneof(anyText, fc.integer()), {
			noNullPrototype: true
		}),
		children: fc.array(fc.oneof({ depthSize: 'small' }, anyText, tie('tree')), { maxLength: 3 })
	})
}));

describe('toSvgText', () => {
	it('writes well-formed XML, whatever the data', () => {
		fc.assert(
			fc.property(tree, (node) => {
				readXml(toSvgText(node));
			}),
			{ numRuns: 300 }
		);
	});

	it('gives back every word and every attribute that XML can hold', () => {
		const holdable = fc.string({ unit: 'grapheme' });
		fc.assert(
			fc.property(holdable, holdable, (value, words) => {
				const root = readXml(toSvgText({ tag: 'text', attrs: { class: value }, children: [words] }));
				expect([root.attrs.class, wordsOf(root)]).toEqual([value, words]);
			})
		);
	});

	it('lets no data become an element', () => {
		const node = svg('text', { class: '"><script>x()</script>' }, '</text><script>x()</script>');
		expect(elementsOf(readXml(toSvgText(node))).map(({ name }) => name)).toEqual(['text']);
	});

	it('closes an element without children in itself', () =>
		expect(toSvgText(svg('path', { d: 'M0 0' }))).toBe('<path d="M0 0"/>'));
});

describe('escapeXml', () => {
	it('drops the characters that XML forbids and keeps tab and line break', () =>
		expect(escapeXml('a\u0000b\u0008c\u001fd\ufffe\tE\n')).toBe('abcd\tE\n'));

	it('puts a replacement sign for half a character, and leaves whole ones', () =>
		expect(escapeXml('\ud83d! \ude00 \ud83d\ude00')).toBe('\ufffd! \ufffd \ud83d\ude00'));
});

describe('svg', () => {
	it('leaves out attributes without a value and children that are not drawn', () => {
		expect(svg('g', { fill: undefined, class: '', opacity: 0 }, null, false, 'a')).toEqual({
			tag: 'g',
			attrs: { opacity: 0 },
			children: ['a']
		});
	});

	it('writes numbers as short as the eye needs', () => {
		expect(svg('circle', { r: 1 / 3 }).attrs.r).toBe(0.33);
		expect([round(1.006), round(-2.499), round(7)]).toEqual([1.01, -2.5, 7]);
	});
});
