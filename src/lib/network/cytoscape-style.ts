import type { StylesheetJson } from 'cytoscape';
import { strandOpacity, outlineWidth } from '../figure/draw-network';
import type { Palette } from '../figure/palette';
import { arrowSize, strandDash, type ActorMark, type LinkMark, type StrandMark } from '../scene/scene';
import { FAINT } from '../figure/draw-network';
import { halfExtent, shapeCorners, cornerRadius } from '../scene/shapes';
import type { Curve } from '../scene/curve';

type Style = Record<string, string | number | number[]>;

/** cytoscape's own size of an arrowhead on a line of this width, before `arrow-scale`. */
const nativeArrow = (width: number) => 0.3 * Math.max((width * 13.37) ** 0.9, 29);

/**
 * The route of a line in cytoscape's terms: ends as offsets from the actors' centres, control points as
 * weights along, and distances from, the straight line between the ends.
 */
function route(curve: Curve, from: { x: number; y: number }, to: { x: number; y: number }): Style {
	const dx = curve.to.x - curve.from.x;
	const dy = curve.to.y - curve.from.y;
	const length = Math.hypot(dx, dy) || 1;
	const along = (p: { x: number; y: number }) =>
		((p.x - curve.from.x) * dx + (p.y - curve.from.y) * dy) / (length * length);
	const aside = (p: { x: number; y: number }) =>
		((p.x - curve.from.x) * -dy + (p.y - curve.from.y) * dx) / length;
	const controls = [curve.control1, curve.control2];
	return {
		'source-endpoint': `${curve.from.x - from.x}px ${curve.from.y - from.y}px`,
		'target-endpoint': `${curve.to.x - to.x}px ${curve.to.y - to.y}px`,
		'control-point-weights': controls.map(along),
		'control-point-distances': controls.map(aside)
	};
}

/** An arrowhead at the object, a bar where the tie has ended, or both. */
function arrowShape({ arrow, status }: StrandMark): string {
	if (status === 'ended') return arrow ? 'triangle-tee' : 'tee';
	return arrow ? 'triangle' : 'none';
}

/** How a strand is drawn on the canvas. */
export function strandStyle(strand: StrandMark, from: ActorMark, to: ActorMark, palette: Palette): Style {
	const dash = strandDash(strand.status);
	const colour = palette.mark[strand.hue];
	return {
		...route(strand.curve, from, to),
		width: strand.width,
		'line-color': colour,
		'target-arrow-color': colour,
		'target-arrow-shape': arrowShape(strand),
		'arrow-scale': arrowSize(strand.width).length / nativeArrow(strand.width),
		'line-style': dash.length ? 'dashed' : 'solid',
		'line-dash-pattern': dash.length ? dash : [1, 0],
		'line-cap': strand.status === 'hypothetical' ? 'round' : 'butt',
		opacity: strandOpacity(strand)
	};
}

/** How a link is drawn on the canvas. */
export function linkStyle(link: LinkMark, a: ActorMark, b: ActorMark, palette: Palette): Style {
	return {
		...route(link.curve, a, b),
		width: Math.min(3, 1 + link.count * 0.25),
		'line-color': palette.ink2,
		'target-arrow-shape': 'none',
		'line-style': 'solid',
		opacity: link.light === 'faint' ? FAINT : 0.85
	};
}

/** How an actor's shape is drawn on the canvas. Its name stands in the layer above. */
export function actorStyle(actor: ActorMark, palette: Palette): Style {
	const extent = halfExtent(actor.shape, actor.r);
	const reach = Math.max(extent.x, extent.y);
	const corners = shapeCorners(actor.shape, actor.r);
	const round = cornerRadius(actor.shape, actor.r);
	const style: Style = {
		'background-color': actor.light === 'selected' ? palette.ink : palette.panel,
		'border-color': actor.light === 'faint' ? palette.control : palette.ink,
		'border-width': outlineWidth(actor.r),
		'border-style': actor.dashed ? 'dashed' : 'solid'
	};
	if (corners.length === 0) return { ...style, shape: 'ellipse', width: extent.x * 2, height: extent.y * 2 };
	if (round > 0) {
		return {
			...style,
			shape: 'round-rectangle',
			'corner-radius': `${round}px`,
			width: extent.x * 2,
			height: extent.y * 2
		};
	}
	return {
		...style,
		shape: 'polygon',
		width: reach * 2,
		height: reach * 2,
		'shape-polygon-points': corners.flatMap((p) => [p.x / reach, p.y / reach])
	};
}

/** What all elements share; the rest is set element by element from the scene. */
export const BASE_STYLE: StylesheetJson = [
	{ selector: 'node', style: { 'overlay-opacity': 0, 'border-dash-pattern': [3, 2.4] } },
	{
		selector: 'edge',
		style: {
			'curve-style': 'unbundled-bezier',
			// the type definitions do not know this value yet
			'edge-distances': 'endpoints' as 'intersection',
			'overlay-opacity': 0,
			'z-index-compare': 'manual'
		}
	},
	{ selector: 'node', style: { 'z-index-compare': 'manual', 'z-index': 1000 } },
	{ selector: 'core', style: { 'active-bg-opacity': 0 } as never }
];
