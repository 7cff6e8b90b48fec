import type { LayoutOptions } from '../layouts/layout';
import type { PackedGraph } from './packed-graph';

/** What the page asks the layout worker for: a layout by its id, or to give one up. */
export type LayoutRequest =
	| { kind: 'layout'; id: number; layout: string; graph: PackedGraph; options: LayoutOptions }
	| { kind: 'cancel'; id: number };

/** A picture of all actors, the last one when it is done; or why there is none. */
export type LayoutReply = { id: number } & (
	{ positions: Float64Array<ArrayBuffer>; done: boolean } | { error: string }
);
