import type { Adjacency } from './adjacency';
import { hopsFrom } from './adjacency';
import type { LayoutNode, Positions } from './layout';

/**
 * Turns, mirrors and shifts positions, in hops and in place, so that they lie as near to the pins as they can
 * (Procrustes fit in the plane), sets the pinned nodes to their pins in hops, and returns the CSS pixels of a
 * hop: the length that best fits the pins' distances. Without pins nothing happens and it returns undefined.
 */
export function fitToPins(
	adjacency: Adjacency,
	nodes: readonly LayoutNode[],
	hops: Positions
): number | undefined {
	const pinned = [...nodes.keys()].filter((i) => nodes[i].pin);
	if (pinned.length === 0) return undefined;
	const pixels = pixelsPerHop(adjacency, nodes, pinned);
	const target = pinned.map((i) => nodes[i].pin!.map((c) => c / pixels));
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const from = [mean(pinned.map((i) => hops[2 * i])), mean(pinned.map((i) => hops[2 * i + 1]))];
	const to = [mean(target.map((t) => t[0])), mean(target.map((t) => t[1]))];
	// the best turn of the points as complex numbers, and of their mirror image; the longer sum fits better
	const sums = [1, -1].map((mirror) => {
		let [cos, sin] = [0, 0];
		pinned.forEach((i, k) => {
			const [ax, ay] = [hops[2 * i] - from[0], mirror * (hops[2 * i + 1] - from[1])];
			const [bx, by] = [target[k][0] - to[0], target[k][1] - to[1]];
			cos += ax * bx + ay * by;
			sin += ax * by - ay * bx;
		});
		return { mirror, cos, sin, length: Math.hypot(cos, sin) };
	});
	const best = sums[0].length >= sums[1].length ? sums[0] : sums[1];
	const [cos, sin] = best.length > 0 ? [best.cos / best.length, best.sin / best.length] : [1, 0];
	for (let i = 0; i < nodes.length; i++) {
		const [x, y] = [hops[2 * i] - from[0], best.mirror * (hops[2 * i + 1] - from[1])];
		hops[2 * i] = to[0] + x * cos - y * sin;
		hops[2 * i + 1] = to[1] + x * sin + y * cos;
	}
	pinned.forEach((i, k) => hops.set(target[k], 2 * i));
	return pixels;
}

/** Pins whose distances to the others tell the scale: of more, as many are taken, evenly. */
const MEASURED = 60;

/** Least squares of the pins' distances on their hops; 100 where the pins do not say. */
function pixelsPerHop(adjacency: Adjacency, nodes: readonly LayoutNode[], pinned: readonly number[]): number {
	let [product, square] = [0, 0];
	const every = Math.ceil(pinned.length / MEASURED);
	for (const i of pinned.filter((_, k) => k % every === 0)) {
		const hops = hopsFrom(adjacency, i);
		for (const j of pinned) {
			if (j === i || hops[j] < 0) continue;
			const [a, b] = [nodes[i].pin!, nodes[j].pin!];
			product += Math.hypot(a[0] - b[0], a[1] - b[1]) * hops[j];
			square += hops[j] ** 2;
		}
	}
	return product > 0 ? product / square : 100;
}
