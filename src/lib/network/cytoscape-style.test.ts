import { describe, expect, it } from 'vitest';
import { PALETTES } from '../figure/palette';
import { pictureOf, strandOf, tinyDrawable } from '../scene/tiny-picture.test-support';
import type { Curve } from '../scene/curve';
import type { Point } from '../scene/point';
import { arrowSize, type Scene } from '../scene/scene';
import { actorStyle, linkStyle, strandStyle } from './cytoscape-style';

const palette = PALETTES.light;
const drawable = tinyDrawable(
	{
		north: [120, 300],
		'south:de-facto-authority': [600, 340],
		'band:armed-group': [350, 500],
		'crowd:population': [610, 60]
	},
	[
		{ who: 'narrator', act: 'asserts', that: ['north', 'attacks', 'south'] },
		{ who: 'north', act: 'accuses', that: ['south', 'attacks', 'north'] },
		{ who: 'narrator', act: 'asserts', that: ['south', 'allied_with', 'north'] },
		{ who: 'narrator', act: 'asserts', that: ['crowd', 'allied_with', 'south'], phase: 'ended' },
		{ who: 'north', act: 'accuses', that: ['south', 'harbours', 'band'] },
		{ who: 'narrator', act: 'predicts', that: ['crowd', 'attacks', 'band'] }
	],
	{ poles: ['north', 'south'] }
);
const ALL = { hue: [], status: [], predicate: [], actorType: [], source: [] };
const { scene } = pictureOf(drawable, { off: ALL });
const actorIn = ({ actors }: Scene, id: string) => actors.find((actor) => actor.id === id)!;
const styleOf = (key: string, of = scene) => {
	const strand = strandOf(of, key);
	return strandStyle(strand, actorIn(of, strand.from), actorIn(of, strand.to), palette);
};

/**
 * The line that cytoscape draws: ends from the manual endpoints, control points from weights and distances with
 * `edge-distances: endpoints` (findBezierPoints and findMidptPtsEtc of its canvas renderer).
 */
function drawnBy(style: Record<string, unknown>, from: Point, to: Point): Curve {
	const end = (text: unknown, centre: Point) => {
		const [x, y] = String(text).split(' ').map(Number.parseFloat);
		return { x: centre.x + x, y: centre.y + y };
	};
	const [a, b] = [end(style['source-endpoint'], from), end(style['target-endpoint'], to)];
	const length = Math.hypot(b.x - a.x, b.y - a.y);
	const aside = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
	const weights = style['control-point-weights'] as number[];
	const distances = style['control-point-distances'] as number[];
	const [control1, control2] = weights.map((w, i) => ({
		x: a.x * (1 - w) + b.x * w + aside.x * distances[i],
		y: a.y * (1 - w) + b.y * w + aside.y * distances[i]
	}));
	return { from: a, control1, control2, to: b };
}

const near = (curve: Curve) =>
	Object.fromEntries(
		Object.entries(curve).map(([name, { x, y }]) => [
			name,
			{ x: expect.closeTo(x, 6), y: expect.closeTo(y, 6) }
		])
	);

describe('strandStyle', () => {
	it('has cytoscape draw the very curve of the scene', () => {
		expect(scene.strands).toHaveLength(6);
		for (const strand of scene.strands) {
			const [from, to] = [actorIn(scene, strand.from), actorIn(scene, strand.to)];
			expect(drawnBy(styleOf(strand.key), from, to)).toEqual(near(strand.curve));
		}
	});

	it('draws an accusation dashed, what is hypothetical dotted and what is asserted solid', () => {
		expect(styleOf('south~harbours~band')).toMatchObject({
			'line-style': 'dashed',
			'line-dash-pattern': [8, 5]
		});
		expect(styleOf('crowd~attacks~band')).toMatchObject({
			'line-dash-pattern': [0.1, 5],
			'line-cap': 'round'
		});
		expect(styleOf('north~attacks~south')).toMatchObject({ 'line-style': 'solid' });
	});

	it('has an arrowhead at the object, none both ways, and a bar where it has ended', () => {
		const heads = ['north~attacks~south', 'north~allied_with~south', 'crowd~allied_with~south'].map(
			(key) => styleOf(key)['target-arrow-shape']
		);
		expect(heads).toEqual(['triangle', 'none', 'tee']);
	});

	it('scales cytoscape’s own arrowhead to the length of ours', () => {
		// getArrowWidth of its canvas renderer: 29 px at least, of which a triangle is 0.3 long
		const native = Math.max((1.25 * 13.37) ** 0.9, 29);
		const scale = Number(styleOf('north~attacks~south')['arrow-scale']);
		expect(native * scale * 0.3).toBeCloseTo(arrowSize(1.25).length, 6);
	});

	it('fades with the scene', () => {
		const { scene: selected } = pictureOf(drawable, { select: 'actor:band' });
		expect(styleOf('north~attacks~south', selected).opacity).toBe(0.2);
		expect(styleOf('south~harbours~band', selected).opacity).toBe(1);
	});
});

describe('linkStyle', () => {
	it('draws a link along its curve, without arrowhead', () => {
		const phone = tinyDrawable({ a: [60, 100], b: [300, 160] }, [
			{ who: 'narrator', act: 'asserts', that: ['a', 'attacks', 'b'] },
			{ who: 'narrator', act: 'asserts', that: ['b', 'attacks', 'a'] }
		]);
		const narrow = pictureOf(phone, {}, true).scene;
		const [a, b] = [actorIn(narrow, 'a'), actorIn(narrow, 'b')];
		const style = linkStyle(narrow.links[0], a, b, palette);
		expect(drawnBy(style, a, b)).toEqual(near(narrow.links[0].curve));
		expect(style['target-arrow-shape']).toBe('none');
	});
});

describe('actorStyle', () => {
	it('gives each type its outline', () => {
		const shapes = ['north', 'south', 'band', 'crowd'].map(
			(id) => actorStyle(actorIn(scene, id), palette).shape
		);
		expect(shapes).toEqual(['ellipse', 'round-rectangle', 'polygon', 'round-rectangle']);
	});

	it('keeps the corners of a polygon inside the box that cytoscape scales', () => {
		const style = actorStyle(actorIn(scene, 'band'), palette);
		const points = style['shape-polygon-points'] as number[];
		expect(points).toHaveLength(12);
		expect(Math.max(...points.map(Math.abs))).toBeCloseTo(1, 9);
	});

	it('fills what is selected with ink', () => {
		const { scene: selected } = pictureOf(drawable, { select: 'actor:north' });
		expect(actorStyle(actorIn(selected, 'north'), palette)['background-color']).toBe(palette.ink);
		expect(actorStyle(actorIn(scene, 'north'), palette)['background-color']).toBe(palette.panel);
	});
});
