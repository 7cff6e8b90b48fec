import type { Hue } from '../ledger/ledger';
import type { Curve } from './curve';
import type { Point } from './point';
import { borderDistance, type ShapeName } from './shapes';

/** A tie between two drawn actors that needs a line. */
export interface Strand {
	/** Tie code. */
	tie: number;
	/** Actor code of the subject, and of the object (one party of a mediation). */
	from: number;
	to: number;
	hue: Hue;
	/** Place among ties of one hue: the predicate's place in the vocabulary. */
	rank: number;
}

/** Where an actor stands and how large it is. */
export interface Placed extends Point {
	shape: ShapeName;
	r: number;
}

/** Distance between neighbouring lanes of a pair, in pixels. */
export const LANE = 15;
/** Distance kept between the end of a line and the outline of an actor. */
const CLEARANCE = 3;
/** Angle between neighbouring lanes where they leave an actor: 94 degrees over thirteen lanes. */
const FAN_STEP = (94 / 12) * (Math.PI / 180);
/** Widest fan to either side. */
const FAN_LIMIT = (68 * Math.PI) / 180;
/** Ends closer together than this cannot be told apart. */
const END_GAP = 6.5;
/** Control points stand at these parts of the way. */
const NEAR = 0.27;
const FAR = 0.73;

const HUE_ORDER: Hue[] = ['cooperative', 'kinship', 'neutral', 'third-party', 'hostile'];

/** The two actors of a strand in drawing order, whichever is its subject: left before right, upper before lower. */
function orient(strand: Strand, placed: ReadonlyMap<number, Placed>): [number, number] {
	const a = placed.get(strand.from)!;
	const b = placed.get(strand.to)!;
	const [one, other] =
		Math.abs(a.x - b.x) >= 1 ? [a.x, b.x] : a.y === b.y ? [strand.from, strand.to] : [a.y, b.y];
	const swap = one > other;
	return swap ? [strand.to, strand.from] : [strand.from, strand.to];
}

/** How far the lines of a pair bow away from the middle of the picture, in pixels along the pair's normal. */
function bow(a: Placed, b: Placed, centre: Point, lanes: number): number {
	const dx = b.x - a.x;
	const dy = b.y - a.y;
	const length = Math.hypot(dx, dy);
	const side = ((centre.x - a.x) * -dy + (centre.y - a.y) * dx) / length;
	if (Math.abs(side) < length * 0.03) return lanes === 1 ? 9 : 0;
	const height = lanes === 1 && length < 160 ? 9 : Math.min(52, Math.max(10, (length - 150) * 0.16));
	return side > 0 ? -height : height;
}

/**
 * Routes every strand: the ties of a pair lie in parallel lanes in the order cooperative, kinship,
 * neutral, third-party, hostile (from above), so that a pair reads as a spectrum; their ends fan out over
 * the actors' outlines. Routes depend on positions alone, never on a selection.
 *
 * @returns a curve for each strand, from its subject to its object
 */
export function routeStrands(strands: readonly Strand[], placed: ReadonlyMap<number, Placed>): Curve[] {
	const pairs = new Map<string, { left: number; right: number; members: number[] }>();
	strands.forEach((strand, i) => {
		const [left, right] = orient(strand, placed);
		const key = `${left} ${right}`;
		const pair = pairs.get(key);
		if (pair) pair.members.push(i);
		else pairs.set(key, { left, right, members: [i] });
	});
	const centre = centreOf(placed);
	const curves = new Array<Curve>(strands.length);
	for (const { left, right, members } of pairs.values()) {
		members.sort((i, j) => compare(strands[i], strands[j]) || (strands[i].from === left ? -1 : 1));
		const a = placed.get(left)!;
		const b = placed.get(right)!;
		const length = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y));
		const u = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
		const bend = bow(a, b, centre, members.length);
		const lane = Math.min(LANE, (length * 0.9) / members.length);
		members.forEach((member, k) => {
			const place = k - (members.length - 1) / 2;
			const offset = bend + place * lane;
			const control = (part: number): Point => ({
				x: a.x + u.x * length * part - u.y * offset,
				y: a.y + u.y * length * part + u.x * offset
			});
			const curve: Curve = {
				from: leave(a, Math.atan2(u.y, u.x), bend, place, length, members.length, 1),
				control1: control(NEAR),
				control2: control(FAR),
				to: leave(b, Math.atan2(-u.y, -u.x), bend, place, length, members.length, -1)
			};
			curves[member] =
				strands[member].from === left
					? curve
					: { from: curve.to, control1: curve.control2, control2: curve.control1, to: curve.from };
		});
	}
	return curves;
}

/** The point on an actor's outline from which a lane leaves. */
function leave(
	actor: Placed,
	towards: number,
	bend: number,
	place: number,
	length: number,
	lanes: number,
	side: 1 | -1
): Point {
	const step = Math.min(Math.max(FAN_STEP, END_GAP / actor.r), (2 * FAN_LIMIT) / Math.max(1, lanes - 1));
	const angle = towards + side * (Math.atan2(bend, length * NEAR) + place * step);
	const reach = borderDistance(actor.shape, actor.r, angle) + CLEARANCE;
	return { x: actor.x + Math.cos(angle) * reach, y: actor.y + Math.sin(angle) * reach };
}

function compare(a: Strand, b: Strand): number {
	return HUE_ORDER.indexOf(a.hue) - HUE_ORDER.indexOf(b.hue) || a.rank - b.rank || a.tie - b.tie;
}

/**
 * The middle of the picture, which decides what "outward" means: halfway between the largest actors, so that
 * an actor drawn or put away at the edge bends no line.
 */
function centreOf(placed: ReadonlyMap<number, Placed>): Point {
	const actors = [...placed.values()];
	const largest = Math.max(...actors.map((actor) => actor.r));
	const poles = actors.filter((actor) => actor.r > largest * 0.95);
	const around = poles.length === 2 ? poles : actors;
	const sum = around.reduce((at, actor) => ({ x: at.x + actor.x, y: at.y + actor.y }), { x: 0, y: 0 });
	return { x: sum.x / around.length, y: sum.y / around.length };
}
