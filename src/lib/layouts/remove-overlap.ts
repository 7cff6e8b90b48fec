import { FreePlaces } from './free-places';
import type { LayoutGraph, LayoutNode, Positions } from './layout';

/** Room kept between boxes, in CSS pixels. */
const GAP = 8;
/** Rounds of pushing apart before what is left is moved to the nearest free place. */
const ROUNDS = 60;
/** Rounds after which a picture without pins is stretched, and by how much. */
const STRETCHED = 10;
const STRETCH = 1.1;

/**
 * Moves nodes, in place and as little as it can, until no boxes overlap; pinned nodes stay (two pins that
 * overlap are the dossier's to mend). Overlapping pairs are projected apart along the axis that needs the
 * smaller move, as in Dwyer, Marriott and Stuckey, Fast node overlap removal, 2006, but by repeated
 * projection in place of its solver; nodes that still overlap then go to the nearest free place.
 */
export function removeOverlap(graph: LayoutGraph, positions: Positions): void {
	for (const round of overlapRounds(graph, positions)) void round;
}

/** The same in pieces: yields after each round. */
export function* overlapRounds({ nodes }: LayoutGraph, positions: Positions): Generator<void, void> {
	const rooms = roomsOf(nodes);
	const order = Uint32Array.from(nodes.keys());
	const isFree = !nodes.some(({ pin }) => pin);
	for (let round = 0; round < ROUNDS; round++) {
		if (!pushApart(rooms, order, positions)) return;
		// a crowd that holds itself together is given more room, which bends no distance; pins allow none
		if (round % STRETCHED === STRETCHED - 1 && isFree) stretch(positions);
		yield;
	}
	settle(nodes, positions);
}

function stretch(positions: Positions): void {
	for (let k = 0; k < positions.length; k++) positions[k] *= STRETCH;
}

/** The boxes in typed arrays, half the gap included: this is the inner loop of large layouts. */
interface Rooms {
	left: Float64Array;
	right: Float64Array;
	top: Float64Array;
	bottom: Float64Array;
	pinned: Uint8Array;
}

function roomsOf(nodes: readonly LayoutNode[]): Rooms {
	return {
		left: Float64Array.from(nodes, (node) => node.left + GAP / 2),
		right: Float64Array.from(nodes, (node) => node.right + GAP / 2),
		top: Float64Array.from(nodes, (node) => node.top + GAP / 2),
		bottom: Float64Array.from(nodes, (node) => node.bottom + GAP / 2),
		pinned: Uint8Array.from(nodes, (node) => (node.pin ? 1 : 0))
	};
}

/** One round of projections, from left to right; false when there was nothing to do. */
function pushApart(rooms: Rooms, order: Uint32Array, positions: Positions): boolean {
	const { left, right, top, bottom, pinned } = rooms;
	const edges = left.map((room, i) => positions[2 * i] - room);
	order.sort((a, b) => edges[a] - edges[b] || a - b);
	let pushed = false;
	for (let m = 0; m < order.length; m++) {
		const i = order[m];
		const reach = positions[2 * i] + right[i];
		for (let k = m + 1; k < order.length && edges[order[k]] < reach; k++) {
			const j = order[k];
			if (positions[2 * i + 1] - top[i] >= positions[2 * j + 1] + bottom[j]) continue;
			if (positions[2 * j + 1] - top[j] >= positions[2 * i + 1] + bottom[i]) continue;
			// either may have moved since they were sorted
			if (positions[2 * i] - left[i] >= positions[2 * j] + right[j]) continue;
			if (positions[2 * j] - left[j] >= positions[2 * i] + right[i]) continue;
			if (pinned[i] && pinned[j]) continue;
			part(rooms, positions, i, j);
			pushed = true;
		}
	}
	return pushed;
}

/** Moves two overlapping boxes apart along the axis that needs less, each by half unless one is pinned. */
function part({ left, right, top, bottom, pinned }: Rooms, positions: Positions, i: number, j: number): void {
	const [ax, ay, bx, by] = [positions[2 * i], positions[2 * i + 1], positions[2 * j], positions[2 * j + 1]];
	const isRight = 2 * ax - left[i] + right[i] <= 2 * bx - left[j] + right[j];
	const isDown = 2 * ay - top[i] + bottom[i] <= 2 * by - top[j] + bottom[j];
	const dx = isRight ? ax + right[i] - (bx - left[j]) : ax - left[i] - (bx + right[j]);
	const dy = isDown ? ay + bottom[i] - (by - top[j]) : ay - top[i] - (by + bottom[j]);
	const share = pinned[i] ? 1 : pinned[j] ? 0 : 0.5;
	const axis = Math.abs(dx) <= Math.abs(dy) ? 0 : 1;
	// a hair more than needed, or rounding would leave it touching for ever
	const move = (axis === 0 ? dx : dy) * 1.001;
	positions[2 * j + axis] += move * share;
	positions[2 * i + axis] -= move * (1 - share);
}

/** Settles the nodes one by one, pinned first, then in order: each where it is, or at the nearest free place. */
function settle(nodes: readonly LayoutNode[], positions: Positions): void {
	const places = new FreePlaces(nodes);
	const order = [...nodes.keys()].sort((a, b) => Number(!!nodes[b].pin) - Number(!!nodes[a].pin) || a - b);
	for (const i of order) {
		const [x, y] = [positions[2 * i], positions[2 * i + 1]];
		const place = nodes[i].pin ? ([x, y] as const) : places.nearest(i, x, y);
		positions.set(place, 2 * i);
		places.take(i, place[0], place[1]);
	}
}
