import type { Layout, LayoutGraph, Positions } from './layout';
import { removeOverlap } from './remove-overlap';
import { placeInGrid } from './rows';

const GAP = 16;

/** Rows and columns in the order of the nodes, about four wide to three high. */
export const grid: Layout = {
	id: 'grid',
	label: 'Grid',
	about: 'Rows and columns in the order of the actors; pinned actors keep their place.',
	run(graph: LayoutGraph): Positions {
		const { nodes } = graph;
		const positions = new Float64Array(2 * nodes.length);
		const free = [...nodes.keys()].filter((i) => !nodes[i].pin);
		const width =
			Math.max(0, ...free.map((i) => nodes[i].left)) + Math.max(0, ...free.map((i) => nodes[i].right)) + GAP;
		const height =
			free.reduce((sum, i) => sum + nodes[i].top + nodes[i].bottom + GAP, 0) / Math.max(1, free.length);
		const columns = Math.max(1, Math.round(Math.sqrt((free.length * height * 4) / (width * 3))));
		placeInGrid(nodes, free, positions, { left: 0, top: 0, width: columns * width }, GAP);
		nodes.forEach(({ pin }, i) => pin && positions.set(pin, 2 * i));
		removeOverlap(graph, positions);
		return positions;
	}
};
