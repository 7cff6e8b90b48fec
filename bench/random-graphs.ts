import type { LayoutGraph } from '../src/lib/layouts/layout';
import { randomFrom } from '../src/lib/layouts/random';

const SIDE = 15;
/** Actors of a group, and of ten new ties in a graph with groups, those that stay within one. */
const GROUP = 50;
const WITHIN = 0.9;

/** A connected power-law graph: each end of a new edge is more likely where there are edges already. */
export function powerLaw(actors: number, ties: number, seed: number): LayoutGraph {
	const random = randomFrom(seed);
	const ends = [0];
	const edges = new Edges();
	const popular = () => ends[Math.floor(random() * ends.length)];
	const add = (a: number, b: number) => edges.add(a, b) && ends.push(a, b);
	for (let i = 1; i < actors; i++) add(i, popular());
	while (edges.size < ties) add(popular(), Math.floor(random() * actors));
	return edges.graph(actors);
}

/** The same in groups of 50 actors with nine in ten ties within a group, as real networks have them. */
export function grouped(actors: number, ties: number, seed: number): LayoutGraph {
	const random = randomFrom(seed);
	const all = [0];
	const groups = Array.from({ length: Math.ceil(actors / GROUP) }, (_, g): number[] => [g * GROUP]);
	const groupOf = (i: number) => groups[Math.floor(i / GROUP)];
	const popular = (ends: number[]) => ends[Math.floor(random() * ends.length)];
	const edges = new Edges();
	const add = (a: number, b: number) => {
		if (!edges.add(a, b)) return;
		all.push(a, b);
		groupOf(a).push(a);
		groupOf(b).push(b);
	};
	for (let i = 1; i < actors; i++) add(i, popular(i % GROUP === 0 ? all : groupOf(i)));
	while (edges.size < ties) {
		const end = Math.floor(random() * actors);
		add(popular(random() < WITHIN ? groupOf(end) : all), end);
	}
	return edges.graph(actors);
}

/** Edges of weight 1 between different actors, each pair once. */
class Edges {
	private readonly pairs = new Map<string, [number, number, number]>();

	get size(): number {
		return this.pairs.size;
	}

	add(a: number, b: number): boolean {
		const key = `${Math.min(a, b)}-${Math.max(a, b)}`;
		if (a === b || this.pairs.has(key)) return false;
		this.pairs.set(key, [a, b, 1]);
		return true;
	}

	graph(actors: number): LayoutGraph {
		const room = { left: SIDE, right: SIDE, top: SIDE, bottom: SIDE };
		const nodes = Array.from({ length: actors }, (_, i) => ({ id: `a${i}`, ...room }));
		return { nodes, edges: [...this.pairs.values()] };
	}
}
