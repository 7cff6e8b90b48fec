import type { Point } from './point';

/**
 * The path of a tie: two quadratic Béziers that meet, with one tangent, halfway between their control
 * points. It is what cytoscape draws for an unbundled Bézier with two control points, so that the SVG
 * and the canvas show the same line.
 */
export interface Curve {
	from: Point;
	control1: Point;
	control2: Point;
	to: Point;
}

/** Where the two quadratics meet. */
export function middle(curve: Curve): Point {
	return { x: (curve.control1.x + curve.control2.x) / 2, y: (curve.control1.y + curve.control2.y) / 2 };
}

/** The quadratic that holds parameter t in 0…1, and t within it. */
function half(curve: Curve, t: number): [Point, Point, Point, number] {
	const m = middle(curve);
	return t <= 0.5 ? [curve.from, curve.control1, m, t * 2] : [m, curve.control2, curve.to, t * 2 - 1];
}

/** The point at parameter t in 0…1. */
export function pointAt(curve: Curve, t: number): Point {
	const [a, b, c, s] = half(curve, t);
	const r = 1 - s;
	return { x: r * r * a.x + 2 * r * s * b.x + s * s * c.x, y: r * r * a.y + 2 * r * s * b.y + s * s * c.y };
}

/** The direction of travel at parameter t, in radians. */
export function directionAt(curve: Curve, t: number): number {
	const [a, b, c, s] = half(curve, t);
	const dx = (1 - s) * (b.x - a.x) + s * (c.x - b.x);
	const dy = (1 - s) * (b.y - a.y) + s * (c.y - b.y);
	return Math.atan2(dy, dx);
}

/** Points along the curve at equal steps of t, ends included. */
export function flatten(curve: Curve, steps: number): Point[] {
	return Array.from({ length: steps + 1 }, (_, i) => pointAt(curve, i / steps));
}

const short = (value: number) => Number(value.toFixed(1));

/** The curve as SVG path data. */
export function pathData(curve: Curve): string {
	const m = middle(curve);
	const p = (point: Point) => `${short(point.x)} ${short(point.y)}`;
	return `M${p(curve.from)}Q${p(curve.control1)} ${p(m)}Q${p(curve.control2)} ${p(curve.to)}`;
}
