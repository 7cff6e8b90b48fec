import type { Adjacency } from './adjacency';
import { byComponent } from './by-component';
import { fitToPins } from './fit-to-pins';
import { hopLength, roughHopLength } from './hop-length';
import type { Layout, LayoutGraph, LayoutNode, LayoutOptions, Pieces } from './layout';
import { choosePivots, drawPivots, pivotMds } from './pivot-mds';
import { randomFrom } from './random';
import { overlapRounds } from './remove-overlap';
import { sparseStress } from './sparse-stress';
import { finish } from './start-layout';

/** Pivots of the first sketch, and of the sparse model, which with as many as nodes is the full stress. */
const SKETCHED = 50;
const MODELLED = 200;

/** Distances on the page like distances in the network. */
export const stress: Layout = {
	id: 'stress',
	label: 'By distance',
	about:
		'Actors stand as far apart as they are hops apart: PivotMDS (Brandes and Pich 2006), then sparse stress (Ortmann, Klimenta and Brandes 2017), then overlap removal.',
	options: [],
	run: (graph, options) => finish(pieces(graph, options)),
	pieces
};

function pieces(graph: LayoutGraph, { seed }: LayoutOptions): Pieces {
	return byComponent(graph, (adjacency, nodes) => stressPieces(adjacency, nodes, seed));
}

/** One connected graph by distance alone; around pins, where it has some. */
export function* stressPieces(adjacency: Adjacency, nodes: LayoutNode[], seed: number): Pieces {
	const random = randomFrom(seed);
	const hops = pivotMds(adjacency, choosePivots(adjacency, SKETCHED, random), random);
	const pinned = Uint8Array.from(nodes, (node) => (node.pin ? 1 : 0));
	const pinnedHop = fitToPins(adjacency, nodes, hops);
	const inPixels = (hop: number) => {
		const positions = hops.map((coordinate) => coordinate * hop);
		nodes.forEach(({ pin }, i) => pin && positions.set(pin, 2 * i));
		return positions;
	};
	const soFar = () => inPixels(pinnedHop ?? roughHopLength(nodes, hops));
	yield soFar;
	const pivots = drawPivots(adjacency, MODELLED, random);
	for (const sweep of sparseStress(adjacency, pivots, hops, pinned, random)) yield (void sweep, soFar);
	const positions = inPixels(pinnedHop ?? hopLength(nodes, hops));
	for (const round of overlapRounds({ nodes, edges: [] }, positions)) yield () => (void round, positions);
	return positions;
}
