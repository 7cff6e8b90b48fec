import type { ActorType } from '../dossier/schema';
import type { TrailHop } from '../evidence/trail-evidence';
import { drawBadge, drawGlyph, ENDED, outlineWidth } from './draw-network';
import { drawNumber } from './draw-numbers';
import { SANS, type Palette } from './palette';
import { svg, type SvgNode } from './svg-node';
import { NUMBER_RADIUS } from '../scene/number-places';
import { arrowSize, strandDash, strandWidth } from '../scene/scene';
import { ACTOR_SHAPES, borderDistance, shapePath } from '../scene/shapes';
import { textWidth, wrapLabel, type TextStyle } from '../scene/text-metrics';

/** An actor of a chain. */
export interface ChainActor {
	name: string;
	type: ActorType;
}

/** What the drawing of a hop needs. */
export type ChainHop = Pick<TrailHop, 'kind' | 'hue' | 'status' | 'predicate' | 'caption' | 'isWeakest'> & {
	/** The word or two on the line. */
	verb: string;
	symmetric: boolean;
	/** Distinct origins: the width of the line. */
	reports: number;
	/** Number in a list that stands with the drawing. */
	number?: number;
};

/** A drawing with its size in CSS pixels. */
export interface Drawn {
	node: SvgNode;
	width: number;
	height: number;
}

const NAME: TextStyle = { family: 'sans', weight: 600, size: 14 };
const VERB: TextStyle = { family: 'sans', weight: 600, size: 15 };
const CAPTION: TextStyle = { family: 'sans', weight: 450, size: 12 };
const LINE = 16;
const BADGE = 9;
const GLYPH = 13;
const GAP = 6;
const DISC = 2 * NUMBER_RADIUS + 4;

/** A trail as a chain from left to right, its hops of equal width, so that columns can stand under them. */
export function drawChain(
	actors: readonly ChainActor[],
	hops: readonly ChainHop[],
	width: number,
	palette: Palette
): Drawn {
	const r = 26;
	const column = width / hops.length;
	const room = column - 2 * r - 24;
	const captions = hops.map(({ caption }) => wrapLabel(caption, room, CAPTION, 3));
	const y = Math.max(...captions.map((lines) => lines.length)) * LINE + r - 4;
	const last = actors.length - 1;
	const names = actors.map(({ name }, i) =>
		wrapLabel(name, i === 0 || i === last ? column / 2 : column - 24, NAME, 3)
	);
	const height = y + r + 22 + (Math.max(...names.map((lines) => lines.length)) - 1) * LINE + 8;
	const at = (i: number) => (i === 0 ? r + 3 : i === last ? width - r - 3 : i * column);
	const nodes = actors.flatMap((actor, i) => {
		const align = i === 0 ? 'start' : i === last ? 'end' : 'middle';
		const x = i === 0 ? 1 : i === last ? width - 1 : at(i);
		return [
			drawActor(actor, at(i), y, r, i === 0 || i === last, palette),
			drawText(names[i], x, y + r + 20, NAME, palette.ink, align)
		];
	});
	const lines = hops.map((hop, i) => {
		const reach = (k: number, angle: number) =>
			borderDistance(ACTOR_SHAPES[actors[k].type].shape, r, angle) + 6;
		const from = at(i) + reach(i, 0);
		const to = at(i + 1) - reach(i + 1, Math.PI);
		return svg(
			'g',
			{},
			drawLevel(hop, from, to, y, palette),
			drawText(
				captions[i],
				(from + to) / 2,
				y - 16 - (captions[i].length - 1) * LINE,
				CAPTION,
				palette.ink2,
				'middle'
			)
		);
	});
	return { node: svg('g', { 'font-family': SANS }, ...lines, ...nodes), width, height };
}

/** The same from top to bottom, where there is no room for columns. */
export function drawUprightChain(
	actors: readonly ChainActor[],
	hops: readonly ChainHop[],
	width: number,
	palette: Palette
): Drawn {
	const r = 17;
	const x = r + 3;
	const left = x + 16;
	const drawn: SvgNode[] = [];
	let y = r + 3;
	actors.forEach((actor, i) => {
		const name = wrapLabel(actor.name, width - x - r - 10, NAME, 3);
		const ends = i === 0 || i === actors.length - 1;
		drawn.push(drawActor(actor, x, y, r, ends, palette));
		drawn.push(
			drawText(name, x + r + 10, y + 5 - ((name.length - 1) * LINE) / 2, NAME, palette.ink, 'start')
		);
		const hop = hops[i];
		if (!hop) return;
		const caption = wrapLabel(hop.caption, width - left, CAPTION, 6);
		const length = Math.max(64, 44 + caption.length * LINE);
		const top = y + r + 5;
		const bottom = top + length;
		drawn.push(
			drawUprightLine(hop, x, top, bottom, palette),
			drawLabel(hop, left, top + 18, palette),
			drawText(caption, left, top + 38, CAPTION, palette.ink2, 'start')
		);
		y = bottom + r + 5;
	});
	return { node: svg('g', { 'font-family': SANS }, ...drawn), width, height: y + r + 3 };
}

function drawActor(
	{ type }: ChainActor,
	x: number,
	y: number,
	r: number,
	filled: boolean,
	palette: Palette
): SvgNode {
	const { shape, dashed } = ACTOR_SHAPES[type];
	return svg('path', {
		d: shapePath(shape, r, x, y),
		fill: filled ? palette.ink : palette.panel,
		stroke: palette.ink,
		'stroke-width': outlineWidth(r),
		'stroke-dasharray': dashed ? '3 2.4' : undefined
	});
}

