import type { Spell } from './tie-spells';

/**
 * Type of a column. A `list` has one text an item; `json` is data of any form. Formats without such types write a list
 * as its items joined by semicolons, and data as JSON.
 */
export type ColumnType = 'string' | 'integer' | 'boolean' | 'list' | 'json';

/** A column of the nodes or of the edges. */
export interface Column {
	id: string;
	type: ColumnType;
}

export type CellValue = string | number | boolean | readonly string[] | object | undefined;

/** An actor. */
export interface GraphNode {
	id: string;
	label: string;
	/** Cells by column id. */
	values: Record<string, CellValue>;
	/** Where the dossier places it, in CSS pixels, y down. */
	at?: readonly [x: number, y: number];
}

/** A tie; of a tie with several objects, one edge for each. */
export interface GraphEdge {
	/** Key of the tie, with the object after `>` where the tie has several. */
	id: string;
	source: string;
	target: string;
	directed: boolean;
	label: string;
	/** Distinct origins: what the app draws as width. */
	weight: number;
	values: Record<string, CellValue>;
	/** When it is said to hold; empty where no claim on it is dated. */
	spells: Spell[];
}

/** A dossier as the nodes and edges that graph programs read. */
export interface GraphTable {
	nodes: GraphNode[];
	edges: GraphEdge[];
}

/** Columns of the nodes, beside id and label. */
export const NODE_COLUMNS: readonly Column[] = [
	{ id: 'type', type: 'string' },
	{ id: 'short', type: 'string' },
	{ id: 'in_text', type: 'string' },
	{ id: 'plural', type: 'boolean' },
	{ id: 'gloss', type: 'string' },
	{ id: 'aliases', type: 'list' },
	{ id: 'part_of', type: 'string' },
	{ id: 'office', type: 'string' },
	{ id: 'note', type: 'string' },
	{ id: 'xref_json', type: 'json' },
	{ id: 'aliases_json', type: 'json' },
	{ id: 'sources_json', type: 'json' },
	{ id: 'statements_json', type: 'json' }
];

/** Columns of the edges, beside ids, label and weight. The lists have one item a claim, in the order of `claims`. */
export const EDGE_COLUMNS: readonly Column[] = [
	{ id: 'tie', type: 'string' },
	{ id: 'predicate', type: 'string' },
	{ id: 'polarity', type: 'string' },
	{ id: 'status', type: 'string' },
	{ id: 'reports', type: 'integer' },
	{ id: 'asserters', type: 'integer' },
	{ id: 'disinterested', type: 'integer' },
	{ id: 'origins', type: 'integer' },
	{ id: 'claims', type: 'list' },
	{ id: 'claimants', type: 'list' },
	{ id: 'acts', type: 'list' },
	{ id: 'sources', type: 'list' },
	{ id: 'places', type: 'list' },
	{ id: 'held', type: 'list' },
	{ id: 'said', type: 'list' },
	{ id: 'says', type: 'list' },
	{ id: 'dated', type: 'string' },
	{ id: 'claims_json', type: 'json' }
];
