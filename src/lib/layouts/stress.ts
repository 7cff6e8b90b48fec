import type { Adjacency } from './adjacency';
import { adjacencyOf, componentsOf, within } from './adjacency';
import { boundsOf } from './boxes';
import { fitToPins } from './fit-to-pins';
import type { Layout, LayoutGraph, LayoutNode, LayoutOptions, Positions } from './layout';
import { choosePivots, drawPivots, pivotMds } from './pivot-mds';
import { overlapCount } from './quality';
import { randomFrom } from './random';
import { removeOverlap } from './remove-overlap';
import { placeInGrid, placeInRows } from './rows';
import { sparseStress } from './sparse-stress';

/** Pivots of the first sketch, and of the sparse model, which with as many as nodes is the full stress. */
const SKETCHED = 50;
const MODELLED = 200;
/** Length of a hop at least, in CSS pixels, and overlaps per node at which it is long enough to leave the rest to be parted. */
const HOP = 70;
const CROWDED = 0.25;
const GAP = 48;

/** Distances on the page like distances in the network. */
export const stress: Layout = {
	id: 'stress',
	label: 'By distance',
	about:
		'Actors stand as far apart as they are hops apart: PivotMDS (Brandes and Pich 2006), then sparse stress (Ortmann, Klimenta and Brandes 2017), then overlap removal.',
	run(graph: LayoutGraph, options: LayoutOptions): Positions {
		const { nodes } = graph;
		const positions = new Float64Array(2 * nodes.length);
		const adjacency = adjacencyOf(graph);
		const components = componentsOf(adjacency);
		const isTied = (members: number[]) => members.length > 1 || nodes[members[0]].pin !== undefined;
		const tied = components.filter(isTied).sort((a, b) => b.length - a.length || a[0] - b[0]);
		for (const members of tied) {
			const laid = layOut(
				within(adjacency, members),
				members.map((i) => nodes[i]),
				options.seed
			);
			members.forEach((member, k) => positions.set(laid.subarray(2 * k, 2 * k + 2), 2 * member));
		}
		stackComponents(nodes, tied, positions);
		const bounds = boundsOf(nodes, positions, tied.flat());
		const rest = components.filter((members) => !isTied(members)).flat();
		const width = Math.max(600, bounds ? bounds.right - bounds.left : Math.sqrt(rest.length) * 160);
		placeInGrid(
			nodes,
			rest,
			positions,
			{ left: bounds?.left ?? 0, top: (bounds?.bottom ?? -GAP) + GAP, width },
			16
		);
		removeOverlap(graph, positions);
		return positions;
	}
};

/** One connected graph, in CSS pixels, pinned nodes in their place. */
function layOut(adjacency: Adjacency, nodes: LayoutNode[], seed: number): Positions {
	const random = randomFrom(seed);
	const hops = pivotMds(adjacency, choosePivots(adjacency, SKETCHED, random), random);
	const pinned = Uint8Array.from(nodes, (node) => (node.pin ? 1 : 0));
	const pinnedHop = fitToPins(adjacency, nodes, hops);
	sparseStress(adjacency, drawPivots(adjacency, MODELLED, random), hops, pinned, random);
	const hop = pinnedHop ?? hopLength(nodes, hops);
	const positions = hops.map((coordinate) => coordinate * hop);
	nodes.forEach(({ pin }, i) => pin && positions.set(pin, 2 * i));
	removeOverlap({ nodes, edges: [] }, positions);
	return positions;
}

/** Pixels of a hop that give the boxes room: longer and longer until few overlap, for parting many bends distances. */
function hopLength(nodes: LayoutNode[], hops: Positions): number {
	const crowded = (hop: number) => {
		const positions = hops.map((coordinate) => coordinate * hop);
		return overlapCount({ nodes, edges: [] }, positions) > CROWDED * nodes.length;
	};
	let hop = HOP;
	while (hop < 20 * HOP && crowded(hop)) hop *= 1.2;
	return hop;
}

/** Moves whole components: those with pins stay, else the first does; the others stand in rows below. */
function stackComponents(nodes: LayoutNode[], components: number[][], positions: Positions): void {
	const stays = (members: number[]) => members.some((i) => nodes[i].pin);
	const held = components.some(stays) ? components.filter(stays) : components.slice(0, 1);
	const loose = components.filter((members) => !held.includes(members));
	if (loose.length === 0) return;
	const base = boundsOf(nodes, positions, held.flat())!;
	// each loose component is one box, whose centre is where its own origin lies
	const boxes = loose.map((members, k): LayoutNode => {
		const { left, right, top, bottom } = boundsOf(nodes, positions, members)!;
		return { id: String(k), left: -left, right, top: -top, bottom };
	});
	const area = boxes.reduce((sum, b) => sum + (b.left + b.right) * (b.top + b.bottom), 0);
	const width = Math.max(base.right - base.left, Math.sqrt(area) * 1.3);
	const places = new Float64Array(2 * boxes.length);
	placeInRows(boxes, [...boxes.keys()], places, { left: base.left, top: base.bottom + GAP, width }, GAP);
	loose.forEach((members, k) => {
		for (const i of members) {
			positions[2 * i] += places[2 * k];
			positions[2 * i + 1] += places[2 * k + 1];
		}
	});
}
