import { describe, expect, it } from 'vitest';
import { numberScene } from '../scene/number-scene';
import { filteredFacts } from '../scene/dossier-picture';
import { FIRST_VIEW, pictureOf, tinyDrawable } from '../scene/tiny-picture.test-support';
import { composeFigure, type FigureOptions } from './compose-figure';
import type { FigureContent, FigureEntry, FigurePlan } from './figure-content';
import { FIGURE_PALETTES, FIGURE_THEMES } from './figure-palette';
import { FIGURE_SIZES, columnSize, type FigureSize } from './figure-size';
import { collisions, linesOf, nodesOf, placementsOf, sheetOf, wordsIn } from './figure.test-support';
import { toSvgText } from './svg-node';
import { elementsOf, readXml } from './xml.test-support';

const drawable = tinyDrawable({ north: [100, 300], south: [600, 300], rebels: [350, 500] }, [
	{ who: 'north', act: 'accuses', that: ['south', 'harbours', 'rebels'] },
	{ who: 'narrator', act: 'asserts', that: ['north', 'attacks', 'south'] }
]);
const { facts } = filteredFacts(drawable, FIRST_VIEW.off);
const drawnScene = (view: Parameters<typeof pictureOf>[1]) => {
	const { scene, ties } = pictureOf(drawable, view);
	return numberScene(scene, new Map(ties.map((tie, i) => [tie, i + 1])), facts);
};
const scene = drawnScene({ select: 'actor:north' });
const [SCREEN, CARD] = FIGURE_SIZES;
const sizeOf = (id: string) => FIGURE_SIZES.find((size) => size.id === id)!;
const some = (n: number, words = 'somewhat long') => Array(n).fill(words).join(' ');

const entry = (number: number, more: Partial<FigureEntry> = {}): FigureEntry => ({
	...{ number, name: 'North attacks South', standing: 'Asserted', hue: 'hostile', status: 'asserted' },
	...{ predicate: 'attacks', voices: [{ words: 'asserted by', who: 'The Paper', letters: ['a'] }] },
	...{ numbers: { reports: 1, asserters: 1, disinterested: 1 } as FigureEntry['numbers'], ...more }
});
const entries: FigureEntry[] = [
	entry(1),
	entry(2, {
		...{ name: 'South harbours rebels', standing: 'Alleged', hue: 'third-party', status: 'alleged' },
		...{ predicate: 'harbours', note: 'no reply recorded' },
		voices: [{ words: 'alleged by', who: 'North', letters: ['a', 'b'] }],
		numbers: { reports: 2, asserters: 1, disinterested: 0 } as FigureEntry['numbers']
	})
];
const text: FigureContent = {
	title: 'A <quarrel> & more',
	subtitle: '2 ties drawn.',
	panels: [{ kind: 'network', scene: () => scene }],
	sections: [{ heading: 'Ties drawn, and who says so where', entries }],
	sources: [
		{
			...{ letter: 'a', text: 'The Paper, “A quarrel”, 12 Oct 2025.', read: 'Read in full.' },
			...{ brief: 'The Paper, 12 Oct 2025', url: 'https://paper.example/a?b=1&c=2' }
		},
		{
			...{ letter: 'b', text: 'The Wire, undated.', read: 'Read from an excerpt.' },
			brief: 'The Wire, undated'
		}
	],
	address: '/quarrel?select=actor:north',
	fingerprint: 'Data fingerprint 0123456789ab.',
	colophon: 'Drawn 22 November 2026. Coding CC-BY-4.0; the sources stay with their publishers.'
};
const listOf = (list: readonly FigureEntry[], more?: string): Partial<FigureContent> => ({
	sections: [{ heading: 'Ties drawn, and who says so where', entries: list, ...(more ? { more } : {}) }]
});
/** A plan that keeps its first ties, and says how many it leaves out. */
const planOf = (more: Partial<FigureContent> = {}): FigurePlan => {
	const content = { ...text, ...more };
	const all = content.sections[0].entries;
	return {
		ties: all.length,
		content: (most) =>
			most >= all.length
				? content
				: { ...content, ...listOf(all.slice(0, most), `and ${all.length - most} more.`) }
	};
};
const figureOf = (more: Partial<FigureContent> = {}, options: Partial<FigureOptions> = {}) =>
	composeFigure(planOf(more), { theme: 'light', size: SCREEN, ...options }).tree;
/** What meets or sticks out between the margins of a sheet. */
function collisionsOn(size: FigureSize, more: Partial<FigureContent>): string[] {
	const tree = figureOf(more, { size });
	const { left, right, top, bottom } = sheetOf(tree);
	const m = size.margin;
	const room = { left: left + m, right: right - m, top: top + m, bottom: bottom - m };
	return collisions(placementsOf(tree), room);
}

