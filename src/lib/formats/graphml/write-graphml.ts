import { exportedFile } from '../exported-file';
import type { ExportedFile, ExportInput } from '../format';
import { cellText } from '../graph/cell-text';
import { graphCells, GRAPH_COLUMNS } from '../graph/graph-cells';
import { graphOf } from '../graph/graph-of';
import {
	EDGE_COLUMNS,
	NODE_COLUMNS,
	type CellValue,
	type Column,
	type ColumnType
} from '../graph/graph-table';
import { xmlAttributes, xmlText } from '../xml/xml-text';
import { graphml } from './graphml';

const TYPES: Record<ColumnType, string> = {
	string: 'string',
	integer: 'int',
	boolean: 'boolean',
	list: 'string',
	json: 'string'
};

/** GraphML knows neither labels nor weights nor places: they are columns, named as yEd's and Gephi's readers look for them. */
const LABEL: Column = { id: 'label', type: 'string' };
const EDGE_EXTRA: readonly Column[] = [LABEL, { id: 'weight', type: 'integer' }];
const AT: readonly Column[] = [
	{ id: 'x', type: 'integer' },
	{ id: 'y', type: 'integer' }
];

/** Writes GraphML with a key for every column. */
export function writeGraphml(input: ExportInput): ExportedFile {
	const { dossier, nodes, edges } = graphOf(input);
	const nodeColumns = [LABEL, ...AT, ...NODE_COLUMNS];
	const edgeColumns = [...EDGE_EXTRA, ...EDGE_COLUMNS];
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
		...keys('graph', GRAPH_COLUMNS),
		...keys('node', nodeColumns),
		...keys('edge', edgeColumns),
		`<graph${xmlAttributes({ id: input.dossier.header.id, edgedefault: 'directed' })}>`,
		data('graph', GRAPH_COLUMNS, graphCells(dossier, input.about)),
		...nodes.map(({ id, label, at, values }) => {
			const cells = data('node', nodeColumns, { ...values, label, ...(at ? { x: at[0], y: at[1] } : {}) });
			return `<node${xmlAttributes({ id })}>${cells}</node>`;
		}),
		...edges.map(({ id, source, target, directed, label, weight, values }) => {
			const head = xmlAttributes({ id, source, target, directed: directed ? undefined : false });
			return `<edge${head}>${data('edge', edgeColumns, { ...values, label, weight })}</edge>`;
		}),
		'</graph>',
		'</graphml>'
	];
	return exportedFile(graphml, input, `${lines.join('\n')}\n`);
}

function keys(of: string, list: readonly Column[]): string[] {
	return list.map(({ id, type }) => {
		const head = { id: `${of}.${id}`, for: of, 'attr.name': id, 'attr.type': TYPES[type] };
		return `<key${xmlAttributes(head)}/>`;
	});
}

function data(of: string, list: readonly Column[], values: Record<string, CellValue>): string {
	return list
		.map((column) => {
			const value = values[column.id];
			const key = xmlAttributes({ key: `${of}.${column.id}` });
			return value === undefined ? '' : `<data${key}>${xmlText(cellText(column, value))}</data>`;
		})
		.join('');
}
