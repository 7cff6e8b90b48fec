import type { LayoutNode, Positions } from './layout';

/** A rectangle in CSS pixels, y down. */
export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** The room of a node whose centre is at (x, y), grown by `margin` on every side. */
export function boxAt(node: LayoutNode, x: number, y: number, margin = 0): Box {
	return {
		left: x - node.left - margin,
		right: x + node.right + margin,
		top: y - node.top - margin,
		bottom: y + node.bottom + margin
	};
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The smallest box about all of the nodes listed, or undefined for none. */
export function boundsOf(
	nodes: readonly LayoutNode[],
	positions: Positions,
	listed: readonly number[]
): Box | undefined {
	let bounds: Box | undefined;
	for (const i of listed) {
		const box = boxAt(nodes[i], positions[2 * i], positions[2 * i + 1]);
		bounds = bounds
			? {
					left: Math.min(bounds.left, box.left),
					right: Math.max(bounds.right, box.right),
					top: Math.min(bounds.top, box.top),
					bottom: Math.max(bounds.bottom, box.bottom)
				}
			: box;
	}
	return bounds;
}

/** A small integer for a cell; two cells may share one, which costs time only. Large numbers make slow keys. */
function cellName(x: number, y: number): number {
	return (Math.imul(x, 73856093) ^ Math.imul(y, 19349663)) | 0;
}

/** Boxes found by place: a hash of square cells, each with the keys of the boxes that touch it. */
export class BoxIndex {
	private readonly cells = new Map<number, number[]>();
	private readonly boxes = new Map<number, Box>();

	/** @param cell Side of a cell in CSS pixels: about the size of a box. */
	constructor(private readonly cell: number) {}

	add(key: number, box: Box): void {
		this.boxes.set(key, box);
		for (const name of this.cellsOf(box)) {
			const list = this.cells.get(name);
			if (list) list.push(key);
			else this.cells.set(name, [key]);
		}
	}

	/** Keys of the boxes that overlap this one, each once, in rising order. */
	overlapping(box: Box): number[] {
		const found = new Set<number>();
		for (const name of this.cellsOf(box)) {
			for (const key of this.cells.get(name) ?? []) if (overlaps(box, this.boxes.get(key)!)) found.add(key);
		}
		return [...found].sort((a, b) => a - b);
	}

	/** Whether no box overlaps this one. */
	isFree(box: Box): boolean {
		const [right, bottom] = [Math.floor(box.right / this.cell), Math.floor(box.bottom / this.cell)];
		for (let x = Math.floor(box.left / this.cell); x <= right; x++) {
			for (let y = Math.floor(box.top / this.cell); y <= bottom; y++) {
				const keys = this.cells.get(cellName(x, y));
				if (keys?.some((key) => overlaps(box, this.boxes.get(key)!))) return false;
			}
		}
		return true;
	}

	/** The cells that a box touches, as one number each. */
	private cellsOf(box: Box): number[] {
		const names: number[] = [];
		const [top, bottom] = [Math.floor(box.top / this.cell), Math.floor(box.bottom / this.cell)];
		for (let x = Math.floor(box.left / this.cell); x <= Math.floor(box.right / this.cell); x++) {
			for (let y = top; y <= bottom; y++) names.push(cellName(x, y));
		}
		return names;
	}
}

/** Side of the cells that suits these nodes: the mean of their larger sides. */
export function cellFor(nodes: readonly LayoutNode[]): number {
	const sum = nodes.reduce((all, n) => all + Math.max(n.left + n.right, n.top + n.bottom), 0);
	return Math.max(16, sum / Math.max(1, nodes.length));
}
