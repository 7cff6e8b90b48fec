import type { Bounds } from '../scene/point';

/** What part of the scene is seen: screen = scene × zoom + (x, y), in CSS pixels. */
export interface Viewport {
	x: number;
	y: number;
	zoom: number;
}

/**
 * The viewport that shows a box whole and centred: what an SVG does with `viewBox` and
 * `xMidYMid meet`, so that the canvas takes over from the first paint without a jump.
 *
 * @param inset room kept free on each side, in screen pixels
 */
export function fitViewport(
	box: Bounds,
	size: { width: number; height: number },
	inset = { left: 0, top: 0, right: 0, bottom: 0 },
	maxZoom = Infinity
): Viewport {
	const width = Math.max(1, size.width - inset.left - inset.right);
	const height = Math.max(1, size.height - inset.top - inset.bottom);
	const zoom = Math.min(width / (box.right - box.left), height / (box.bottom - box.top), maxZoom);
	return {
		zoom,
		x: inset.left + width / 2 - ((box.left + box.right) / 2) * zoom,
		y: inset.top + height / 2 - ((box.top + box.bottom) / 2) * zoom
	};
}

/** A box as an SVG `viewBox`. */
export function boxOf({ left, top, right, bottom }: Bounds): string {
	return `${left} ${top} ${right - left} ${bottom - top}`;
}
