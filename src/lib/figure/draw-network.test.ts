import { describe, expect, it } from 'vitest';
import { GLYPHS, UNKNOWN_GLYPH } from '../scene/glyphs';
import type { StrandMark } from '../scene/scene';
import { pictureOf, tinyDrawable } from '../scene/tiny-picture.test-support';
import { drawGlyph, drawHovered, drawLines, drawShapes, drawWords, strandOpacity } from './draw-network';
import { linesOf, nodesOf } from './figure.test-support';
import { PALETTES } from './palette';

const palette = PALETTES.light;
const drawable = tinyDrawable(
	{ north: [100, 300], south: [600, 300], 'rebels:group-class': [350, 500], host: [350, 80] },
	[
		{ who: 'north', act: 'accuses', that: ['south', 'harbours', 'rebels'] },
		{ who: 'narrator', act: 'asserts', that: ['north', 'attacks', 'south'] },
		{ who: 'narrator', act: 'asserts', that: ['host', 'allied_with', 'north'], phase: 'ended' },
		{ who: 'narrator', act: 'asserts', that: ['host', 'attacks', 'south'], negated: true }
	],
	{ poles: ['north', 'south'] }
);
const sceneOf = (select = '') => pictureOf(drawable, { select }).scene;
/** The element of one tie, found by where it runs. */
const drawnTie = (key: string, select = '') => {
	const scene = sceneOf(select);
	const place = scene.strands.findIndex((strand) => strand.key === key);
	return nodesOf(drawLines(scene, palette).children[place] as never);
};

describe('drawLines', () => {
	it('draws an accusation dashed, whatever is selected, and an assertion solid', () => {
		for (const select of ['', 'actor:north', 'tie:south~harbours~rebels']) {
			const [, line] = drawnTie('south~harbours~rebels', select);
			expect(line.attrs['stroke-dasharray']).toBe('8 5');
		}
		expect(drawnTie('north~attacks~south')[1].attrs['stroke-dasharray']).toBeUndefined();
	});

	it('takes the hue of the polarity', () => {
		expect(drawnTie('south~harbours~rebels')[1].attrs.stroke).toBe(palette.mark['third-party']);
		expect(drawnTie('north~attacks~south')[1].attrs.stroke).toBe(palette.mark.hostile);
	});

	it('points an arrowhead at the object, and none on a tie that holds both ways', () => {
		const [, , head] = drawnTie('north~attacks~south');
		const { curve } = sceneOf().strands.find(({ key }) => key === 'north~attacks~south')!;
		expect(head.attrs.d).toMatch(new RegExp(`^M${curve.to.x.toFixed(1)} ${curve.to.y.toFixed(1)}L`));
		// line and end bar
		expect(drawnTie('host~allied_with~north')).toHaveLength(3);
	});

	it('fades what has ended, and more what has stepped back', () => {
		const [group, , bar] = drawnTie('host~allied_with~north');
		expect(group.attrs.opacity).toBe(0.55);
		expect(bar.attrs['stroke-width']).toBe(1.5);
		expect(drawnTie('north~attacks~south', 'actor:rebels')[0].attrs.opacity).toBe(0.2);
		expect(strandOpacity({ light: 'faint', status: 'ended' })).toBeCloseTo(0.11);
	});
});

describe('drawShapes', () => {
	it('fills a selected actor with ink, and dashes the outline of a class of groups', () => {
		const scene = sceneOf('actor:north');
		const drawn = drawShapes(scene, palette).children.map((child) => (child as { attrs: object }).attrs);
		const of = (id: string) => drawn[scene.actors.findIndex((actor) => actor.id === id)];
		expect(of('north')).toMatchObject({ fill: palette.ink });
		expect(of('rebels')).toMatchObject({ fill: palette.panel, 'stroke-dasharray': '3 2.4' });
		expect(of('south')).not.toHaveProperty('stroke-dasharray');
	});
});

describe('drawWords', () => {
	it('writes the name of every actor and the verb of every tie', () => {
		const words = linesOf(drawWords(sceneOf(), palette));
		for (const name of ['north', 'south', 'rebels', 'host', 'harbours', 'attacks', 'allied_with', 'ended']) {
			expect(words).toContain(name);
		}
	});

	it('keeps the names of actors that step back, in a fainter colour, and drops the verbs', () => {
		const drawn = drawWords(sceneOf('actor:host'), palette);
		const rebels = nodesOf(drawn).find((node) => linesOf(node).join() === 'rebels')!;
		expect(rebels.attrs).toMatchObject({ fill: palette.faintLabel });
		expect(rebels.attrs).not.toHaveProperty('opacity');
		expect(linesOf(drawn)).not.toContain('harbours');
	});

	it('puts a wide ink band on a selected tie and says who accuses', () => {
		const drawn = drawWords(sceneOf('tie:south~harbours~rebels'), palette);
		const bands = nodesOf(drawn).filter(({ attrs }) => attrs.opacity === 0.16);
		expect(bands.map(({ attrs }) => [attrs.stroke, attrs['stroke-width']])).toEqual([[palette.ink, 14.25]]);
		expect(linesOf(drawn)).toContain('accuses');
	});

	it('paints no pad under a verb where a mask breaks the lines', () => {
		const rects = (ground?: string) =>
			nodesOf(drawWords(sceneOf(), palette, ground)).filter(({ tag }) => tag === 'rect').length;
		expect([rects(), rects('none')]).toEqual([4, 0]);
	});

	it('counts the ties of a link on its chip, with a dot for each hue', () => {
		const phone = tinyDrawable({ a: [50, 100], b: [300, 100] }, [
			{ who: 'narrator', act: 'asserts', that: ['a', 'attacks', 'b'] },
			{ who: 'narrator', act: 'asserts', that: ['b', 'allied_with', 'a'] }
		]);
		const drawn = drawWords(pictureOf(phone, {}, true).scene, palette);
		expect(linesOf(drawn)).toContain('2');
		const dots = nodesOf(drawn).filter(({ tag }) => tag === 'circle');
		expect(dots.map(({ attrs }) => attrs.fill)).toEqual([palette.mark.cooperative, palette.mark.hostile]);
	});
});

describe('drawHovered', () => {
	it('draws a faint tie in full light', () => {
		const faint: StrandMark = { ...sceneOf().strands[0], light: 'faint' };
		const drawn = nodesOf(drawHovered(faint, palette));
		expect(drawn.some(({ attrs }) => attrs.opacity === 0.2)).toBe(false);
	});
});

describe('drawGlyph', () => {
	it('draws the glyph of a predicate, and a dot for one that has none: never another’s glyph', () => {
		expect(drawGlyph('harbours', 0, 0, 10, '#000').attrs.d).toBe(GLYPHS.harbours);
		for (const unknown of ['funds', 'constructor', '__proto__']) {
			expect(drawGlyph(unknown, 0, 0, 10, '#000').attrs.d).toBe(UNKNOWN_GLYPH);
		}
	});
});
