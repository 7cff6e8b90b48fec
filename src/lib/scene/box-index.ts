import type { Bounds } from './point';

/** Side of a square in pixels: about as wide as a label. */
const SIDE = 64;

/** Things by the squares of the plane that they touch, so that a search looks at neighbours only. */
export class BoxIndex<T> {
	#squares = new Map<number, { thing: T; order: number }[]>();
	#size = 0;
	/** Number of the search that last met a thing, by its order: a thing in two squares counts once. */
	#met: number[] = [];
	#search = 0;

	add(bounds: Bounds, thing: T): void {
		const entry = { thing, order: this.#size++ };
		eachSquare(bounds, (square) => {
			const there = this.#squares.get(square);
			if (there) there.push(entry);
			else this.#squares.set(square, [entry]);
		});
	}

	/** Visits once everything that may touch a box: all that does, and some that is only near. */
	near(bounds: Bounds, visit: (thing: T) => void): void {
		const search = ++this.#search;
		eachSquare(bounds, (square) => {
			for (const { thing, order } of this.#squares.get(square) ?? []) {
				if (this.#met[order] === search) continue;
				this.#met[order] = search;
				visit(thing);
			}
		});
	}
}

function eachSquare({ left, top, right, bottom }: Bounds, visit: (square: number) => void): void {
	for (let x = Math.floor(left / SIDE); x <= Math.floor(right / SIDE); x++) {
		// squares far apart may share a number; that only makes a search look at more
		for (let y = Math.floor(top / SIDE); y <= Math.floor(bottom / SIDE); y++) visit(x * 65_536 + y);
	}
}
