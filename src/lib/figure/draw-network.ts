import { directionAt, pathData, type Curve } from '../scene/curve';
import { BADGES, GLYPH_BOX, GLYPH_STROKE, glyphOf } from '../scene/glyphs';
import type { OrientedBox } from '../scene/oriented-box';
import {
	arrowSize,
	strandDash,
	type ActorMark,
	type LabelPart,
	type Leader,
	type LinkMark,
	type Scene,
	type StrandMark
} from '../scene/scene';
import { shapePath } from '../scene/shapes';
import { SANS, type Palette } from './palette';
import { svg, type SvgNode } from './svg-node';

/** Opacity of a tie that has stepped back, and of one that has ended. */
export const FAINT = 0.2;
export const ENDED = 0.55;
/** Size of the verbs on ties, in pixels. */
export const MARK_SIZE = 11;

/** Opacity of a strand. */
export function strandOpacity(strand: Pick<StrandMark, 'light' | 'status'>): number {
	return (strand.light === 'faint' ? FAINT : 1) * (strand.status === 'ended' ? ENDED : 1);
}

/** Lines and arrowheads: what the canvas takes over from the first paint. */
export function drawLines(scene: Scene, palette: Palette): SvgNode {
	return svg(
		'g',
		{ class: 'lines', fill: 'none' },
		...scene.links.map((link) => drawLink(link, palette)),
		...scene.strands.map((strand) => drawStrand(strand, palette))
	);
}

function drawStrand(strand: StrandMark, palette: Palette): SvgNode {
	const colour = palette.mark[strand.hue];
	return svg(
		'g',
		{ opacity: strandOpacity(strand) === 1 ? undefined : strandOpacity(strand) },
		svg('path', {
			d: pathData(strand.curve),
			stroke: colour,
			'stroke-width': strand.width,
			'stroke-dasharray': strandDash(strand.status).join(' '),
			'stroke-linecap': strand.status === 'hypothetical' ? 'round' : undefined
		}),
		strand.arrow && svg('path', { d: arrowhead(strand.curve, strand.width), fill: colour }),
		strand.status === 'ended' && svg('path', { d: endBar(strand.curve), stroke: colour, 'stroke-width': 1.5 })
	);
}

function drawLink(link: LinkMark, palette: Palette): SvgNode {
	return svg('path', {
		d: pathData(link.curve),
		stroke: palette.ink2,
		'stroke-width': Math.min(3, 1 + link.count * 0.25),
		opacity: link.light === 'faint' ? FAINT : 0.85
	});
}

/** Path data of the triangle at the object's end. */
function arrowhead(curve: Curve, width: number): string {
	const { length, half } = arrowSize(width);
	const angle = directionAt(curve, 1);
	const { x, y } = curve.to;
	const bx = x - Math.cos(angle) * length;
	const by = y - Math.sin(angle) * length;
	const nx = -Math.sin(angle) * half;
	const ny = Math.cos(angle) * half;
	const n = (value: number) => value.toFixed(1);
	return `M${n(x)} ${n(y)}L${n(bx + nx)} ${n(by + ny)}L${n(bx - nx)} ${n(by - ny)}Z`;
}

