import { describe, expect, it } from 'vitest';
import { pictureOf, tinyDrawable } from '../scene/tiny-picture.test-support';
import { composeFigure, type FigureText } from './compose-figure';
import { collisions, lineBoxes, linesOf, nodesOf } from './figure.test-support';
import { PALETTES } from './palette';
import { toSvgText } from './svg-node';
import { elementsOf, readXml } from './xml.test-support';

const drawable = tinyDrawable({ north: [100, 300], south: [600, 300], rebels: [350, 500] }, [
	{ who: 'north', act: 'accuses', that: ['south', 'harbours', 'rebels'] },
	{ who: 'narrator', act: 'asserts', that: ['north', 'attacks', 'south'] }
]);
const { scene } = pictureOf(drawable, { select: 'actor:north' });
const SCREEN = { theme: 'light', transparent: false } as const;
const some = (n: number, words = 'somewhat long') => Array(n).fill(words).join(' ');
const text: FigureText = {
	title: 'A <quarrel> & more',
	subtitle: '2 ties drawn.',
	ties: [
		{
			name: 'North attacks South',
			hue: 'hostile',
			status: 'asserted',
			statusWords: 'asserted',
			sources: [1]
		},
		{
			name: 'South harbours rebels',
			hue: 'third-party',
			status: 'alleged',
			statusWords: 'alleged',
			sources: [1, 2]
		}
	],
	sources: [
		{ number: 1, text: 'The Paper, “A quarrel”, 12 Oct 2025.', read: 'Read in full.' },
		{ number: 2, text: 'The Wire, undated.', read: 'Read from an excerpt.' }
	],
	address: '/quarrel?select=actor:north',
	colophon: 'Drawn 22 November 2026. Coding CC-BY-4.0; the sources stay with their publishers.'
};
const figureOf = (more: Partial<FigureText> = {}, options: object = {}) =>
	composeFigure(scene, { ...text, ...more }, { ...SCREEN, ...options });
/** What stands outside the drawing, and the margins it must keep to. */
const collisionsIn = (more: Partial<FigureText>) =>
	collisions(lineBoxes(figureOf(more), ['words']), 44, 1156);

describe('composeFigure', () => {
	it('says its title, what it is, what it shows, every tie with its status and sources, and every source', () => {
		const lines = linesOf(figureOf());
		expect(lines).toContain('A <quarrel> & more');
		expect(lines).toContain('Claims, not established facts');
		expect(lines).toContain('2 ties drawn.');
		for (const tie of text.ties) {
			const at = lines.indexOf(tie.name);
			expect(lines.slice(at, at + 3)).toEqual([tie.name, tie.statusWords, tie.sources.join(', ')]);
		}
		expect(lines.join(' ')).toContain('2 The Wire, undated. Read from an excerpt.');
		expect(lines).toContain(text.address);
		expect(lines).toContain(text.colophon);
	});

	it('is one well-formed document of live text, without script, reference or foreign content', () => {
		const root = readXml(
			toSvgText(figureOf({}, { fontCss: '@font-face{src:url(data:x)}', transparent: true }))
		);
		expect([root.name, root.attrs.xmlns]).toEqual(['svg', 'http://www.w3.org/2000/svg']);
		const names = new Set(elementsOf(root).map(({ name }) => name));
		expect([...names].filter((name) => /script|foreignObject|image|use|^a$/i.test(name))).toEqual([]);
		const attributes = elementsOf(root).flatMap(({ attrs }) => Object.keys(attrs));
		expect(attributes.filter((name) => /^on|href|^style$/i.test(name))).toEqual([]);
		expect(elementsOf(root).find(({ name }) => name === 'title')!.children).toEqual([text.title]);
	});

	it('has a description for who does not see it, with the reservation in it', () => {
		const description = nodesOf(figureOf())
			.find(({ tag }) => tag === 'desc')!
			.children.join('');
		expect(description).toBe('2 ties drawn. Claims, not established facts.');
	});

	it('stands on its ground, in either theme', () => {
		for (const theme of ['light', 'dark'] as const) {
			const figure = figureOf({}, { theme });
			const ground = nodesOf(figure).find(({ tag }) => tag === 'rect')!.attrs;
			const { width, height } = figure.attrs;
			expect(ground).toEqual({ width, height, fill: PALETTES[theme].ground });
			expect(nodesOf(figure).some(({ tag }) => tag === 'mask')).toBe(false);
		}
	});

	it('has no ground when transparent: a mask breaks the lines under each verb', () => {
		const figure = figureOf({}, { transparent: true });
		const { width, height } = figure.attrs;
		const whole = nodesOf(figure).filter(({ attrs }) => attrs.width === width && attrs.height === height);
		expect(whole).toEqual([figure]);
		const mask = nodesOf(figure).find(({ tag }) => tag === 'mask')!;
		const verbs = scene.strands.filter(({ label }) => label).length;
		expect(verbs).toBe(2);
		expect(mask.children).toHaveLength(1 + verbs);
		const masked = nodesOf(figure).find(({ attrs }) => attrs.mask === 'url(#gaps)')!;
		expect(nodesOf(masked).some(({ attrs }) => attrs['stroke-dasharray'] === '8 5')).toBe(true);
	});

	it('is as tall as its words', () => {
		expect(Number(figureOf({ subtitle: some(90) }).attrs.height)).toBeGreaterThan(
			Number(figureOf().attrs.height) + 100
		);
		for (const { box } of lineBoxes(figureOf({ address: `/quarrel?show=${some(30, 'north,')}` }), [
			'words'
		])) {
			expect(box.y).toBeLessThan(
				Number(figureOf({ address: `/quarrel?show=${some(30, 'north,')}` }).attrs.height)
			);
		}
	});

	it.each<[string, Partial<FigureText>]>([
		['a title of one, two and more lines', { title: some(14) }],
		['a title a little too long for three lines', { title: some(11) }],
		['many filters', { subtitle: some(60) }],
		['an address longer than the page is wide', { address: `/quarrel?predicate=${'-harbours,'.repeat(60)}` }],
		['an address that gives no place to break', { address: `/${'q'.repeat(400)}` }],
		[
			'many ties, long names and long lists of sources',
			{
				ties: Array.from({ length: 40 }, (_, i) => ({
					...{
						name: `The authority ${some((i % 7) + 1)} harbours rebels`,
						hue: 'hostile',
						status: 'negated'
					},
					...{ statusWords: 'said not to hold', sources: Array.from({ length: i + 1 }, (__, k) => k + 1) }
				})) as FigureText['ties']
			}
		],
		['one tie', { ties: text.ties.slice(0, 1) }],
		['no tie', { ties: [] }],
		[
			'long titles of sources',
			{
				sources: Array.from({ length: 17 }, (_, i) => ({
					...{ number: i + 1, text: `Publisher, “${some(i * 2)}”.`, read: 'Read in full.' }
				}))
			}
		]
	])('sets no words over others and none beyond its margins: %s', (_, more) => {
		expect(collisionsIn(more)).toEqual([]);
	});

	it('can be drawn where a filter leaves nothing', () => {
		const off = { hue: [], status: [], predicate: [], actorType: ['state'], source: [] };
		const empty = composeFigure(
			pictureOf(drawable, { off }).scene,
			{ ...text, ties: [], sources: [] },
			SCREEN
		);
		expect(toSvgText(empty)).not.toMatch(/NaN|Infinity/);
	});
});
