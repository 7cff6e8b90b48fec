import type { LayoutNode, Positions } from './layout';

/** Where rows begin, and the width after which a new one does, in CSS pixels. */
export interface RowArea {
	left: number;
	top: number;
	width: number;
}

/**
 * Places the nodes listed side by side in rows, `gap` apart, in place and in their order: another node at the
 * end moves none of those before it.
 */
export function placeInRows(
	nodes: readonly LayoutNode[],
	listed: readonly number[],
	positions: Positions,
	area: RowArea,
	gap: number
): void {
	let x = area.left;
	let top = area.top;
	let row: number[] = [];
	const finish = () => {
		const above = Math.max(0, ...row.map((i) => nodes[i].top));
		for (const i of row) positions[2 * i + 1] = top + above;
		top += above + Math.max(0, ...row.map((i) => nodes[i].bottom)) + gap;
		x = area.left;
		row = [];
	};
	for (const i of listed) {
		const width = nodes[i].left + nodes[i].right;
		if (row.length > 0 && x + width > area.left + area.width) finish();
		positions[2 * i] = x + nodes[i].left;
		x += width + gap;
		row.push(i);
	}
	finish();
}

/** The same in columns of one width, so that centres stand in lines both ways. */
export function placeInGrid(
	nodes: readonly LayoutNode[],
	listed: readonly number[],
	positions: Positions,
	area: RowArea,
	gap: number
): void {
	const left = listed.reduce((most, i) => Math.max(most, nodes[i].left), 0);
	const right = listed.reduce((most, i) => Math.max(most, nodes[i].right), 0);
	const even = nodes.map((node) => ({ ...node, left, right }));
	placeInRows(even, listed, positions, area, gap);
}
