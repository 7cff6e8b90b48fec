import type { Positions } from './layout';

/** Nodes closer than the side of the whole by this many halvings share a cell. */
const DEEPEST = 28;

/**
 * A tree of square cells over weighted points, in typed arrays that are filled anew for every step (Barnes and Hut, A
 * hierarchical O(N log N) force-calculation algorithm, 1986). Cell 0 is the whole.
 */
export class QuadTree {
	/** First of the four children of a cell, -1 where it has none; in the order of `next`. */
	first = new Int32Array(0);
	/** Cell to go on with when a cell is not opened; -1 after the last. */
	next = new Int32Array(0);
	/** The node of a cell that holds one, -1 in others. */
	node = new Int32Array(0);
	/** Side of a cell, its weight, and its centre of weight. */
	side = new Float64Array(0);
	weight = new Float64Array(0);
	x = new Float64Array(0);
	y = new Float64Array(0);
	#children = new Int32Array(0);
	#count = 0;

	/** Fills the tree with points at x0, y0, x1, y1 … and their weights, all above 0. */
	fill(positions: Positions, weights: Float64Array): void {
		let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
		for (let i = 0; i < positions.length; i += 2) {
			left = Math.min(left, positions[i]);
			right = Math.max(right, positions[i]);
			top = Math.min(top, positions[i + 1]);
			bottom = Math.max(bottom, positions[i + 1]);
		}
		this.#count = 0;
		const side = Math.max(right - left, bottom - top) * 1.0001 + 1e-9;
		this.#add(side);
		for (let i = 0; i < weights.length; i++) this.#put(i, positions, weights, left, top, side);
		for (let cell = 0; cell < this.#count; cell++) {
			this.x[cell] /= this.weight[cell];
			this.y[cell] /= this.weight[cell];
		}
		this.#thread();
	}

	#put(i: number, positions: Positions, weights: Float64Array, left: number, top: number, side: number) {
		const [x, y, weight] = [positions[2 * i], positions[2 * i + 1], weights[i]];
		let cell = 0;
		for (let depth = 0; ; depth++) {
			const half = side / 2;
			const isEmpty = this.weight[cell] === 0;
			const alone = this.node[cell];
			if (alone >= 0 && depth < DEEPEST) {
				// the node that had the cell to itself moves one down
				const [ax, ay] = [positions[2 * alone], positions[2 * alone + 1]];
				const child = this.#add(half);
				this.#children[4 * cell + (ax >= left + half ? 1 : 0) + (ay >= top + half ? 2 : 0)] = child;
				this.node[child] = alone;
				this.weight[child] = this.weight[cell];
				this.x[child] = this.x[cell];
				this.y[child] = this.y[cell];
			}
			this.node[cell] = isEmpty ? i : -1;
			this.weight[cell] += weight;
			this.x[cell] += weight * x;
			this.y[cell] += weight * y;
			if (isEmpty || depth >= DEEPEST) return;
			const corner = (x >= left + half ? 1 : 0) + (y >= top + half ? 2 : 0);
			if (corner & 1) left += half;
			if (corner & 2) top += half;
			side = half;
			let child = this.#children[4 * cell + corner];
			if (child < 0) {
				child = this.#add(half);
				this.#children[4 * cell + corner] = child;
			}
			cell = child;
		}
	}

	#add(side: number): number {
		if (this.#count === this.side.length) this.#grow();
		const cell = this.#count++;
		this.#children.fill(-1, 4 * cell, 4 * cell + 4);
		this.node[cell] = -1;
		this.side[cell] = side;
		this.weight[cell] = this.x[cell] = this.y[cell] = 0;
		return cell;
	}

	#grow(): void {
		const size = Math.max(256, 2 * this.side.length);
		const ints = (old: Int32Array, length = size) => {
			const grown = new Int32Array(length);
			grown.set(old);
			return grown;
		};
		const floats = (old: Float64Array) => {
			const grown = new Float64Array(size);
			grown.set(old);
			return grown;
		};
		this.#children = ints(this.#children, 4 * size);
		[this.first, this.next, this.node] = [ints(this.first), ints(this.next), ints(this.node)];
		[this.side, this.weight] = [floats(this.side), floats(this.weight)];
		[this.x, this.y] = [floats(this.x), floats(this.y)];
	}

	/** Links the cells so that a walk over the tree needs no stack; children have higher numbers than parents. */
	#thread(): void {
		this.next[0] = -1;
		for (let cell = 0; cell < this.#count; cell++) {
			let after = this.next[cell];
			let first = -1;
			for (let corner = 3; corner >= 0; corner--) {
				const child = this.#children[4 * cell + corner];
				if (child < 0) continue;
				this.next[child] = after;
				after = first = child;
			}
			this.first[cell] = first;
		}
	}
}
