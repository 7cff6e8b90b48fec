import type { Adjacency } from './adjacency';
import type { Box } from './boxes';
import { BoxIndex, boxAt, cellFor, overlaps } from './boxes';
import type { LayoutNode, Positions } from './layout';
import { segmentMeetsBox, segmentsCross } from './segments';

/** Side of the lattice on which places are tried, in CSS pixels. */
const STEP = 18;
/** Free places that are weighed for one actor: so many in a small picture, fewer in a large one. */
const MOST = 1500;
const LEAST = 60;
/** Tests of a line against a line or a box for one actor, about. */
const EFFORT = 200_000;
/** Clear room about a box. */
const GAP = 14;
/** What faults weigh, in pixels of line: a line crossed, a line through a box. */
const CROSSING = 70;
const THROUGH = 240;
/** What a pixel out of the frame costs beside a pixel of line: keeps the whole compact. */
const OUTSIDE = 0.6;
/** What a pixel of a line over the name of an actor at its end costs. */
const OVER_NAME = 1.6;

interface Candidate {
	x: number;
	y: number;
	/** Cost without the faults. */
	cost: number;
}

/** A picture that grows actor by actor: where there is room, and which place is best for the next. */
export class Picture {
	private readonly boxes: BoxIndex;
	private readonly settled: { node: number; box: Box }[] = [];
	private readonly inside: Uint8Array;
	private readonly lines: [from: number, to: number][] = [];

	/** @param frame Kept clear of everything but the pinned actors. */
	constructor(
		private readonly nodes: readonly LayoutNode[],
		private readonly adjacency: Adjacency,
		private readonly positions: Positions,
		private readonly frame: Box
	) {
		this.boxes = new BoxIndex(cellFor(nodes));
		this.inside = new Uint8Array(nodes.length);
	}

	has(node: number): boolean {
		return this.inside[node] === 1;
	}

	/** Neighbours that are in the picture already, with the weight of the tie. */
	neighbours(node: number): { node: number; weight: number }[] {
		const found = [];
		for (let e = this.adjacency.start[node]; e < this.adjacency.start[node + 1]; e++) {
			const other = this.adjacency.items[e];
			if (this.inside[other]) found.push({ node: other, weight: this.adjacency.weights[e] });
		}
		return found;
	}

	/** Takes a node in where its position is. */
	settle(node: number): void {
		for (const other of this.neighbours(node)) this.lines.push([other.node, node]);
		this.inside[node] = 1;
		const box = boxAt(this.nodes[node], this.positions[2 * node], this.positions[2 * node + 1]);
		this.settled.push({ node, box });
		this.boxes.add(node, box);
	}

	/** Finds the best free place for a node and takes it in there. `hash` says where, when it has no neighbour yet. */
	place(node: number, hash: number): void {
		const neighbours = this.neighbours(node);
		const candidates = this.candidates(node, neighbours, hash);
		let best: Candidate | undefined;
		for (const candidate of candidates) {
			// they come cheapest first, and faults only add
			if (best && candidate.cost >= best.cost) break;
			const cost =
				candidate.cost +
				this.faults(node, neighbours, candidate, best ? best.cost - candidate.cost : Infinity);
			if (!best || cost < best.cost) best = { ...candidate, cost };
		}
		this.positions.set([best!.x, best!.y], 2 * node);
		this.settle(node);
	}

