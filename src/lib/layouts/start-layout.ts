import type { Layout, LayoutGraph, LayoutOptions, Pieces, Positions } from './layout';

/** A layout under way. */
export interface LayoutRun {
	/** The picture so far; of all actors from the beginning. */
	readonly positions: Positions;
	/** Works on for about so many milliseconds, one piece at least; false when the layout is done. */
	step(budgetMs: number): boolean;
}

/**
 * Starts a layout and gives its first picture at once. However its work is sliced, it ends in the same positions, those
 * of `run`; to cancel it, leave it. `now` is a clock in milliseconds.
 */
export function startLayout(
	layout: Layout,
	graph: LayoutGraph,
	options: LayoutOptions,
	now: () => number = Date.now
): LayoutRun {
	const pieces = layout.pieces?.(graph, options) ?? inOnePiece(layout, graph, options);
	let piece = pieces.next();
	return {
		get positions() {
			return piece.done ? piece.value : piece.value();
		},
		step(budgetMs) {
			const end = now() + budgetMs;
			do {
				if (piece.done) return false;
				piece = pieces.next();
			} while (now() < end);
			return !piece.done;
		}
	};
}

/** Runs work in pieces to its end. */
export function finish(pieces: Pieces): Positions {
	for (;;) {
		const piece = pieces.next();
		if (piece.done) return piece.value;
	}
}

/** A layout that is quick, as one piece. */
// eslint-disable-next-line require-yield -- there is nothing to give before the end
export function* inOnePiece(layout: Layout, graph: LayoutGraph, options: LayoutOptions): Pieces {
	return layout.run(graph, options);
}
