import * as v from 'valibot';
import type { DossierHeader } from '../../schema';
import type { Draft } from '../draft';
import { changesOf, editKind, name } from '../edit-kind';
import { EditRefused } from '../edit-refused';

type ReadingNote = NonNullable<DossierHeader['readingNotes']>[number];

function indexOf(draft: Draft, id: string): number {
	const index = (draft.folder.header.readingNotes ?? []).findIndex((note) => note.id === id);
	if (index < 0) throw new EditRefused(`There is no reading note '${id}'.`);
	return index;
}

/** Adds a reading note at the end. */
export const addReadingNote = editKind({
	schema: v.strictObject({
		edit: v.literal('add-reading-note'),
		note: v.strictObject({ id: name, where: name, text: name })
	}),
	words: ({ note }) => `Add the reading note ${note.id}`,
	run(draft, { note }) {
		if (draft.folder.header.readingNotes?.some(({ id }) => id === note.id)) {
			throw new EditRefused(`The reading note '${note.id}' exists already. Give this one another id.`);
		}
		draft.edit('dossier.yaml').append(['readingNotes'], note);
		draft.made.push(note.id);
	}
});

/** Changes a reading note. */
export const changeReadingNote = editKind({
	schema: v.strictObject({
		edit: v.literal('change-reading-note'),
		note: name,
		set: changesOf<ReadingNote>()
	}),
	words: ({ note }) => `Change the reading note ${note}`,
	run(draft, { note, set }) {
		draft.edit('dossier.yaml').set(['readingNotes', indexOf(draft, note)], set);
	}
});

/** Takes a reading note away. */
export const removeReadingNote = editKind({
	schema: v.strictObject({ edit: v.literal('remove-reading-note'), note: name }),
	words: ({ note }) => `Remove the reading note ${note}`,
	run(draft, { note }) {
		draft.edit('dossier.yaml').remove(['readingNotes', indexOf(draft, note)]);
	}
});