	/** Free places, cheapest first. */
	private candidates(
		node: number,
		neighbours: { node: number; weight: number }[],
		hash: number
	): Candidate[] {
		const anchors = neighbours.map((n) => ({
			x: this.positions[2 * n.node],
			y: this.positions[2 * n.node + 1],
			// a second tie of the same pair says less than a second neighbour
			share: 1 + Math.log(n.weight)
		}));
		if (anchors.length === 0) anchors.push({ ...this.pointOutside(hash), share: 1 });
		const total = anchors.reduce((sum, anchor) => sum + anchor.share, 0);
		const centre = {
			x: anchors.reduce((sum, a) => sum + a.x * a.share, 0) / total,
			y: anchors.reduce((sum, a) => sum + a.y * a.share, 0) / total
		};
		const found: Candidate[] = [];
		const tests = (this.lines.length + this.settled.length) * anchors.length;
		const enough = Math.max(LEAST, Math.min(MOST, EFFORT / tests));
		const seek = (x: number, y: number) => {
			const box = boxAt(this.nodes[node], x, y, GAP);
			if (overlaps(boxAt(this.nodes[node], x, y), this.frame) || !this.boxes.isFree(box)) return;
			const length = anchors.reduce((sum, a) => sum + a.share * Math.hypot(a.x - x, a.y - y), 0) / total;
			found.push({ x, y, cost: length + OUTSIDE * this.distanceOut(box) });
		};
		// squares of the lattice, one around the other, from the centre of the neighbours outwards
		const [cx, cy] = [Math.round(centre.x / STEP) * STEP, Math.round(centre.y / STEP) * STEP];
		for (let ring = 0; found.length < enough; ring++) {
			for (let k = -ring; k <= ring; k++) {
				seek(cx + k * STEP, cy - ring * STEP);
				if (ring > 0) seek(cx + k * STEP, cy + ring * STEP);
				if (Math.abs(k) === ring) continue;
				seek(cx - ring * STEP, cy + k * STEP);
				seek(cx + ring * STEP, cy + k * STEP);
			}
		}
		return found.sort((a, b) => a.cost - b.cost || a.x - b.x || a.y - b.y);
	}

	/** What is wrong with a place, in pixels: crossings, lines through boxes. Stops counting at `limit`. */
	private faults(
		node: number,
		neighbours: { node: number }[],
		at: { x: number; y: number },
		limit: number
	): number {
		const { positions: p } = this;
		const box = boxAt(this.nodes[node], at.x, at.y);
		let cost = 0;
		for (const [a, b] of this.lines) {
			if (segmentMeetsBox(p[2 * a], p[2 * a + 1], p[2 * b], p[2 * b + 1], box)) cost += THROUGH;
			for (const { node: n } of neighbours) {
				if (n === a || n === b) continue;
				const crossing = segmentsCross(
					at.x,
					at.y,
					p[2 * n],
					p[2 * n + 1],
					p[2 * a],
					p[2 * a + 1],
					p[2 * b],
					p[2 * b + 1]
				);
				if (crossing) cost += CROSSING;
			}
			if (cost >= limit) return cost;
		}
		for (const { node: n } of neighbours) {
			const [dx, dy] = [p[2 * n] - at.x, p[2 * n + 1] - at.y];
			cost += OVER_NAME * (overName(this.nodes[node], dx, dy) + overName(this.nodes[n], -dx, -dy));
			for (const other of this.settled) {
				if (other.node !== n && segmentMeetsBox(at.x, at.y, p[2 * n], p[2 * n + 1], other.box))
					cost += THROUGH;
			}
			if (cost >= limit) return cost;
		}
		return cost;
	}

	/** How far the outer side of a box stands out of the frame. */
	private distanceOut(box: Box): number {
		const { frame } = this;
		const dx = Math.max(0, frame.left - box.left, box.right - frame.right);
		const dy = Math.max(0, frame.top - box.top, box.bottom - frame.bottom);
		return Math.hypot(dx, dy);
	}

	/** A point on the edge of the frame in the direction a hash says. */
	private pointOutside(hash: number): { x: number; y: number } {
		const angle = (hash / 2 ** 32) * 2 * Math.PI;
		const { left, right, top, bottom } = this.frame;
		const [x, y] = [(left + right) / 2, (top + bottom) / 2];
		return { x: x + ((right - left) / 2) * Math.cos(angle), y: y + ((bottom - top) / 2) * Math.sin(angle) };
	}
}

/** How far a line from a node's centre runs through its room beyond its shape: over its name, that is. */
function overName(node: LayoutNode, dx: number, dy: number): number {
	const length = Math.hypot(dx, dy) || 1;
	const across = (dx < 0 ? node.left : node.right) / Math.max(1e-9, Math.abs(dx) / length);
	const along = (dy < 0 ? node.top : node.bottom) / Math.max(1e-9, Math.abs(dy) / length);
	// the name stands on one side, so the side with least room is the shape's own reach
	const shape = Math.min(node.left, node.right, node.top, node.bottom);
	return Math.max(0, Math.min(across, along) - shape * Math.SQRT2);
}
