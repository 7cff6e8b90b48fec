import { exportedFile } from '../exported-file';
import type { ExportedFile, ExportInput } from '../format';
import { cellText } from '../graph/cell-text';
import { graphOf } from '../graph/graph-of';
import {
	EDGE_COLUMNS,
	NODE_COLUMNS,
	type CellValue,
	type Column,
	type ColumnType,
	type GraphEdge,
	type GraphNode
} from '../graph/graph-table';
import { xmlAttributes, xmlText } from '../xml/xml-text';
import { gexf } from './gexf';

/** GEXF has lists, but their items may not hold the signs that part them. */
const TYPES: Record<ColumnType, string> = {
	string: 'string',
	integer: 'integer',
	boolean: 'boolean',
	list: 'string',
	json: 'string'
};

/** Writes GEXF 1.3: a dynamic graph of spells in whole days. */
export function writeGexf(input: ExportInput): ExportedFile {
	const { nodes, edges } = graphOf(input);
	const { header } = input.dossier;
	const { address, date, fingerprint } = input.about;
	const keywords = 'claims, not established facts';
	const description = `${header.summary} From ${address}, licence ${header.licence}, fingerprint ${fingerprint}.`;
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
		`<meta lastmodifieddate="${date}">`,
		`<creator>Hearsay</creator><title>${xmlText(header.title)}</title>`,
		`<keywords>${keywords}</keywords><description>${xmlText(description)}</description>`,
		'</meta>',
		'<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">',
		...columns('node', NODE_COLUMNS),
		...columns('edge', EDGE_COLUMNS),
		'<nodes>',
		...nodes.map(nodeText),
		'</nodes>',
		'<edges>',
		...edges.map(edgeText),
		'</edges>',
		'</graph>',
		'</gexf>'
	];
	return exportedFile(gexf, input, `${lines.join('\n')}\n`);
}

/** Columns have numbers for ids: readers show the title of a column only then. */
function columns(of: 'node' | 'edge', list: readonly Column[]): string[] {
	return [
		`<attributes class="${of}" mode="static">`,
		...list.map(
			({ id, type }, at) => `<attribute${xmlAttributes({ id: at, title: id, type: TYPES[type] })}/>`
		),
		'</attributes>'
	];
}

function nodeText({ id, label, at, values }: GraphNode): string {
	// Gephi's y points up
	const place = at ? `<viz:position x="${at[0]}" y="${-at[1]}"/>` : '';
	return `<node${xmlAttributes({ id, label })}>${cells(NODE_COLUMNS, values)}${place}</node>`;
}

function edgeText({ id, source, target, directed, label, weight, values, spells }: GraphEdge): string {
	const type = directed ? undefined : 'undirected';
	const head = xmlAttributes({ id, source, target, type, kind: String(values.predicate), label, weight });
	const times = spells.map((spell) => `<spell${xmlAttributes({ ...spell })}/>`).join('');
	return `<edge${head}>${cells(EDGE_COLUMNS, values)}${times && `<spells>${times}</spells>`}</edge>`;
}

function cells(list: readonly Column[], values: Record<string, CellValue>): string {
	const found = list.flatMap((column, at) => {
		const value = values[column.id];
		return value === undefined
			? []
			: [`<attvalue${xmlAttributes({ for: at, value: cellText(column, value) })}/>`];
	});
	return found.length ? `<attvalues>${found.join('')}</attvalues>` : '';
}
