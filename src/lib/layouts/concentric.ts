import { adjacencyOf } from './adjacency';
import type { Layout, LayoutGraph, LayoutOption, LayoutOptions, Positions } from './layout';
import { gapOption, numberFor } from './layout-option';
import { removeOverlap } from './remove-overlap';

const ringsOption = {
	kind: 'number',
	id: 'rings',
	label: 'Rings',
	...{ min: 2, max: 12, default: 5 }
} as const satisfies LayoutOption;

/** Rings by rank, the actors with most ties in the middle. */
export const concentric: Layout = {
	id: 'concentric',
	label: 'Rings by rank',
	about:
		'Rings about a centre, the actors with most ties (all ties of their links counted) innermost, each ring twice as many as the one within it; pinned actors keep their place.',
	options: [ringsOption, gapOption],
	run(graph: LayoutGraph, options: LayoutOptions): Positions {
		const { nodes } = graph;
		const gap = numberFor(gapOption, options);
		const positions = new Float64Array(2 * nodes.length);
		const ranked = rankedByTies(graph).filter((i) => !nodes[i].pin);
		let radius = 0;
		for (const [k, ring] of ringsOf(ranked, Math.round(numberFor(ringsOption, options))).entries()) {
			const across = ring.map((i) => {
				const { left, right, top, bottom } = nodes[i];
				return 2 * Math.hypot(Math.max(left, right), Math.max(top, bottom)) + gap;
			});
			const widest = across.reduce((most, arc) => Math.max(most, arc), 0);
			// room for the arcs of this ring, and clear of the one within
			const round = across.reduce((sum, arc) => sum + arc, 0);
			const needed = ring.length > 1 ? (round / (2 * Math.PI)) * 1.1 : 0;
			radius = k === 0 ? needed : Math.max(radius + widest / 2, needed);
			let along = -across[0] / 2;
			ring.forEach((i, m) => {
				// from twelve o'clock, clockwise
				const angle = (2 * Math.PI * (along + across[m] / 2)) / round - Math.PI / 2;
				positions[2 * i] = radius * Math.cos(angle);
				positions[2 * i + 1] = radius * Math.sin(angle);
				along += across[m];
			});
			radius += widest / 2;
		}
		nodes.forEach(({ pin }, i) => pin && positions.set(pin, 2 * i));
		removeOverlap(graph, positions);
		return positions;
	}
};

/** All nodes by the weight of their edges, the heaviest first; equals in their order. */
function rankedByTies(graph: LayoutGraph): number[] {
	const { size, start, weights } = adjacencyOf(graph);
	const rank = Float64Array.from({ length: size }, (_, i) =>
		weights.subarray(start[i], start[i + 1]).reduce((sum, weight) => sum + weight, 0)
	);
	return [...rank.keys()].sort((a, b) => rank[b] - rank[a] || a - b);
}

/** Cuts a list into at most so many rings, each about twice as long as the one before, the first at least 1. */
function ringsOf(ranked: readonly number[], count: number): number[][] {
	const first = Math.max(1, Math.round(ranked.length / (2 ** count - 1)));
	const rings: number[][] = [];
	for (let from = 0, length = first; from < ranked.length; from += length, length *= 2) {
		const isLast = rings.length === count - 1;
		rings.push(ranked.slice(from, isLast ? undefined : from + length));
		if (isLast) break;
	}
	return rings;
}
