import type { LayoutNode, Positions } from './layout';

/** Length of a hop at least, in CSS pixels, and overlaps per node at which it is long enough to leave the rest to be parted. */
const HOP = 70;
const CROWDED = 0.25;
/** The boxes of a rough picture take this part of the square about it. */
const FILLED = 0.2;

/** Pixels of a hop that give the boxes room: longer and longer until few overlap, for parting many bends distances. */
export function hopLength(nodes: readonly LayoutNode[], hops: Positions): number {
	const order = Uint32Array.from(nodes.keys());
	let hop = HOP;
	while (hop < 20 * HOP && isCrowded(nodes, hops, hop, order)) hop *= 1.2;
	return hop;
}

/** The same at a guess, from the room that the boxes take together. */
export function roughHopLength(nodes: readonly LayoutNode[], hops: Positions): number {
	const area = nodes.reduce((sum, n) => sum + (n.left + n.right) * (n.top + n.bottom), 0);
	let reach = 0;
	for (const coordinate of hops) reach = Math.max(reach, Math.abs(coordinate));
	return reach > 0 ? Math.max(HOP, Math.sqrt(area / FILLED) / (2 * reach)) : HOP;
}

/** Whether more pairs of boxes overlap than may, by a sweep from left to right that stops when it knows. */
function isCrowded(nodes: readonly LayoutNode[], hops: Positions, hop: number, order: Uint32Array): boolean {
	const lefts = Float64Array.from(nodes, ({ left }, i) => hops[2 * i] * hop - left);
	const rights = Float64Array.from(nodes, ({ right }, i) => hops[2 * i] * hop + right);
	const tops = Float64Array.from(nodes, ({ top }, i) => hops[2 * i + 1] * hop - top);
	const bottoms = Float64Array.from(nodes, ({ bottom }, i) => hops[2 * i + 1] * hop + bottom);
	order.sort((a, b) => lefts[a] - lefts[b] || a - b);
	let left = CROWDED * nodes.length;
	for (let m = 0; m < order.length; m++) {
		const i = order[m];
		for (let k = m + 1; k < order.length && lefts[order[k]] < rights[i]; k++) {
			const j = order[k];
			if (tops[i] < bottoms[j] && tops[j] < bottoms[i] && --left < 0) return true;
		}
	}
	return false;
}
