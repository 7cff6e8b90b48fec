/** A point or vector in scene units (CSS pixels at scale 1; x to the right, y down). */
export interface Point {
	x: number;
	y: number;
}

/** The axis-aligned box that holds every point, with `pad` on each side. */
export interface Bounds {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** An empty box, ready to be grown. */
export function emptyBounds(): Bounds {
	return { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
}

/** Grows a box so that it holds the given box too. */
export function growBounds(bounds: Bounds, other: Bounds): void {
	bounds.left = Math.min(bounds.left, other.left);
	bounds.top = Math.min(bounds.top, other.top);
	bounds.right = Math.max(bounds.right, other.right);
	bounds.bottom = Math.max(bounds.bottom, other.bottom);
}
