import type { Bounds, Point } from './point';

/** A rectangle turned about its centre, for labels that run along a line. */
export interface OrientedBox {
	x: number;
	y: number;
	width: number;
	height: number;
	/** Radians, clockwise on screen. */
	angle: number;
}

/** The four corners, in order. */
export function corners(box: OrientedBox): Point[] {
	const cos = Math.cos(box.angle);
	const sin = Math.sin(box.angle);
	const w = box.width / 2;
	const h = box.height / 2;
	return (
		[
			[-w, -h],
			[w, -h],
			[w, h],
			[-w, h]
		] as const
	).map(([x, y]) => ({ x: box.x + x * cos - y * sin, y: box.y + x * sin + y * cos }));
}

/** The upright box around a turned one. */
export function boundsOf(box: OrientedBox): Bounds {
	const points = corners(box);
	const xs = points.map((p) => p.x);
	const ys = points.map((p) => p.y);
	return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Whether two turned boxes overlap, by the separating axis theorem (Gottschalk, Lin and Manocha 1996). */
export function overlaps(a: OrientedBox, b: OrientedBox): boolean {
	const reach = (Math.hypot(a.width, a.height) + Math.hypot(b.width, b.height)) / 2;
	if (Math.hypot(a.x - b.x, a.y - b.y) > reach) return false;
	const cornersA = corners(a);
	const cornersB = corners(b);
	for (const angle of [a.angle, a.angle + Math.PI / 2, b.angle, b.angle + Math.PI / 2]) {
		const ax = Math.cos(angle);
		const ay = Math.sin(angle);
		const project = (points: Point[]) => points.map((p) => p.x * ax + p.y * ay);
		const pa = project(cornersA);
		const pb = project(cornersB);
		if (Math.max(...pa) <= Math.min(...pb) || Math.max(...pb) <= Math.min(...pa)) return false;
	}
	return true;
}

/** Whether a point lies inside a turned box grown by `margin`. */
export function contains(box: OrientedBox, point: Point, margin = 0): boolean {
	const cos = Math.cos(box.angle);
	const sin = Math.sin(box.angle);
	const dx = point.x - box.x;
	const dy = point.y - box.y;
	return (
		Math.abs(dx * cos + dy * sin) <= box.width / 2 + margin &&
		Math.abs(-dx * sin + dy * cos) <= box.height / 2 + margin
	);
}