/** A bar across the end of a tie that has ended. */
function endBar(curve: Curve): string {
	const angle = directionAt(curve, 1) + Math.PI / 2;
	const dx = Math.cos(angle) * 5;
	const dy = Math.sin(angle) * 5;
	const { x, y } = curve.to;
	return `M${(x - dx).toFixed(1)} ${(y - dy).toFixed(1)}L${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
}

/** Shapes of the actors, without their names: the canvas takes these over too. */
export function drawShapes(scene: Scene, palette: Palette): SvgNode {
	return svg('g', { class: 'shapes' }, ...scene.actors.map((actor) => drawShape(actor, palette)));
}

/** Outline width of an actor of radius r, in pixels. */
export function outlineWidth(r: number): number {
	return r >= 28 ? 1.9 : r >= 15 ? 1.7 : 1.5;
}

function drawShape(actor: ActorMark, palette: Palette): SvgNode {
	return svg('path', {
		d: shapePath(actor.shape, actor.r, actor.x, actor.y),
		fill: actor.light === 'selected' ? palette.ink : palette.panel,
		stroke: actor.light === 'faint' ? palette.control : palette.ink,
		'stroke-width': outlineWidth(actor.r),
		'stroke-dasharray': actor.dashed ? '3 2.4' : undefined
	});
}

/**
 * Words, badges, rings and leaders: all that stands above lines and shapes. In the page this layer stays
 * when the canvas has taken the others over.
 *
 * @param ground colour of the pads that break a line under its label; 'none' where a mask does that
 */
export function drawWords(scene: Scene, palette: Palette, ground = palette.ground): SvgNode {
	const drawn: SvgNode[] = [];
	for (const strand of scene.strands) {
		if (strand.light === 'selected') {
			drawn.push(
				svg('path', {
					d: pathData(strand.curve),
					fill: 'none',
					stroke: palette.ink,
					'stroke-width': strand.width + 13,
					'stroke-linecap': 'round',
					opacity: 0.16
				})
			);
		}
	}
	drawn.push(...scene.leaders.map((leader) => drawLeader(leader, palette, ground)));
	for (const strand of scene.strands) {
		if (strand.label) drawn.push(drawStrandLabel(strand, palette, ground));
		if (strand.quoted)
			drawn.push(drawBadge('quotation', strand.quoted.x, strand.quoted.y, 7.5, palette.ink, palette));
	}
	drawn.push(...scene.links.map((link) => drawChip(link, palette)));
	for (const actor of scene.actors) {
		if (actor.light === 'selected') {
			drawn.push(
				svg('path', {
					d: shapePath(actor.shape, actor.r + 4.5, actor.x, actor.y),
					fill: 'none',
					stroke: palette.ink,
					'stroke-width': 1.5
				})
			);
		}
		drawn.push(drawActorLabel(actor, palette, ground));
	}
	return svg('g', { class: 'words', 'font-family': SANS }, ...drawn);
}

const frame = (box: OrientedBox) =>
	`translate(${box.x.toFixed(1)} ${box.y.toFixed(1)})${box.angle ? ` rotate(${((box.angle * 180) / Math.PI).toFixed(1)})` : ''}`;

/** A strand on its own, in full light with its label: what a pointer resting on a faint tie brings forward. */
export function drawHovered(strand: StrandMark, palette: Palette): SvgNode {
	const lit = { ...strand, light: 'lit' as const };
	return svg(
		'g',
		{ fill: 'none', 'font-family': SANS },
		drawStrand(lit, palette),
		lit.label && drawStrandLabel(lit, palette, palette.ground)
	);
}

function drawStrandLabel(strand: StrandMark, palette: Palette, ground: string): SvgNode {
	const { box, parts } = strand.label!;
	return svg(
		'g',
		{ transform: frame(box) },
		ground !== 'none' &&
			svg('rect', {
				x: -box.width / 2 - 3,
				y: -box.height / 2 + 0.5,
				width: box.width + 6,
				height: box.height - 1,
				fill: ground
			}),
		...parts.map((part) => drawPart(part, -box.width / 2, strand, palette))
	);
}

function drawPart(part: LabelPart, left: number, strand: StrandMark, palette: Palette): SvgNode {
	const x = left + part.x;
	const colour = palette.mark[strand.hue];
	switch (part.kind) {
		case 'badge':
			return drawBadge(part.badge, x + 6.8, 0, 6.8, colour, palette);
		case 'glyph':
			return drawGlyph(part.predicate, x, -4.75, 9.5, colour);
		case 'direction': {
			const d = part.points === 'left' ? 'M4.5 -2.6L0.5 0L4.5 2.6Z' : 'M0.5 -2.6L4.5 0L0.5 2.6Z';
			return svg('path', { d, fill: colour, transform: `translate(${x.toFixed(1)} 0)` });
		}
		default:
			return svg(
				'text',
				{
					x,
					y: MARK_SIZE * 0.35,
					'font-size': part.kind === 'date' ? MARK_SIZE - 0.5 : MARK_SIZE,
					'font-weight': part.kind === 'date' ? 450 : 550,
					fill: part.kind === 'date' ? palette.ink3 : palette.text[strand.hue]
				},
				part.text
			);
	}
}

/** A predicate's glyph in a box of the given size, with its top left corner at (x, y). */
export function drawGlyph(predicate: string, x: number, y: number, size: number, colour: string): SvgNode {
	return svg('path', {
		d: glyphOf(predicate),
		transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(size / GLYPH_BOX).toFixed(3)})`,
		fill: 'none',
		stroke: colour,
		'stroke-width': GLYPH_STROKE,
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round'
	});
}

