import { halfExtent, type ShapeName } from './shapes';
import type { ActorLabel } from './scene';
import { textWidth, wrapLabel } from './text-metrics';

/** The side of its shape on which a name stands. */
export type LabelSide = 'above' | 'below' | 'left' | 'right';

/** Names wider than this are set in more lines. */
const MEASURE: Record<LabelSide, number> = { above: 104, below: 104, left: 84, right: 84 };
const GAP = 7;

/** Weight of a name by its size in pixels: poles, principal actors, others. */
export function labelWeight(size: number): number {
	return size >= 12.5 ? 650 : 600;
}

/**
 * Sets an actor's name beside its shape.
 *
 * @param size font size in pixels
 * @param compact on a narrow stage: lines are broken sooner
 */
export function labelActor(
	name: string,
	actor: { x: number; y: number; r: number; shape: ShapeName },
	side: LabelSide,
	size: number,
	compact = false
): ActorLabel {
	const style = { family: 'sans', weight: labelWeight(size), size } as const;
	const lines = wrapLabel(name, MEASURE[side] * (compact ? 0.8 : size / 11.5), style, 3);
	const lineHeight = Math.round(size * 1.14);
	const width = Math.max(...lines.map((line) => textWidth(line, style)));
	const height = lines.length * lineHeight;
	const extent = halfExtent(actor.shape, actor.r);
	const level = side === 'left' || side === 'right';
	const top = level
		? actor.y - height / 2
		: side === 'above'
			? actor.y - extent.y - GAP - height + 2
			: actor.y + extent.y + GAP;
	const reach = extent.x + GAP + (actor.r >= 28 ? 5 : 2);
	const x = side === 'left' ? actor.x - reach : side === 'right' ? actor.x + reach : actor.x;
	const centre = side === 'left' ? x - width / 2 : side === 'right' ? x + width / 2 : x;
	return {
		lines,
		x,
		// the baseline of the first line: capitals stand about 0.72 of the size above it
		y: top + lineHeight / 2 + size * 0.36,
		align: side === 'left' ? 'end' : side === 'right' ? 'start' : 'middle',
		size,
		weight: labelWeight(size),
		lineHeight,
		box: { x: centre, y: top + height / 2, width: width + 4, height: height + 2, angle: 0 }
	};
}
