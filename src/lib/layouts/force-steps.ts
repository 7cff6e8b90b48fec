import type { Adjacency } from './adjacency';
import { degreeOf } from './adjacency';
import type { Positions } from './layout';
import { QuadTree } from './quad-tree';

/** Repulsion of two nodes of weight 1 at distance 1, and the pull to the middle: what graphology infers for its own. */
const REPULSION = 10;
const GRAVITY = 0.05;
/** A cell is one far body where its side is at most this times its distance. */
const FAR = 1.2;

/**
 * Moves positions in place by so many steps of ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014): ties pull,
 * nodes push each other away by their degrees, far ones by cells (Barnes–Hut). Yields after each step. Nodes in `fixed`
 * stay. Positions are to be some tens of units a hop.
 */
export function* forceSteps(
	adjacency: Adjacency,
	positions: Positions,
	fixed: Uint8Array,
	steps: number
): Generator<void, void> {
	const { size } = adjacency;
	const weights = Float64Array.from({ length: size }, (_, i) => 1 + degreeOf(adjacency, i));
	const tree = new QuadTree();
	const pace = new Pace(weights);
	let forces = new Float64Array(2 * size);
	let before = new Float64Array(2 * size);
	for (let step = 0; step < steps; step++) {
		[forces, before] = [before, forces];
		tree.fill(positions, weights);
		for (let i = 0; i < size; i++) {
			const [x, y, weight] = [positions[2 * i], positions[2 * i + 1], weights[i]];
			let fx = -GRAVITY * weight * x;
			let fy = -GRAVITY * weight * y;
			for (let cell = 0; cell >= 0;) {
				const dx = x - tree.x[cell];
				const dy = y - tree.y[cell];
				const square = dx * dx + dy * dy;
				const first = tree.first[cell];
				if (first >= 0 && tree.side[cell] ** 2 > FAR * FAR * square) {
					cell = first;
					continue;
				}
				// its own cell may lie a rounding error beside it, which would throw it out of the picture
				if (tree.node[cell] !== i && square > 1e-9) {
					const push = (REPULSION * weight * tree.weight[cell]) / square;
					fx += dx * push;
					fy += dy * push;
				}
				cell = tree.next[cell];
			}
			for (let e = adjacency.start[i]; e < adjacency.start[i + 1]; e++) {
				fx -= x - positions[2 * adjacency.items[e]];
				fy -= y - positions[2 * adjacency.items[e] + 1];
			}
			forces[2 * i] = fx;
			forces[2 * i + 1] = fy;
		}
		pace.adapt(forces, before);
		for (let i = 0; i < size; i++) {
			if (fixed[i]) continue;
			const factor = pace.of(i);
			positions[2 * i] += forces[2 * i] * factor;
			positions[2 * i + 1] += forces[2 * i + 1] * factor;
		}
		yield;
	}
}

/** How far a force moves a node: less for one that swings to and fro, less for all where many do (section 4 there). */
class Pace {
	#speed = 1;
	#efficiency = 1;
	readonly #swings: Float64Array;

	constructor(private readonly weights: Float64Array) {
		this.#swings = new Float64Array(weights.length);
	}

	of(node: number): number {
		return this.#speed / (1 + Math.sqrt(this.#speed * this.#swings[node]));
	}

	adapt(forces: Float64Array, before: Float64Array): void {
		const size = this.weights.length;
		let [swing, traction] = [0, 0];
		for (let i = 0; i < size; i++) {
			const [fx, fy, bx, by] = [forces[2 * i], forces[2 * i + 1], before[2 * i], before[2 * i + 1]];
			this.#swings[i] = this.weights[i] * Math.sqrt((bx - fx) ** 2 + (by - fy) ** 2);
			swing += this.#swings[i];
			traction += (this.weights[i] * Math.sqrt((bx + fx) ** 2 + (by + fy) ** 2)) / 2;
		}
		if (!(swing > 0) || !(traction > 0)) return;
		// the constants are those of Gephi's implementation
		const estimate = 0.05 * Math.sqrt(size);
		let jitter = Math.max(Math.sqrt(estimate), Math.min(10, (estimate * traction) / size ** 2));
		if (swing / traction > 2) {
			if (this.#efficiency > 0.05) this.#efficiency *= 0.5;
			jitter = Math.max(jitter, 1);
		}
		const target = (jitter * this.#efficiency * traction) / swing;
		if (swing > jitter * traction) {
			if (this.#efficiency > 0.05) this.#efficiency *= 0.7;
		} else if (this.#speed < 1000) this.#efficiency *= 1.3;
		this.#speed += Math.min(target - this.#speed, this.#speed / 2);
	}
}
