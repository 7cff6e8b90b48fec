import { BoxIndex, boxAt, cellFor } from './boxes';
import type { LayoutNode } from './layout';

/** Room kept between boxes, in CSS pixels. */
const GAP = 8;
/** Rings that stand a step apart. */
const STEADY = 12;

/** Where there is room in a picture that fills up. */
export class FreePlaces {
	private readonly index: BoxIndex;

	constructor(private readonly nodes: readonly LayoutNode[]) {
		this.index = new BoxIndex(cellFor(nodes));
	}

	/** Takes the room of a node whose centre is at (x, y). */
	take(node: number, x: number, y: number): void {
		this.index.add(node, boxAt(this.nodes[node], x, y));
	}

	/** (x, y) where the box of the node is free there, else the nearest free place on rings about it that begin at an angle. */
	nearest(node: number, x: number, y: number, turn = 0): [x: number, y: number] {
		const room = this.nodes[node];
		const free = (cx: number, cy: number, margin: number) => this.index.isFree(boxAt(room, cx, cy, margin));
		if (free(x, y, 0)) return [x, y];
		const step = Math.max(8, Math.min(room.left + room.right, room.top + room.bottom) / 4);
		let reach = 0;
		for (let ring = 1; ; ring++) {
			// wider steps farther out, or the middle of a large crowd would take too long to leave
			reach += step * Math.max(1, ring / STEADY);
			for (let k = 0; k < 8 * ring; k++) {
				const angle = turn + (2 * Math.PI * k) / (8 * ring);
				const cx = x + reach * Math.cos(angle);
				const cy = y + reach * Math.sin(angle);
				if (free(cx, cy, GAP / 2)) return [cx, cy];
			}
		}
	}
}
