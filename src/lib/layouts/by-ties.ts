import type { Adjacency } from './adjacency';
import { byComponent } from './by-component';
import { forceSteps } from './force-steps';
import { hopLength, roughHopLength } from './hop-length';
import type { Layout, LayoutGraph, LayoutNode, LayoutOption, LayoutOptions, Pieces } from './layout';
import { numberFor } from './layout-option';
import { choosePivots, drawPivots, pivotMds, scaledToHops } from './pivot-mds';
import { randomFrom } from './random';
import { overlapRounds } from './remove-overlap';
import { sparseStress } from './sparse-stress';
import { finish } from './start-layout';
import { stressPieces } from './stress';

/** Pivots of the first sketch, and of the sparse model of the last sweep. */
const SKETCHED = 50;
const MODELLED = 100;
/** Units of a hop while the forces work, and how far nodes on one point are shaken apart. */
const UNIT = 100;
const SHAKE = 2;

const stepsOption = {
	kind: 'number',
	id: 'steps',
	label: 'Steps of pull and push',
	...{ min: 0, max: 300, step: 10, default: 40 }
} as const satisfies LayoutOption;

const sweepsOption = {
	kind: 'number',
	id: 'sweeps',
	label: 'Sweeps towards even distances',
	...{ min: 0, max: 10, step: 1, default: 1 }
} as const satisfies LayoutOption;

/** Groups of actors with many ties among them stand together, at distances like those in the network. */
export const byTies: Layout = {
	id: 'ties',
	label: 'By ties',
	about:
		'Ties pull actors together, actors push each other away: PivotMDS (Brandes and Pich 2006), then steps of ForceAtlas2 (Jacomy and others 2014), then a sweep of sparse stress (Ortmann, Klimenta and Brandes 2017), then overlap removal. Parts with pinned actors are laid out by distance.',
	options: [stepsOption, sweepsOption],
	run: (graph, options) => finish(pieces(graph, options)),
	pieces
};

function pieces(graph: LayoutGraph, options: LayoutOptions): Pieces {
	return byComponent(graph, (adjacency, nodes) =>
		nodes.some(({ pin }) => pin)
			? stressPieces(adjacency, nodes, options.seed)
			: tiesPieces(adjacency, nodes, options)
	);
}

function* tiesPieces(adjacency: Adjacency, nodes: LayoutNode[], options: LayoutOptions): Pieces {
	const random = randomFrom(options.seed);
	const free = new Uint8Array(nodes.length);
	let hops = pivotMds(adjacency, choosePivots(adjacency, SKETCHED, random), random);
	const soFar = () => {
		const hop = roughHopLength(nodes, hops);
		return hops.map((coordinate) => coordinate * hop);
	};
	yield soFar;
	const units = hops.map((coordinate) => coordinate * UNIT + (random() - 0.5) * SHAKE);
	for (const step of forceSteps(adjacency, units, free, numberFor(stepsOption, options))) {
		yield () => {
			void step;
			hops = scaledToHops(units, adjacency);
			return soFar();
		};
	}
	hops = scaledToHops(units, adjacency);
	const pivots = drawPivots(adjacency, MODELLED, random);
	const sweeps = numberFor(sweepsOption, options);
	for (const sweep of sparseStress(adjacency, pivots, hops, free, random, sweeps)) yield (void sweep, soFar);
	const hop = hopLength(nodes, hops);
	const positions = hops.map((coordinate) => coordinate * hop);
	for (const round of overlapRounds({ nodes, edges: [] }, positions)) yield () => (void round, positions);
	return positions;
}
