import type { Actor } from '../../dossier/schema';
import type { Chosen } from '../chosen/choose-claims';
import { jsonCell, tableOf, type Field, type Table } from './table';

const text = (name: string, about: string, cell: Field<Actor>['cell']): Field<Actor> => ({
	...{ name, about, cell, type: 'string' }
});

/** `Id` and `Label` are the columns by which Gephi knows a table of nodes. */
const FIELDS: readonly Field<Actor>[] = [
	{ ...text('Id', 'Id of the actor.', ({ id }) => id), required: true },
	{ ...text('Label', 'Its name.', ({ label }) => label), required: true },
	text('type', 'state, armed-group, person …', ({ type }) => type),
	text('short', 'The name where room is short.', (a) => a.short),
	text('in_text', 'The name inside a sentence.', (a) => a.inText),
	{
		...{ name: 'plural', about: 'Whether it takes a plural verb.', type: 'boolean' },
		cell: (a) => a.plural
	},
	text('gloss', 'What it is.', (a) => a.gloss),
	{ ...text('aliases', 'Other names.', (a) => jsonCell(a.aliases)), type: 'array' },
	{ ...text('xref', 'Codes of other registers.', (a) => jsonCell(a.xref)), type: 'object' },
	{ ...text('part_of', 'The actor it belongs to.', (a) => a.partOf), from: ['actors', 'Id'] },
	text('office', 'The office held.', (a) => a.office),
	text('note', 'Note of the coder.', (a) => a.note)
];

/** Every actor, one a row: Gephi's table of nodes. */
export function actorsTable({ dossier }: Chosen): Table {
	return tableOf(
		{ name: 'actors', about: 'Who speaks and is spoken of.', key: 'Id' },
		FIELDS,
		dossier.actors
	);
}
