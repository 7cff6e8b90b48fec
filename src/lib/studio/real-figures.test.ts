import { beforeAll, describe, expect, it } from 'vitest';
import { readTexts } from '../../../scripts/read-folder';
import { readDossier } from '../dossier/read-dossier';
import { composeFigure, type ComposedFigure } from '../figure/compose-figure';
import { FIGURE_THEMES, type FigureTheme } from '../figure/figure-palette';
import { columnSize, FIGURE_SIZES, type FigureSize } from '../figure/figure-size';
import {
	collisions,
	linesOf,
	nodesOf,
	placementsOf,
	sheetOf,
	type Placements
} from '../figure/figure.test-support';
import { tieKey } from '../ledger/tie-key';
import { knownIds, parseView } from '../state/view-state';
import type { FigurePlan } from '../figure/figure-content';
import { FigureSource } from './figure-source';

const VIEWS = {
	whole: '',
	India: 'select=actor:india',
	'the exchange of India and Pakistan': 'view=exchange&select=link:india,pakistan',
	'a trail of one hop': 'view=trails&from=pakistan&to=ttp',
	'a trail of two hops': 'view=trails&from=pakistan&to=ttp&trail=4',
	'a comparison': 'view=compare&a=pakistan&b=afghan-taliban'
};
type View = keyof typeof VIEWS;
const NAMES = Object.keys(VIEWS) as View[];
const SIZES: FigureSize[] = [...FIGURE_SIZES, columnSize(60), columnSize(180)];
/** Two pictures and four lists are more than a card can hold: it is refused, with what to do. */
const refused = (view: View, { id }: FigureSize) => view === 'a comparison' && id === 'card';

/** A figure with what its tests look at, drawn once. */
interface Drawn extends ComposedFigure {
	view: View;
	size: FigureSize;
	theme: FigureTheme;
	plan: FigurePlan;
	placements: Placements;
}

