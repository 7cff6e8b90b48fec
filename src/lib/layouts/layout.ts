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

/** Options that every layout takes. All randomness comes from the seed. */
export interface LayoutOptions {
	seed: number;
}

/** Centres as x0, y0, x1, y1 … in CSS pixels, y down. */
export type Positions = Float64Array;

/** A layout, as one entry of the registry. */
export interface Layout {
	id: string;
	label: string;
	/** What it is, with the source of the method. */
	about: string;
	run(graph: LayoutGraph, options: LayoutOptions): Positions;
}
