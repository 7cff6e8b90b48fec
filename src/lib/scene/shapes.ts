import type { ActorType } from '../dossier/schema';
import type { OrientedBox } from './oriented-box';
import type { Point } from './point';

/** The outlines that stand for actor types. Colour is never needed to tell them apart. */
export type ShapeName =
	| 'circle'
	| 'rounded-square'
	| 'square'
	| 'hexagon'
	| 'diamond'
	| 'pill'
	| 'triangle'
	| 'octagon'
	| 'pentagon'
	| 'page';

/** How an actor type is drawn. A dashed outline says "a class or an unknown, not a named body". */
export interface ShapeStyle {
	shape: ShapeName;
	dashed: boolean;
	/** Name of the type in the legend. */
	label: string;
}

/** Shape and name of each actor type, in the order of the legend. */
export const ACTOR_SHAPES: Record<ActorType, ShapeStyle> = {
	state: { shape: 'circle', dashed: false, label: 'State' },
	government: { shape: 'rounded-square', dashed: false, label: 'Government' },
	'de-facto-authority': { shape: 'rounded-square', dashed: false, label: 'De facto authority' },
	'state-organ': { shape: 'square', dashed: false, label: 'State organ' },
	'armed-group': { shape: 'hexagon', dashed: false, label: 'Armed group' },
	'group-class': { shape: 'hexagon', dashed: true, label: 'Class of groups' },
	'party-group': { shape: 'pentagon', dashed: false, label: 'Parties' },
	person: { shape: 'diamond', dashed: false, label: 'Person' },
	'role-group': { shape: 'diamond', dashed: true, label: 'Unnamed officials' },
	population: { shape: 'pill', dashed: false, label: 'Population' },
	igo: { shape: 'octagon', dashed: false, label: 'International body' },
	publisher: { shape: 'page', dashed: false, label: 'Publisher' },
	place: { shape: 'triangle', dashed: false, label: 'Place' },
	territory: { shape: 'triangle', dashed: false, label: 'Territory' },
	unknown: { shape: 'circle', dashed: true, label: 'Not named' }
};

/** Regular polygon with its first corner at the given angle (radians; 0 is right, clockwise). */
function polygon(sides: number, first: number, radius = 1): Point[] {
	return Array.from({ length: sides }, (_, i) => {
		const angle = first + (i * 2 * Math.PI) / sides;
		return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
	});
}

const box = (w: number, h: number): Point[] => [
	{ x: -w, y: -h },
	{ x: w, y: -h },
	{ x: w, y: h },
	{ x: -w, y: h }
];

/** Corners of each shape about its centre for a radius of 1; a circle is kept as a circle. */
const CORNERS: Record<Exclude<ShapeName, 'circle'>, Point[]> = {
	'rounded-square': box(0.88, 0.88),
	square: box(0.84, 0.84),
	hexagon: polygon(6, Math.PI / 2, 1.06),
	diamond: polygon(4, 0, 1.06),
	pill: box(1.16, 0.66),
	triangle: polygon(3, Math.PI / 2, 1.1),
	octagon: polygon(8, Math.PI / 8, 1.02),
	pentagon: polygon(5, -Math.PI / 2, 1.06),
	page: box(0.72, 0.92)
};

/** Corner radius of the shapes that have one, for a radius of 1. */
const ROUNDING: Partial<Record<ShapeName, number>> = {
	'rounded-square': 0.26,
	square: 0.1,
	pill: 0.66,
	page: 0.1
};

/** Half width and half height of a shape of radius r. */
export function halfExtent(shape: ShapeName, r: number): { x: number; y: number } {
	if (shape === 'circle') return { x: r, y: r };
	const points = CORNERS[shape];
	return { x: Math.max(...points.map((p) => p.x)) * r, y: Math.max(...points.map((p) => Math.abs(p.y))) * r };
}

/** The box of a shape with the room that nothing else may take. */
export function shapeBox(actor: Point & { shape: ShapeName; r: number }): OrientedBox {
	const extent = halfExtent(actor.shape, actor.r);
	return { x: actor.x, y: actor.y, width: extent.x * 2 + 6, height: extent.y * 2 + 6, angle: 0 };
}

/** Corners of a shape about its centre, for a radius of r; none for a circle. */
export function shapeCorners(shape: ShapeName, r: number): Point[] {
	return shape === 'circle' ? [] : CORNERS[shape].map((p) => ({ x: p.x * r, y: p.y * r }));
}

/** Corner radius of a shape of radius r, in pixels; 0 where corners are sharp. */
export function cornerRadius(shape: ShapeName, r: number): number {
	return (ROUNDING[shape] ?? 0) * r;
}

/** Distance from the centre to the outline in a direction (radians). Corner rounding is left out: at most 2 px at these sizes. */
export function borderDistance(shape: ShapeName, r: number, angle: number): number {
	if (shape === 'circle') return r;
	const points = CORNERS[shape];
	const dx = Math.cos(angle);
	const dy = Math.sin(angle);
	let best = r;
	for (let i = 0; i < points.length; i++) {
		const a = points[i];
		const b = points[(i + 1) % points.length];
		const ex = b.x - a.x;
		const ey = b.y - a.y;
		const det = dx * ey - dy * ex;
		if (Math.abs(det) < 1e-9) continue;
		const along = (a.x * ey - a.y * ex) / det;
		const onEdge = (a.x * dy - a.y * dx) / det;
		if (along > 0 && onEdge >= -1e-9 && onEdge <= 1 + 1e-9) best = along * r;
	}
	return best;
}

const short = (value: number) => Number(value.toFixed(2));

/** SVG path data of a shape of radius r about (x, y). */
export function shapePath(shape: ShapeName, r: number, x = 0, y = 0): string {
	if (shape === 'circle') {
		return `M${short(x - r)} ${short(y)}a${short(r)} ${short(r)} 0 1 0 ${short(2 * r)} 0a${short(r)} ${short(r)} 0 1 0 ${short(-2 * r)} 0Z`;
	}
	const points = shapeCorners(shape, r).map((p) => ({ x: p.x + x, y: p.y + y }));
	const round = cornerRadius(shape, r);
	if (round === 0) return `M${points.map((p) => `${short(p.x)} ${short(p.y)}`).join('L')}Z`;
	const [a, , c] = points;
	const w = short(c.x - a.x - 2 * round);
	const h = short(c.y - a.y - 2 * round);
	const q = short(round);
	return `M${short(a.x + round)} ${short(a.y)}h${w}a${q} ${q} 0 0 1 ${q} ${q}v${h}a${q} ${q} 0 0 1 ${-q} ${q}h${-w}a${q} ${q} 0 0 1 ${-q} ${-q}v${-h}a${q} ${q} 0 0 1 ${q} ${-q}Z`;
}
