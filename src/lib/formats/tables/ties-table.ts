import { EDGE_COLUMNS, type ColumnType, type GraphEdge } from '../graph/graph-table';
import { jsonCell, tableOf, type Field, type FieldType, type Table } from './table';

const TYPES: Record<ColumnType, FieldType> = {
	...{ string: 'string', integer: 'integer', boolean: 'boolean', list: 'array', json: 'array' }
};

const ABOUT: Record<string, string | undefined> = {
	tie: 'Key of the tie.',
	predicate: 'Id of the predicate.',
	polarity: 'Polarity of the predicate.',
	status: 'asserted, alleged, disputed, acknowledged, negated, ended or hypothetical.',
	reports: 'Distinct origins that report it.',
	asserters: 'Distinct parties that say so.',
	disinterested: 'Those of them that have no part in it.',
	origins: 'Distinct origins of all its claims.',
	dated: 'stated, inexact or undated.'
};

/** The first columns are those by which Gephi knows a table of edges; the claims themselves have a table of their own. */
const FIELDS: readonly Field<GraphEdge>[] = [
	{
		...{ name: 'Source', about: 'Subject.', type: 'string', cell: (edge) => edge.source },
		...{ from: ['actors', 'Id'], required: true }
	},
	{
		...{ name: 'Target', about: 'Object.', type: 'string', cell: (edge) => edge.target },
		...{ from: ['actors', 'Id'], required: true }
	},
	{
		...{ name: 'Type', about: 'Directed or Undirected.', type: 'string' },
		cell: (edge) => (edge.directed ? 'Directed' : 'Undirected')
	},
	{ name: 'Label', about: 'Predicate in words.', type: 'string', cell: (edge) => edge.label },
	{ name: 'Weight', about: 'Distinct origins.', type: 'integer', cell: (edge) => edge.weight },
	{
		...{ name: 'Id', about: 'Key of the tie, with the object where there are several.', type: 'string' },
		...{ cell: (edge) => edge.id, required: true }
	},
	...EDGE_COLUMNS.filter(({ type }) => type !== 'json').map(({ id, type }): Field<GraphEdge> => ({
		...{ name: id, type: TYPES[type], about: ABOUT[id] ?? 'One item a claim.' },
		cell: ({ values }) => {
			const value = values[id];
			return typeof value === 'object' ? jsonCell(value) : value;
		}
	}))
];

/** Every tie, one row for each of its objects: Gephi's table of edges. */
export function tiesTable(edges: readonly GraphEdge[]): Table {
	return tableOf(
		{ name: 'ties', about: 'What the claims are about, with status.', key: 'Id' },
		FIELDS,
		edges
	);
}
