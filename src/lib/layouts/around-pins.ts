import type { Adjacency } from './adjacency';
import { adjacencyOf, degreeOf } from './adjacency';
import type { Box } from './boxes';
import { boundsOf } from './boxes';
import { besideNeighbours } from './beside-neighbours';
import { byTies } from './by-ties';
import type { Layout, LayoutGraph, LayoutOptions, Pieces, Positions } from './layout';
import { Picture } from './picture';
import { hashOf } from './random';
import { placeInRows } from './rows';
import { inOnePiece } from './start-layout';
import { stress } from './stress';

/** Room between the pinned picture and what stands around it, in CSS pixels. */
const FRAME = 20;
const GAP = 14;
/** Beyond so many actors weighing every line and name takes too long. */
export const LARGE = 600;

/**
 * Pinned actors keep their place; the others stand outside the frame about them, each near its neighbours.
 *
 * Actors are placed one by one and never moved again: always the first in the order of the nodes that has a
 * neighbour in the picture. So an actor appended to the list is placed after all that do not depend on it, and
 * moves none of them; only the block of actors without ties, below the rest, may shift down as a whole.
 */
export const aroundPins: Layout = {
	id: 'around-pins',
	label: 'Around the pinned actors',
	about:
		'Pinned actors keep their place; each other actor stands outside their frame, near the actors it is tied to, where its lines cross few others. Own method: greedy placement in the order of the actors. Beyond 600 actors, each stands at the free place nearest to the actors it is tied to, if most are pinned. Without pins all are laid out by distance or, beyond 600, by ties.',
	options: [],
	pieces(graph: LayoutGraph, options: LayoutOptions): Pieces {
		const { nodes } = graph;
		const isWhole = nodes.length <= LARGE || nodes.some(({ pin }) => pin);
		return isWhole ? inOnePiece(aroundPins, graph, options) : byTies.pieces!(graph, options);
	},
	run(graph: LayoutGraph, options: LayoutOptions): Positions {
		const { nodes } = graph;
		const pinned = [...nodes.keys()].filter((i) => nodes[i].pin);
		if (pinned.length === 0) return (nodes.length > LARGE ? byTies : stress).run(graph, options);
		if (nodes.length > LARGE) {
			const isGrown = pinned.length >= nodes.length / 2;
			return isGrown ? besideNeighbours(graph, options.seed) : stress.run(graph, options);
		}
		const positions = new Float64Array(2 * nodes.length);
		const adjacency = adjacencyOf(graph);
		for (const i of pinned) positions.set(nodes[i].pin!, 2 * i);
		const core = boundsOf(nodes, positions, pinned)!;
		const frame = grown(core, FRAME);
		const picture = new Picture(nodes, adjacency, positions, frame);
		for (const i of pinned) picture.settle(i);
		for (let next = nextToPlace(adjacency, picture); next >= 0; next = nextToPlace(adjacency, picture)) {
			const hash = hashOf(nodes[next].id, options.seed);
			picture.place(next, hash);
		}
		placeUntied(graph, picture, positions, frame);
		return positions;
	}
};

function grown(box: Box, by: number): Box {
	return { left: box.left - by, right: box.right + by, top: box.top - by, bottom: box.bottom + by };
}

/** The first node with a neighbour in the picture; else the first with any tie; else -1. */
function nextToPlace(adjacency: Adjacency, picture: Picture): number {
	let rootless = -1;
	for (let i = 0; i < adjacency.size; i++) {
		if (picture.has(i) || degreeOf(adjacency, i) === 0) continue;
		if (picture.neighbours(i).length > 0) return i;
		if (rootless < 0) rootless = i;
	}
	return rootless;
}

/** Actors without ties: rows below everything, as wide as the frame. */
function placeUntied({ nodes }: LayoutGraph, picture: Picture, positions: Positions, frame: Box): void {
	const placed = [...nodes.keys()].filter((i) => picture.has(i));
	const untied = [...nodes.keys()].filter((i) => !picture.has(i));
	const top = boundsOf(nodes, positions, placed)!.bottom + 2 * GAP;
	placeInRows(nodes, untied, positions, { left: frame.left, top, width: frame.right - frame.left }, GAP);
}
