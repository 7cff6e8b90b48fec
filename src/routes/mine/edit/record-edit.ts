import type { Dossier } from '$lib/dossier/dossier';
import type { Edit } from '$lib/dossier/edit/edit';
import { changesOfForm, recordOf, type FormValues } from './form-values';
import { fieldsOf, type FormKind } from './schema-form';

/** The record of a form; undefined where there is none of that id. */
export function recordFor(
	{ header, vocabulary, actors, sources, claims }: Dossier,
	form: FormKind,
	id?: string
) {
	const lists = {
		actor: actors,
		source: sources,
		claim: claims,
		predicate: vocabulary.predicates,
		note: header.readingNotes ?? [],
		header: [header]
	};
	const list: readonly { id: string }[] = lists[form];
	return form === 'header' ? header : list.find((record) => record.id === id);
}

/** What a form is called. */
export function formTitle(form: FormKind, id?: string): string {
	const nouns = {
		actor: 'actor',
		source: 'source',
		claim: 'claim',
		predicate: 'predicate',
		note: 'reading note',
		header: 'dossier'
	};
	if (form === 'header') return 'About this dossier';
	return id === undefined ? `New ${nouns[form]}` : `Edit ${nouns[form]} ${id}`;
}

/** The edit that the fields of a form mean; null where they change nothing. */
export function editFor(form: FormKind, values: FormValues, record?: { id: string }): Edit | null {
	const fields = fieldsOf(form);
	// what is wrong with the values is said by the edit itself
	if (!record) return adding(form, recordOf(fields, values));
	const set = changesOfForm(fields, record, values);
	return Object.keys(set).length ? changing(form, record.id, set) : null;
}

function adding(form: FormKind, record: Record<string, unknown>): Edit | null {
	switch (form) {
		case 'actor':
			return { edit: 'add-actor', actor: record } as unknown as Edit;
		case 'source':
			return { edit: 'add-source', source: record } as unknown as Edit;
		case 'predicate':
			return { edit: 'add-predicate', predicate: record } as unknown as Edit;
		case 'note':
			return { edit: 'add-reading-note', note: record } as unknown as Edit;
		default:
			return null;
	}
}

function changing(form: FormKind, id: string, set: Record<string, unknown>): Edit {
	switch (form) {
		case 'actor':
			return { edit: 'change-actor', actor: id, set } as Edit;
		case 'source':
			return { edit: 'change-source', source: id, set } as Edit;
		case 'claim':
			return { edit: 'change-claim', claim: id, set } as Edit;
		case 'predicate':
			return { edit: 'change-predicate', predicate: id, set } as Edit;
		case 'note':
			return { edit: 'change-reading-note', note: id, set } as Edit;
		case 'header':
			return { edit: 'change-header', set } as Edit;
	}
}