describe('figures of the Pakistan–Taliban dossier', () => {
	const plans = new Map<View, FigurePlan>();
	const figures: Drawn[] = [];
	const named = ({ view, size, theme }: Drawn) => `${view}, ${size.id} ${Math.round(size.width)}, ${theme}`;
	/** Names of the figures that something is found in, with what was found. */
	const found = (look: (figure: Drawn) => unknown[]) =>
		figures.flatMap((figure) => {
			const faults = look(figure);
			return faults.length ? [[named(figure), ...faults]] : [];
		});

	beforeAll(async () => {
		const { dossier } = readDossier(await readTexts('graph-data/pakistan-taliban'));
		const source = new FigureSource(dossier!);
		const { ledger } = source;
		const keys = Array.from({ length: ledger.ties.size }, (_, tie) => tieKey(ledger, tie));
		for (const view of NAMES) {
			const query = VIEWS[view];
			const { state, problems } = parseView(new URLSearchParams(query), knownIds(source.dossier, keys));
			expect(problems).toEqual([]);
			const about = {
				...{ address: `https://hearsay.example/pakistan-taliban?${query}`, date: '22 November 2026' },
				fingerprint: '0123456789abcdef'
			};
			const plan = source.plan(state, about);
			plans.set(view, plan);
			for (const size of SIZES) {
				if (refused(view, size)) continue;
				for (const theme of FIGURE_THEMES) {
					// what is dark stands where it stands in light (shown below): pages, which are tried long, are not tried again
					if (theme === 'dark' && size.scale !== undefined) continue;
					const figure = composeFigure(plan, { theme, size });
					figures.push({ ...figure, view, size, theme, plan, placements: placementsOf(figure.tree) });
				}
			}
		}
	}, 60_000);

	it('set no words and no number over others, and nothing beyond the margins', () => {
		expect(
			found(({ tree, size: { margin }, placements }) => {
				const { left, right, top, bottom } = sheetOf(tree);
				const room = {
					left: left + margin,
					right: right - margin,
					top: top + margin,
					bottom: bottom - margin
				};
				return collisions(placements, room);
			})
		).toEqual([]);
	});

	it('number every tie that is drawn, and resolve every number in the list', () => {
		for (const figure of figures) {
			const { tree, content, drawn, placements } = figure;
			const listed = content.sections.flatMap(({ entries }) => entries.map(({ number }) => number));
			const all = Array.from({ length: drawn }, (_, i) => i + 1);
			expect([named(figure), [...listed].sort((a, b) => a - b)]).toEqual([named(figure), all]);
			const discs = placements.discs.map(({ words }) => Number(words)).sort((a, b) => a - b);
			expect([named(figure), [...new Set(discs)]]).toEqual([named(figure), all]);
			const groups = (name: string) => nodesOf(tree).filter(({ attrs }) => attrs.class === name);
			const inPictures = placements.discs.filter(({ within }) => within.includes('numbers'));
			// each line of a picture carries a disc; a mediation has a line for each party
			const lines = groups('lines').flatMap(({ children }) => children);
			expect([named(figure), inPictures.length]).toEqual([named(figure), lines.length]);
			const isTrail = figure.view.startsWith('a trail');
			if (isTrail) expect(discs).toEqual(all.flatMap((n) => [n, n]));
			else {
				const shown = content.sections.flatMap(({ entries }) =>
					entries.flatMap(({ number, note }) => (note?.endsWith('not in the pictures') ? [] : [number]))
				);
				const numbered = new Set(inPictures.map(({ words }) => Number(words)));
				expect([named(figure), numbered]).toEqual([named(figure), new Set(shown)]);
				if (figure.view !== 'a comparison') expect(shown).toHaveLength(drawn);
			}
		}
	});

	it('say of every tie what the dossier says, and resolve the letter of every source', () => {
		for (const figure of figures) {
			const { content, tree, size } = figure;
			const lines = linesOf(tree);
			const words = lines.join(' ').replace(/\s+/g, ' ');
			const used = content.sections.flatMap(({ entries }) =>
				entries.flatMap(({ voices }) => voices.flatMap(({ letters }) => [...letters]))
			);
			const letters = content.sources.map(({ letter }) => letter);
			expect([named(figure), [...new Set(used)].sort()]).toEqual([named(figure), [...letters].sort()]);
			expect(letters.filter((letter) => !lines.includes(letter))).toEqual([]);
			for (const source of content.sources) {
				const note = size.brief ? `${source.brief}.` : `${source.text} ${source.read}`;
				expect(words).toContain(note.replace(/\s+/g, ' '));
			}
			for (const { entries } of content.sections) {
				for (const entry of entries) {
					expect(entry.voices.length).toBeGreaterThan(0);
					expect(words).toContain(entry.name.replace(/\s+/g, ' '));
				}
			}
			expect(words).toContain('Claims, not established facts');
			expect(words).toContain(content.colophon.replace(/\s+/g, ' '));
		}
	});

	it('say how many ties are left out, rightly, and nothing where none is', () => {
		for (const figure of figures) {
			const words = linesOf(figure.tree).join(' ');
			const more = [...words.matchAll(/and (\d+) more,/g)].reduce((sum, [, n]) => sum + Number(n), 0);
			expect([named(figure), more]).toEqual([named(figure), figure.plan.ties - figure.drawn]);
		}
		expect(figures.some(({ plan, drawn }) => plan.ties > drawn)).toBe(true);
	});

	it('use no hue in grey', () => {
		const hues = ({ tree }: Drawn) =>
			nodesOf(tree)
				.flatMap(({ attrs }) => [attrs.fill, attrs.stroke])
				.filter((colour) => colour !== undefined && colour !== 'none')
				.filter((colour) => !/^#([0-9A-F]{2})\1\1$/i.test(String(colour)));
		expect(found((figure) => (figure.theme === 'grey' ? hues(figure) : []))).toEqual([]);
		expect(figures.every((figure) => figure.theme === 'grey' || hues(figure).length > 0)).toBe(true);
	});

	it('stand in the same places in light and dark', () => {
		const placesOf = (theme: FigureTheme) =>
			figures
				.filter((figure) => figure.theme === theme && figure.size.scale === undefined)
				.map(({ placements }) => placements);
		expect(placesOf('dark')).toEqual(placesOf('light'));
	});

	it('hold fewer ties the smaller a page of one form is', () => {
		const a4 = SIZES.find(({ id }) => id === 'a4')!;
		for (const view of ['whole', 'a comparison'] as const) {
			const drawn = [1, 0.9, 0.8].map(
				(part) =>
					composeFigure(plans.get(view)!, {
						theme: 'light',
						size: { ...a4, width: a4.width * part, height: a4.height! * part }
					}).drawn
			);
			expect([view, ...drawn]).toEqual([view, ...[...drawn].sort((a, b) => b - a)]);
		}
	});

	it('refuse a comparison on a card, and say what to do', () => {
		const size = SIZES.find(({ id }) => id === 'card')!;
		expect(() => composeFigure(plans.get('a comparison')!, { theme: 'light', size })).toThrow(
			'Choose a larger size, or select less before you export.'
		);
	});
});
