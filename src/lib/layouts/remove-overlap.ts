import type { Box } from './boxes';
import { BoxIndex, boxAt, cellFor, overlaps } from './boxes';
import type { LayoutGraph, LayoutNode, Positions } from './layout';

/** Room kept between boxes, in CSS pixels. */
const GAP = 8;
/** Rounds of pushing apart before what is left is moved to the nearest free place. */
const ROUNDS = 60;

/**
 * Moves nodes, in place and as little as it can, until no boxes overlap; pinned nodes stay (two pins that
 * overlap are the dossier's to mend). Overlapping pairs are projected apart along the axis that needs the
 * smaller move, as in Dwyer, Marriott and Stuckey, Fast node overlap removal, 2006, but by repeated
 * projection in place of its solver; nodes that still overlap then go to the nearest free place.
 */
export function removeOverlap(graph: LayoutGraph, positions: Positions): void {
	for (let round = 0; round < ROUNDS; round++) if (!pushApart(graph.nodes, positions)) return;
	settle(graph.nodes, positions);
}

/** One round of projections, from left to right; false when there was nothing to do. */
function pushApart(nodes: readonly LayoutNode[], positions: Positions): boolean {
	const half = GAP / 2;
	const left = (i: number) => positions[2 * i] - nodes[i].left - half;
	const order = [...nodes.keys()].sort((a, b) => left(a) - left(b) || a - b);
	const starts = Float64Array.from(order, left);
	let pushed = false;
	for (let m = 0; m < order.length; m++) {
		const i = order[m];
		const reach = positions[2 * i] + nodes[i].right + half;
		for (let k = m + 1; k < order.length && starts[k] < reach; k++) {
			const j = order[k];
			const high =
				positions[2 * i + 1] - nodes[i].top - half - (positions[2 * j + 1] + nodes[j].bottom + half);
			const low =
				positions[2 * j + 1] - nodes[j].top - half - (positions[2 * i + 1] + nodes[i].bottom + half);
			if (high >= 0 || low >= 0 || (nodes[i].pin && nodes[j].pin)) continue;
			// either may have moved since they were sorted
			const a = boxAt(nodes[i], positions[2 * i], positions[2 * i + 1], half);
			const b = boxAt(nodes[j], positions[2 * j], positions[2 * j + 1], half);
			if (!overlaps(a, b)) continue;
			part(nodes, positions, i, j, a, b);
			pushed = true;
		}
	}
	return pushed;
}

/** Moves two overlapping boxes apart along the axis that needs less, each by half unless one is pinned. */
function part(
	nodes: readonly LayoutNode[],
	positions: Positions,
	i: number,
	j: number,
	a: Box,
	b: Box
): void {
	const right = a.left + a.right <= b.left + b.right;
	const down = a.top + a.bottom <= b.top + b.bottom;
	const dx = right ? a.right - b.left : a.left - b.right;
	const dy = down ? a.bottom - b.top : a.top - b.bottom;
	const share = nodes[i].pin ? 1 : nodes[j].pin ? 0 : 0.5;
	const axis = Math.abs(dx) <= Math.abs(dy) ? 0 : 1;
	// a hair more than needed, or rounding would leave it touching for ever
	const move = (axis === 0 ? dx : dy) * 1.001;
	positions[2 * j + axis] += move * share;
	positions[2 * i + axis] -= move * (1 - share);
}

/** Settles the nodes one by one, pinned first, then in order: each where it is, or at the nearest free place. */
function settle(nodes: readonly LayoutNode[], positions: Positions): void {
	const index = new BoxIndex(cellFor(nodes));
	const order = [...nodes.keys()].sort((a, b) => Number(!!nodes[b].pin) - Number(!!nodes[a].pin) || a - b);
	for (const i of order) {
		const node = nodes[i];
		const [x, y] = [positions[2 * i], positions[2 * i + 1]];
		const place = node.pin ? [x, y] : nearestFree(node, x, y, index);
		[positions[2 * i], positions[2 * i + 1]] = place;
		index.add(i, boxAt(node, place[0], place[1]));
	}
}

function nearestFree(node: LayoutNode, x: number, y: number, index: BoxIndex): [number, number] {
	const free = (cx: number, cy: number, margin: number) => index.isFree(boxAt(node, cx, cy, margin));
	if (free(x, y, 0)) return [x, y];
	const step = Math.max(8, Math.min(node.left + node.right, node.top + node.bottom) / 4);
	for (let ring = 1; ; ring++) {
		for (let k = 0; k < 8 * ring; k++) {
			const angle = (2 * Math.PI * k) / (8 * ring);
			const cx = x + ring * step * Math.cos(angle);
			const cy = y + ring * step * Math.sin(angle);
			if (free(cx, cy, GAP / 2)) return [cx, cy];
		}
	}
}
