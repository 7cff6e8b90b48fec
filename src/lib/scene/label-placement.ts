import { BoxIndex } from './box-index';
import { directionAt, flatten, pointAt, type Curve } from './curve';
import { boundsOf, contains, overlaps, type OrientedBox } from './oriented-box';
import type { Bounds, Point } from './point';

/** A label that wants a place on its line. */
export interface LabelRequest {
	curve: Curve;
	/** The pair whose line it is. */
	pair: string;
	width: number;
	height: number;
	/** Lower is placed first. */
	priority: number;
	/** A label that must be shown takes the least bad place; another is left out where it would overlap. */
	required: boolean;
}

/** A line that labels had better not cover, and the pair it belongs to. */
export interface PlacedLine {
	curve: Curve;
	pair: string;
}

/** Lines steeper than this get a level label beside them. */
const STEEP = (58 * Math.PI) / 180;
/** Places tried along the line, best first. */
const PLACES = [0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7, 0.26, 0.74, 0.22, 0.78];
const HARD = 1000;
/** Words closer than this one after the other read as one phrase, though they stand on two lines. */
const APART = 14;
const RUN_ON = 8;

/** The boxes a label may take: on its line, and beside it where the line is steep. */
function candidates(request: LabelRequest): { box: OrientedBox; cost: number }[] {
	const found: { box: OrientedBox; cost: number }[] = [];
	PLACES.forEach((t, i) => {
		const at = pointAt(request.curve, t);
		let angle = directionAt(request.curve, t);
		if (angle > Math.PI / 2) angle -= Math.PI;
		if (angle <= -Math.PI / 2) angle += Math.PI;
		const box = (x: number, y: number, turn: number): OrientedBox => ({
			x,
			y,
			width: request.width,
			height: request.height,
			angle: turn
		});
		if (Math.abs(angle) <= STEEP) {
			found.push({ box: box(at.x, at.y, Math.abs(angle) < 0.12 ? 0 : angle), cost: i });
			return;
		}
		const aside = request.width / 2 + 6;
		found.push({ box: box(at.x, at.y, 0), cost: i + 1.5 });
		found.push({ box: box(at.x + aside, at.y, 0), cost: i + 0.5 });
		found.push({ box: box(at.x - aside, at.y, 0), cost: i + 0.7 });
	});
	return found;
}

/**
 * Places labels greedily by priority: each takes the first of its candidate places that overlaps no
 * obstacle and no label placed before it, preferring places that few other lines cross (the candidate
 * model of point-feature labelling, Christensen, Marks and Shieber 1995, applied to lines).
 *
 * @param obstacles boxes that nothing may cover: actors and their labels
 * @param frame the part of the plane that is seen; labels stay inside it
 * @returns a box for each request, or null where the label would overlap
 */
export function placeLabels(
	requests: readonly LabelRequest[],
	obstacles: readonly OrientedBox[],
	lines: readonly PlacedLine[],
	frame: Bounds
): (OrientedBox | null)[] {
	const result = new Array<OrientedBox | null>(requests.length).fill(null);
	const taken = new BoxIndex<OrientedBox>();
	for (const box of obstacles) taken.add(boundsOf(box), box);
	const labels = new BoxIndex<OrientedBox>();
	const samples = new BoxIndex<Sample>();
	for (const { curve, pair } of lines) {
		for (const { x, y } of flatten(curve, 32)) {
			samples.add({ left: x, right: x, top: y, bottom: y }, { curve, pair, x, y });
		}
	}
	const order = requests
		.map((_, i) => i)
		.sort((i, j) => requests[i].priority - requests[j].priority || i - j);
	for (const i of order) {
		const request = requests[i];
		let best: OrientedBox | null = null;
		let bestCost = request.required ? Infinity : HARD;
		for (const { box, cost } of candidates(request)) {
			if (cost >= bestCost) continue;
			const around = boundsOf(box);
			// the dearest first: what is lost already is looked at no further
			let total = cost + hardCost(box, around, taken, frame);
			if (total < bestCost) total += runsOn(box, labels);
			if (total < bestCost) total += crossings(box, around, request, samples);
			if (total < bestCost) {
				best = box;
				bestCost = total;
			}
		}
		result[i] = best;
		if (best) {
			taken.add(boundsOf(best), best);
			labels.add(boundsOf(best), best);
		}
	}
	return result;
}

/** A point of a line. */
interface Sample extends Point, PlacedLine {}

function hardCost(box: OrientedBox, around: Bounds, taken: BoxIndex<OrientedBox>, frame: Bounds): number {
	const outside =
		around.left < frame.left ||
		around.right > frame.right ||
		around.top < frame.top ||
		around.bottom > frame.bottom;
	let cost = outside ? HARD : 0;
	taken.near(around, (other) => {
		if (overlaps(box, other)) cost += HARD;
	});
	return cost;
}

/** What it costs to stand right before or behind another label. */
function runsOn(box: OrientedBox, labels: BoxIndex<OrientedBox>): number {
	const longer = { ...box, width: box.width + 2 * APART };
	let cost = 0;
	labels.near(boundsOf(longer), (other) => {
		if (overlaps(longer, other)) cost = RUN_ON;
	});
	return cost;
}

/** What it costs to cover other lines: least for a line that crosses, most for a neighbour it could be taken for. */
function crossings(box: OrientedBox, around: Bounds, own: LabelRequest, samples: BoxIndex<Sample>): number {
	let neighbours = 0;
	let others = 0;
	samples.near(around, (sample) => {
		if (sample.curve === own.curve || !contains(box, sample, -1)) return;
		if (sample.pair === own.pair) neighbours++;
		else others++;
	});
	return neighbours * 9 + others * 1.2;
}