/** A round badge about (x, y): disputed, negated, or the quotation of who says so of others. */
export function drawBadge(
	badge: keyof typeof BADGES,
	x: number,
	y: number,
	r: number,
	colour: string,
	palette: Palette
): SvgNode {
	const scale = (r * 2) / GLYPH_BOX;
	const filled = badge === 'quotation';
	return svg(
		'g',
		{ transform: `translate(${(x - r).toFixed(1)} ${(y - r).toFixed(1)}) scale(${scale.toFixed(3)})` },
		svg('circle', {
			cx: 5,
			cy: 5,
			r: 4.6,
			fill: filled ? colour : palette.ground,
			stroke: filled ? palette.ground : colour,
			'stroke-width': filled ? 0.8 : 0.9
		}),
		svg('path', {
			d: BADGES[badge],
			transform: filled ? 'translate(1.9 1.9) scale(0.62)' : undefined,
			fill: filled ? palette.ground : 'none',
			stroke: filled ? undefined : colour,
			'stroke-width': filled ? undefined : 0.95,
			'stroke-linecap': 'round'
		})
	);
}

function drawChip(link: LinkMark, palette: Palette): SvgNode {
	const { box, count, hues } = { box: link.chip, count: link.count, hues: link.hues };
	const digits = String(count).length * 7.2;
	const start = -(digits + 5 + hues.length * 8) / 2;
	const faint = link.light === 'faint';
	return svg(
		'g',
		{ transform: frame(box) },
		svg('rect', {
			x: -box.width / 2,
			y: -box.height / 2,
			width: box.width,
			height: box.height,
			rx: box.height / 2,
			fill: palette.panel,
			stroke: faint ? palette.hairline : palette.control
		}),
		svg(
			'text',
			{
				x: start,
				y: 4.2,
				'font-size': 12,
				'font-weight': 600,
				fill: faint ? palette.faintLabel : palette.ink
			},
			String(count)
		),
		...hues.map((hue, i) =>
			svg('circle', {
				cx: start + digits + 9 + i * 8,
				cy: 0,
				r: 2.8,
				fill: palette.mark[hue],
				opacity: faint ? 0.4 : undefined
			})
		)
	);
}

function drawLeader(leader: Leader, palette: Palette, ground: string): SvgNode {
	const { box } = leader;
	return svg(
		'g',
		{},
		svg('path', {
			d: pathData(leader.curve),
			fill: 'none',
			stroke: palette.ink,
			'stroke-width': 1.4,
			'stroke-dasharray': '0.1 4',
			'stroke-linecap': 'round'
		}),
		svg('rect', {
			x: box.x - box.width / 2,
			y: box.y - box.height / 2,
			width: box.width,
			height: box.height,
			fill: ground === 'none' ? palette.ground : ground
		}),
		svg(
			'text',
			{
				x: box.x,
				y: box.y + 4,
				'text-anchor': 'middle',
				'font-size': 11.5,
				'font-weight': 500,
				fill: palette.ink
			},
			leader.text
		)
	);
}

function drawActorLabel(actor: ActorMark, palette: Palette, ground: string): SvgNode {
	const { label } = actor;
	return svg(
		'text',
		{
			'font-size': label.size,
			'font-weight': actor.light === 'faint' ? 500 : label.weight,
			'text-anchor': label.align === 'start' ? undefined : label.align,
			fill: actor.light === 'faint' ? palette.faintLabel : palette.ink,
			// a halo, so that a line that must pass a name does not strike it out
			stroke: ground === 'none' ? undefined : ground,
			'stroke-width': ground === 'none' ? undefined : 3,
			'stroke-linejoin': 'round',
			'paint-order': 'stroke'
		},
		...label.lines.map((line, i) => svg('tspan', { x: label.x, y: label.y + i * label.lineHeight }, line))
	);
}
