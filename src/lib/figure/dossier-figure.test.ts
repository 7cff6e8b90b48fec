import { beforeAll, describe, expect, it } from 'vitest';
import type { Drawable, PictureView } from '../scene/dossier-picture';
import { FIRST_VIEW, pictureOf, realDrawable } from '../scene/tiny-picture.test-support';
import { NO_FILTER } from '../ledger/filter';
import { parseSelection } from '../scene/selection';
import { dossierFigure } from './dossier-figure';
import { figureText } from './figure-text';
import { collisions, lineBoxes, linesOf } from './figure.test-support';
import { toSvgText } from './svg-node';
import { readXml } from './xml.test-support';

const ABOUT = { address: '/pakistan-taliban', date: '22 November 2026' };

describe('the figure of the Pakistan–Taliban dossier', () => {
	let drawable: Drawable;
	beforeAll(async () => {
		drawable = await realDrawable();
	});
	const viewOf = (more: Partial<PictureView> & { selected?: string }): PictureView => {
		const { selected = '', ...rest } = more;
		return { ...FIRST_VIEW, ...rest, select: parseSelection(selected)! };
	};
	const textOf = (more: Partial<PictureView> & { selected?: string }) => {
		const view = viewOf(more);
		const { header } = drawable.dossier;
		const scene = pictureOf(drawable, { ...view, select: more.selected }).scene;
		return figureText({ ...drawable, header, scene, selection: view.select, off: view.off, ...ABOUT });
	};
	const figureOf = (more: Partial<PictureView> & { selected?: string }) =>
		dossierFigure(drawable.dossier, viewOf(more), { theme: 'light', transparent: false }, ABOUT);

	it('lists every drawn tie once, each with sources that the figure names', () => {
		for (const more of [{}, { actors: 'all' as const }, { selected: 'actor:pakistan' }]) {
			const { ties, sources } = textOf(more);
			const numbers = sources.map(({ number }) => number);
			expect(numbers).toEqual(numbers.map((_, i) => i + 1));
			expect(new Set(sources.map(({ text }) => text)).size).toBe(sources.length);
			const used = new Set(ties.flatMap((tie) => tie.sources));
			expect([...used].sort((a, b) => a - b)).toEqual(numbers);
			expect(ties.every((tie) => tie.sources.length > 0)).toBe(true);
			expect(new Set(ties.map(({ name }) => name)).size).toBe(ties.length);
		}
		expect(textOf({}).ties).toHaveLength(45);
		expect(textOf({ selected: 'actor:pakistan' }).ties).toHaveLength(34);
	});

	it('says of each source how it was read', () => {
		const read = textOf({}).sources.map((source) => source.read);
		expect(new Set(read)).toEqual(new Set(['Read in full.', 'Read from an excerpt.']));
	});

	it('says what it shows and what the filters leave out', () => {
		expect(textOf({}).subtitle).toMatch(/^45 ties drawn from the claims of \d+ of 17 sources of the dossier/);
		expect(textOf({}).subtitle).toContain('which holds 79 ties');
		expect(textOf({}).subtitle).toContain('left out by the filters: hypothetical only');
		const off = { ...NO_FILTER, hue: ['kinship' as const], source: ['ht-mea'], actorType: ['person'] };
		const { subtitle } = textOf({ off });
		expect(subtitle).toContain('left out by the filters: kinship, actors of type person');
		expect(subtitle).toContain('sources set aside: Hindustan Times');
		expect(textOf({ off: NO_FILTER }).subtitle).not.toContain('left out');
		expect(textOf({ selected: 'actor:pakistan' }).subtitle).toContain('faint ties are not listed');
	});

	it('cites no source that is set aside', () => {
		const off = { ...NO_FILTER, source: ['ffr'] };
		const view = viewOf({ off });
		const lines = linesOf(dossierFigure(drawable.dossier, view, { theme: 'dark', transparent: true }, ABOUT));
		const ffr = drawable.index.sources.get('ffr')!.title!;
		expect(lines.join(' ')).not.toContain(ffr.slice(0, 20));
		expect(linesOf(figureOf({ off: NO_FILTER })).join(' ')).toContain(ffr.slice(0, 20));
	});

	it('titles itself by what is selected, never with a tie as a bare fact', () => {
		expect(textOf({}).title).toBe('Pakistan and the Afghan Taliban');
		expect(textOf({ selected: 'actor:pakistan' }).title).toBe('Pakistan: what is said');
		expect(textOf({ selected: 'link:qatar,pakistan' }).title).toBe('Qatar and Pakistan: what is said');
		const tie = 'What is said: Afghan Taliban harbours TTP';
		expect(textOf({ selected: 'tie:afghan-taliban~harbours~ttp' }).title).toBe(tie);
		expect(textOf({ selected: 'claim:ffr.052' }).title).toBe(
			"What is said: Pakistan's military harbours ISIL-K"
		);
	});

	it('is well-formed, sets no words over others and keeps to its margins', () => {
		for (const more of [{}, { actors: 'all' as const, off: NO_FILTER }, { selected: 'actor:pakistan' }]) {
			const figure = figureOf(more);
			readXml(toSvgText(figure));
			expect(collisions(lineBoxes(figure, ['words']), 44, 1156)).toEqual([]);
		}
	});
});
