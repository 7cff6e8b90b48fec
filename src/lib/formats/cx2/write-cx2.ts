import { exportedFile } from '../exported-file';
import type { ExportedFile, ExportInput } from '../format';
import { graphCells, GRAPH_COLUMNS } from '../graph/graph-cells';
import { graphOf } from '../graph/graph-of';
import {
	EDGE_COLUMNS,
	NODE_COLUMNS,
	type CellValue,
	type Column,
	type ColumnType
} from '../graph/graph-table';
import { cx2 } from './cx2';

const TYPES: Record<ColumnType, string> = {
	string: 'string',
	integer: 'integer',
	boolean: 'boolean',
	list: 'list_of_string',
	json: 'string'
};

/** CX2 numbers its nodes and edges: our ids are columns, and so is whether an edge has a direction. */
const NODE_EXTRA: readonly Column[] = [
	{ id: 'id', type: 'string' },
	{ id: 'name', type: 'string' }
];
const EDGE_EXTRA: readonly Column[] = [
	{ id: 'id', type: 'string' },
	{ id: 'name', type: 'string' },
	{ id: 'interaction', type: 'string' },
	{ id: 'directed', type: 'boolean' },
	{ id: 'weight', type: 'integer' }
];

/** Writes the aspects of CX2 in the order that its specification asks for. */
export function writeCx2(input: ExportInput): ExportedFile {
	const graph = graphOf(input);
	const nodeColumns = [...NODE_EXTRA, ...NODE_COLUMNS];
	const edgeColumns = [...EDGE_EXTRA, ...EDGE_COLUMNS];
	const numbers = new Map(graph.nodes.map(({ id }, number) => [id, number]));
	const nodes = graph.nodes.map(({ id, label, at, values }, number) => ({
		id: number,
		...(at ? { x: at[0], y: at[1] } : {}),
		v: typedCells(nodeColumns, { ...values, id, name: label })
	}));
	const edges = graph.edges.map(({ id, source, target, directed, label, weight, values }, number) => ({
		id: number,
		s: numbers.get(source),
		t: numbers.get(target),
		v: typedCells(edgeColumns, { ...values, id, name: label, interaction: label, directed, weight })
	}));
	const declarations = {
		networkAttributes: declare(GRAPH_COLUMNS),
		nodes: declare(nodeColumns),
		edges: declare(edgeColumns)
	};
	const aspects = {
		attributeDeclarations: [declarations],
		networkAttributes: [typedCells(GRAPH_COLUMNS, graphCells(graph.dossier, input.about))],
		nodes,
		edges
	};
	const metaData = Object.entries(aspects).map(([name, list]) => ({ name, elementCount: list.length }));
	const content = [
		{ CXVersion: '2.0', hasFragments: false },
		{ metaData },
		...Object.entries(aspects).map(([name, list]) => ({ [name]: list })),
		{ status: [{ error: '', success: true }] }
	];
	return exportedFile(cx2, input, `${JSON.stringify(content)}\n`);
}

function declare(columns: readonly Column[]): Record<string, { d: string }> {
	return Object.fromEntries(columns.map(({ id, type }) => [id, { d: TYPES[type] }]));
}

function typedCells(columns: readonly Column[], values: Record<string, CellValue>): Record<string, unknown> {
	const cells: Record<string, unknown> = {};
	for (const { id, type } of columns) {
		const value = values[id];
		if (value !== undefined) cells[id] = type === 'json' ? JSON.stringify(value) : value;
	}
	return cells;
}
