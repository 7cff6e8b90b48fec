import type { Layout, LayoutGraph, LayoutOptions, Positions } from './layout';
import { gapOption, numberFor } from './layout-option';
import { removeOverlap } from './remove-overlap';
import { placeInGrid } from './rows';

/** Rows and columns in the order of the nodes, about four wide to three high. */
export const grid: Layout = {
	id: 'grid',
	label: 'Grid',
	options: [gapOption],
	about: 'Rows and columns in the order of the actors; pinned actors keep their place.',
	run(graph: LayoutGraph, options: LayoutOptions): Positions {
		const gap = numberFor(gapOption, options);
		const { nodes } = graph;
		const positions = new Float64Array(2 * nodes.length);
		const free = [...nodes.keys()].filter((i) => !nodes[i].pin);
		const width = most(free, (i) => nodes[i].left) + most(free, (i) => nodes[i].right) + gap;
		const height =
			free.reduce((sum, i) => sum + nodes[i].top + nodes[i].bottom + gap, 0) / Math.max(1, free.length);
		const columns = Math.max(1, Math.round(Math.sqrt((free.length * height * 4) / (width * 3))));
		placeInGrid(nodes, free, positions, { left: 0, top: 0, width: columns * width }, gap);
		nodes.forEach(({ pin }, i) => pin && positions.set(pin, 2 * i));
		removeOverlap(graph, positions);
		return positions;
	}
};

function most(listed: readonly number[], of: (i: number) => number): number {
	return listed.reduce((best, i) => Math.max(best, of(i)), 0);
}
