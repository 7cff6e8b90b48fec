import { adjacencyOf, degreeOf, hopsFrom } from './adjacency';
import type { Adjacency } from './adjacency';
import type { Layout, LayoutGraph, LayoutNode, LayoutOption, LayoutOptions, Positions } from './layout';
import { gapOption, numberFor } from './layout-option';
import { removeOverlap } from './remove-overlap';

/** Room between layers, beyond the boxes: for the words on the lines. */
const LAYER_GAP = 80;
/** Sweeps that order the layers; they settle soon. */
const SWEEPS = 8;

const startOption = { kind: 'actor', id: 'start', label: 'From' } as const satisfies LayoutOption;

/** Columns by the hops from a start, as a trail is read. */
export const layered: Layout = {
	id: 'layered',
	label: 'Layers from a start',
	about:
		'Columns from left to right by the least number of hops from the start (the actor with most ties, if none is chosen), each ordered so that lines cross less: the barycentre method of Sugiyama, Tagawa and Toda 1981. Actors out of reach stand in a last column; pinned actors keep their place.',
	options: [startOption, gapOption],
	run(graph: LayoutGraph, options: LayoutOptions): Positions {
		const { nodes } = graph;
		const positions = new Float64Array(2 * nodes.length);
		if (nodes.length === 0) return positions;
		const adjacency = adjacencyOf(graph);
		const layers = layersFrom(adjacency, startOf(nodes, adjacency, options));
		order(adjacency, layers);
		placeLayers(nodes, layers, positions, numberFor(gapOption, options));
		nodes.forEach(({ pin }, i) => pin && positions.set(pin, 2 * i));
		removeOverlap(graph, positions);
		return positions;
	}
};

function startOf(nodes: readonly LayoutNode[], adjacency: Adjacency, options: LayoutOptions): number {
	const chosen = nodes.findIndex(({ id }) => id === options.values?.[startOption.id]);
	if (chosen >= 0) return chosen;
	let busiest = 0;
	for (let i = 1; i < adjacency.size; i++)
		if (degreeOf(adjacency, i) > degreeOf(adjacency, busiest)) busiest = i;
	return busiest;
}

/** Nodes by hops from the start; those out of reach come last. */
function layersFrom(adjacency: Adjacency, start: number): number[][] {
	const layers: number[][] = [];
	const unreached: number[] = [];
	hopsFrom(adjacency, start).forEach((hops, i) => {
		if (hops < 0) unreached.push(i);
		else (layers[hops] ??= []).push(i);
	});
	return unreached.length > 0 ? [...layers, unreached] : layers;
}

/** Orders each layer, in place, by the mean place of its neighbours in the layer before, then in the layer after, in turns. */
function order(adjacency: Adjacency, layers: number[][]): void {
	const layerOf = new Int32Array(adjacency.size);
	const place = new Float64Array(adjacency.size);
	layers.forEach((layer, l) => layer.forEach((i) => (layerOf[i] = l)));
	const number = (layer: number[]) => layer.forEach((i, k) => (place[i] = (k + 0.5) / layer.length));
	layers.forEach(number);
	for (let sweep = 0; sweep < SWEEPS; sweep++) {
		const beside = sweep % 2 === 0 ? -1 : 1;
		const turn = beside < 0 ? layers : [...layers].reverse();
		for (const layer of turn) {
			const mean = new Map(
				layer.map((i) => {
					let [sum, count] = [0, 0];
					for (let e = adjacency.start[i]; e < adjacency.start[i + 1]; e++) {
						const j = adjacency.items[e];
						if (layerOf[j] !== layerOf[i] + beside) continue;
						sum += place[j];
						count++;
					}
					return [i, count > 0 ? sum / count : place[i]];
				})
			);
			layer.sort((a, b) => mean.get(a)! - mean.get(b)! || place[a] - place[b]);
			number(layer);
		}
	}
}

/** Sets layers out as columns, each about the middle line; one that is too tall is folded into several columns. */
function placeLayers(
	nodes: readonly LayoutNode[],
	layers: readonly number[][],
	positions: Positions,
	gap: number
): void {
	const height = (i: number) => nodes[i].top + nodes[i].bottom + gap;
	const total = nodes.reduce((sum, _, i) => sum + height(i), 0);
	// the whole is to be no taller than a square of its boxes, nor any column cut short in a small picture
	const tallest = Math.max(900, Math.sqrt(total * 200));
	let x = 0;
	for (const layer of layers) {
		for (const column of columnsOf(layer, height, tallest)) {
			const left = column.reduce((most, i) => Math.max(most, nodes[i].left), 0);
			const right = column.reduce((most, i) => Math.max(most, nodes[i].right), 0);
			let y = -column.reduce((sum, i) => sum + height(i), 0) / 2;
			for (const i of column) {
				positions[2 * i] = x + left;
				positions[2 * i + 1] = y + nodes[i].top + gap / 2;
				y += height(i);
			}
			x += left + right + gap;
		}
		x += LAYER_GAP;
	}
}

function columnsOf(layer: readonly number[], height: (i: number) => number, tallest: number): number[][] {
	const columns: number[][] = [[]];
	let used = 0;
	for (const i of layer) {
		if (used > 0 && used + height(i) > tallest) {
			columns.push([]);
			used = 0;
		}
		columns.at(-1)!.push(i);
		used += height(i);
	}
	return columns;
}
