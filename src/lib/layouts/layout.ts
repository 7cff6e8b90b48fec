/** An actor to be placed, with the room its shape and its label take about its centre, in CSS pixels. */
export interface LayoutNode {
	id: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
	/** A position that the layout must keep. */
	pin?: readonly [x: number, y: number];
}

/** What a layout is given. Edges are pairs of node indexes with a weight (number of ties, at least 1). */
export interface LayoutGraph {
	nodes: LayoutNode[];
	edges: readonly (readonly [from: number, to: number, weight: number])[];
}

/** What a layout can be told beside its seed, as data from which a form is made. */
export type LayoutOption =
	| {
			kind: 'number';
			id: string;
			label: string;
			min: number;
			max: number;
			/** Size of a step of the control; 1 without it. */
			step?: number;
			default: number;
	  }
	/** An actor by its id; without one the layout chooses. */
	| { kind: 'actor'; id: string; label: string };

/** Options that every layout takes, and its own by their ids. All randomness comes from the seed. */
export interface LayoutOptions {
	seed: number;
	values?: Readonly<Record<string, number | string>>;
}

/** Centres as x0, y0, x1, y1 … in CSS pixels, y down. */
export type Positions = Float64Array;

/** Work in pieces, with the picture so far after each piece if it is asked for. */
export type Pieces = Generator<() => Positions, Positions>;

/** A layout, as one entry of the registry. */
export interface Layout {
	id: string;
	label: string;
	/** What it is, with the source of the method. */
	about: string;
	options: readonly LayoutOption[];
	run(graph: LayoutGraph, options: LayoutOptions): Positions;
	/**
	 * The same work in pieces of at most some tens of milliseconds, for layouts that take long: each gives a way to
	 * see the picture so far, the first a rough one of all actors; what it returns is what `run` returns.
	 */
	pieces?(graph: LayoutGraph, options: LayoutOptions): Pieces;
}