/** An accusation is an act, not a tie: a dotted line in ink. */
function strokeOf(hop: ChainHop, palette: Palette) {
	if (hop.kind === 'accusation') return { colour: palette.ink, width: 2, dash: '0.1 5', round: true };
	const width = strandWidth(hop.reports, hop.status) + 0.5;
	const round = hop.status === 'hypothetical';
	return { colour: palette.mark[hop.hue], width, dash: strandDash(hop.status).join(' '), round };
}

function strokeAttrs(hop: ChainHop, palette: Palette): Record<string, string | number | undefined> {
	const { colour, width, dash, round } = strokeOf(hop, palette);
	return {
		...{ fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-dasharray': dash },
		'stroke-linecap': round ? 'round' : undefined
	};
}

const opacityOf = (hop: ChainHop) => (hop.kind === 'tie' && hop.status === 'ended' ? ENDED : undefined);

function drawLevel(hop: ChainHop, from: number, to: number, y: number, palette: Palette): SvgNode {
	const { colour, width } = strokeOf(hop, palette);
	const label = labelWidth(hop);
	const middle = (from + to) / 2;
	const arrow = arrowSize(width);
	const end = hop.symmetric ? to : to - arrow.length + 1;
	const cut = [middle - label / 2 - GAP, middle + label / 2 + GAP];
	// where the words leave no line to be seen, they stand under it
	const isOver = cut[0] - from < 14;
	const d = isOver ? `M${from} ${y}H${end}` : `M${from} ${y}H${cut[0]}M${cut[1]} ${y}H${end}`;
	return svg(
		'g',
		{},
		svg(
			'g',
			{ opacity: opacityOf(hop) },
			svg('path', { ...strokeAttrs(hop, palette), d }),
			!hop.symmetric &&
				svg('path', {
					d: `M${to} ${y}L${to - arrow.length} ${y - arrow.half}V${y + arrow.half}Z`,
					fill: colour
				}),
			hop.status === 'ended' &&
				hop.kind === 'tie' &&
				svg('path', { d: `M${to} ${y - 6}V${y + 6}`, stroke: colour, 'stroke-width': 1.6 })
		),
		drawLabel(hop, middle - label / 2, isOver ? y + 17 : y, palette)
	);
}

function drawUprightLine(hop: ChainHop, x: number, top: number, bottom: number, palette: Palette): SvgNode {
	const { colour, width } = strokeOf(hop, palette);
	const { length, half } = arrowSize(width);
	const end = hop.symmetric ? bottom : bottom - length + 1;
	return svg(
		'g',
		{ opacity: opacityOf(hop) },
		svg('path', { ...strokeAttrs(hop, palette), d: `M${x} ${top}V${end}` }),
		!hop.symmetric &&
			svg('path', { d: `M${x} ${bottom}L${x - half} ${bottom - length}H${x + half}Z`, fill: colour }),
		hop.status === 'ended' &&
			hop.kind === 'tie' &&
			svg('path', { d: `M${x - 6} ${bottom}H${x + 6}`, stroke: colour, 'stroke-width': 1.6 })
	);
}

function badgeOf({ kind, status }: ChainHop) {
	if (kind === 'accusation') return 'quotation' as const;
	return status === 'disputed' || status === 'negated' ? status : null;
}

const wordsOf = (hop: ChainHop) => (hop.kind === 'accusation' ? 'accuses' : hop.verb);

function labelWidth(hop: ChainHop): number {
	const marks =
		(hop.number === undefined ? 0 : DISC) +
		(badgeOf(hop) ? 2 * BADGE + GAP : 0) +
		(hop.kind === 'tie' ? GLYPH + GAP : 0);
	return marks + textWidth(wordsOf(hop), VERB);
}

/** Badge, glyph and verb, from x on, level with y. */
function drawLabel(hop: ChainHop, x: number, y: number, palette: Palette): SvgNode {
	const badge = badgeOf(hop);
	const isTie = hop.kind === 'tie';
	const colour = isTie ? palette.mark[hop.hue] : palette.ink;
	const start = x + (hop.number === undefined ? 0 : DISC);
	const glyphAt = start + (badge ? 2 * BADGE + GAP : 0);
	const textAt = glyphAt + (isTie ? GLYPH + GAP : 0);
	return svg(
		'g',
		{},
		hop.number !== undefined && drawNumber(hop.number, x + NUMBER_RADIUS, y, palette),
		badge && drawBadge(badge, start + BADGE, y, BADGE, colour, palette),
		isTie && drawGlyph(hop.predicate, glyphAt, y - GLYPH / 2, GLYPH, colour),
		drawText([wordsOf(hop)], textAt, y + 5, VERB, isTie ? palette.text[hop.hue] : palette.ink, 'start')
	);
}

function drawText(
	lines: readonly string[],
	x: number,
	y: number,
	style: TextStyle,
	fill: string,
	align: 'start' | 'middle' | 'end'
): SvgNode {
	return svg(
		'text',
		{
			...{ 'font-size': style.size, 'font-weight': style.weight, fill },
			'text-anchor': align === 'start' ? undefined : align
		},
		...lines.map((line, i) => svg('tspan', { x, y: y + i * LINE }, line))
	);
}