describe('composeFigure', () => {
	it('says its title, what it is, what it shows, every tie with its status and sources, and every source', () => {
		const lines = linesOf(figureOf());
		expect(lines).toContain('A <quarrel> & more');
		expect(lines).toContain('Claims, not established facts');
		expect(lines).toContain('2 ties drawn.');
		for (const [at, words] of [
			[lines.indexOf('North attacks South'), 'Asserted by The Paper\u00a0a'],
			[lines.indexOf('South harbours rebels'), 'Alleged by North\u00a0a\u00a0b · no reply recorded']
		] as const) {
			expect(lines[at + 1].replace(/\s+$/, '')).toBe(words);
		}
		const all = lines.join(' ');
		expect(all).toContain('b The Wire, undated. Read from an excerpt.');
		expect(all).toContain('a The Paper, “A quarrel”, 12 Oct 2025. Read in full.');
		expect(lines).toContain(text.address);
		expect(lines.join(' ')).toContain(`${text.colophon} ${text.fingerprint}`);
	});

	it('names the three numbers beside every tie', () => {
		const lines = linesOf(figureOf({}, { size: columnSize(90) }));
		expect(lines).toContain('reports · asserters · disinterested');
		expect(lines.filter((line) => /^\d · \d · \d$/.test(line))).toEqual(['1 · 1 · 1', '2 · 1 · 0']);
	});

	it('says the status and the letters of each tie, and publisher and date of each source, where room is short', () => {
		const lines = linesOf(figureOf({}, { size: CARD })).map((line) => line.replaceAll('\u00a0', ' '));
		expect(lines).toContain('North attacks South, asserted a');
		expect(lines).toContain('South harbours rebels, alleged a b');
		expect(lines).toContain('The Paper, 12 Oct 2025.');
	});

	it('is one well-formed document of live text, without script, reference or foreign content', () => {
		const css = '@font-face{src:url(data:x)}';
		for (const transparent of [true, false]) {
			const root = readXml(toSvgText(figureOf({}, { fontCss: css, transparent })));
			expect([root.name, root.attrs.xmlns]).toEqual(['svg', 'http://www.w3.org/2000/svg']);
			const names = elementsOf(root).map(({ name }) => name);
			expect(names.filter((name) => /script|foreignObject|image|use/i.test(name))).toEqual([]);
			const links = elementsOf(root).filter(({ attrs }) =>
				Object.keys(attrs).some((name) => /href/i.test(name))
			);
			// the one address of a source that was given, and nothing else leads anywhere
			expect(links.map(({ name, attrs }) => [name, attrs])).toEqual([['a', { href: text.sources[0].url }]]);
			const attributes = elementsOf(root).flatMap(({ attrs }) => Object.keys(attrs));
			expect(attributes.filter((name) => /^on|^style$/i.test(name))).toEqual([]);
			expect(elementsOf(root).find(({ name }) => name === 'title')!.children).toEqual([text.title]);
			expect(elementsOf(root).find(({ name }) => name === 'style')!.children).toEqual([css]);
		}
	});

	it('links to the view only where its address is one of the web', () => {
		const linksOf = (address: string) =>
			nodesOf(figureOf({ address, sources: [] })).flatMap(({ tag, attrs }) =>
				tag === 'a' ? [attrs.href] : []
			);
		expect(linksOf('https://hearsay.example/quarrel')).toEqual(['https://hearsay.example/quarrel']);
		expect(linksOf('/quarrel')).toEqual([]);
		expect(linksOf('ftp://hearsay.example/quarrel')).toEqual([]);
	});

	it('has a description for who does not see it, with the reservation in it', () => {
		const description = nodesOf(figureOf()).find(({ tag }) => tag === 'desc')!;
		expect(wordsIn(description)).toBe('2 ties drawn. Claims, not established facts.');
	});

	it('stands on its ground, in every theme', () => {
		for (const theme of FIGURE_THEMES) {
			const figure = figureOf({}, { theme });
			const ground = nodesOf(figure).find(({ tag }) => tag === 'rect')!.attrs;
			const { width, height } = figure.attrs;
			expect(ground).toEqual({ width, height, fill: FIGURE_PALETTES[theme].ground });
			expect(nodesOf(figure).some(({ tag }) => tag === 'clipPath')).toBe(false);
		}
	});

	it('has no ground when transparent: the lines are cut out under each verb', () => {
		const figure = figureOf({}, { transparent: true });
		const { width, height } = figure.attrs;
		const whole = nodesOf(figure).filter(({ attrs }) => attrs.width === width && attrs.height === height);
		expect(whole).toEqual([figure]);
		const clip = nodesOf(figure).find(({ tag }) => tag === 'clipPath')!;
		const verbs = scene.strands.filter(({ label }) => label).length;
		expect(verbs).toBe(2);
		const [path] = nodesOf(clip).filter(({ tag }) => tag === 'path');
		// all of the drawing, and a hole for each verb
		expect(String(path.attrs.d).match(/M/g)).toHaveLength(1 + verbs);
		expect(path.attrs['clip-rule']).toBe('evenodd');
		const cut = nodesOf(figure).find(({ attrs }) => attrs['clip-path'] === `url(#${clip.attrs.id})`)!;
		expect(nodesOf(cut).some(({ attrs }) => attrs['stroke-dasharray'] === '8 5')).toBe(true);
	});

	it('is as tall as its words on a screen, and as tall as the page on paper', () => {
		const tall = { subtitle: some(90), address: `/quarrel?show=${some(30, 'north,')}` };
		expect(Number(figureOf(tall).attrs.height)).toBeGreaterThan(Number(figureOf().attrs.height) + 100);
		for (const more of [{}, tall]) {
			const { width, height } = figureOf(more, { size: sizeOf('a4') }).attrs;
			expect([width, height]).toEqual([793.7, 1122.52]);
		}
	});

	const long: Record<string, Partial<FigureContent>> = {
		'a title of one, two and more lines': { title: some(14) },
		'a title a little too long for three lines': { title: some(11) },
		'many filters': { subtitle: some(60) },
		'an address longer than the page is wide': { address: `/quarrel?predicate=${'-harbours,'.repeat(60)}` },
		'an address that gives no place to break': { address: `/${'q'.repeat(400)}` },
		'many ties, long names and many voices': listOf(
			Array.from({ length: 40 }, (_, i) =>
				entry(i + 1, {
					...{ name: `The authority ${some((i % 7) + 1)} harbours rebels`, status: 'negated' },
					...{ standing: 'Said not to hold', note: i % 3 ? 'no reply recorded' : undefined },
					voices: Array.from({ length: (i % 9) + 1 }, (__, k) => ({
						...{ words: k % 2 ? 'denied by' : 'alleged by', who: `The ministry ${some(k % 4)}` },
						letters: Array.from({ length: k + 1 }, (___, n) => String.fromCharCode(97 + n))
					}))
				})
			)
		),
		'one tie': listOf(entries.slice(0, 1)),
		'no tie': { ...listOf([]), sources: [] },
		'long titles of sources': {
			sources: Array.from({ length: 30 }, (_, i) => ({
				...{ letter: i < 26 ? String.fromCharCode(97 + i) : `a${String.fromCharCode(71 + i)}` },
				...{ text: `Publisher, “${some(i * 2)}”.`, read: 'Read in full.', brief: `Publisher ${some(i)}` }
			}))
		}
	};
	it.each(Object.entries(long))('sets no words over others and none beyond its margins: %s', (_, more) => {
		for (const size of [SCREEN, columnSize(60), columnSize(90), columnSize(180)]) {
			expect([size.width, collisionsOn(size, more)]).toEqual([size.width, []]);
		}
	});

	it('leaves ties out where a page has no room for them, and says how many', () => {
		const many = Object.values(long)[5];
		const size = sizeOf('a4-landscape');
		const { tree, drawn } = composeFigure(planOf(many), { theme: 'light', size });
		expect(drawn).toBeGreaterThan(5);
		expect(drawn).toBeLessThan(40);
		expect(linesOf(tree)).toContain(`and ${40 - drawn} more.`);
		expect(collisionsOn(size, many)).toEqual([]);
	});

	it('keeps to the most ties that are asked for', () => {
		const { tree, drawn } = composeFigure(planOf(), { theme: 'light', size: SCREEN, most: 1 });
		expect(drawn).toBe(1);
		expect(linesOf(tree)).toContain('and 1 more.');
	});

	it('says which size finds no room, and what to do', () => {
		expect(() => figureOf({ subtitle: some(900) }, { size: CARD })).toThrow(
			'The figure finds no room on Social card, 1200 × 630. Choose a larger size, or select less before you export.'
		);
	});

	it('can be drawn where a filter leaves nothing', () => {
		const off = { hue: [], status: [], predicate: [], actorType: ['state'], source: [] };
		const empty = drawnScene({ off });
		const none = { ...listOf([]), sources: [], panels: [{ kind: 'network', scene: () => empty }] } as const;
		for (const size of FIGURE_SIZES) {
			expect(toSvgText(figureOf(none, { size }))).not.toMatch(/NaN|Infinity/);
		}
	});
});
