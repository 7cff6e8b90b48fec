import * as v from 'valibot';
import type { DossierHeader } from '../../schema';
import { changesOf, editKind } from '../edit-kind';
import { EditRefused } from '../edit-refused';

/** Keys that have edits of their own, or are frozen. */
const KEPT = ['id', 'views', 'readingNotes'];

/** Changes title, summary, licence, principal actors or poles. */
export const changeHeader = editKind({
	schema: v.strictObject({ edit: v.literal('change-header'), set: changesOf<DossierHeader>() }),
	words: ({ set }) => `Change ${Object.keys(set).join(', ')} of the dossier`,
	run(draft, { set }) {
		const kept = Object.keys(set).find((key) => KEPT.includes(key));
		if (kept) throw new EditRefused(`'${kept}' is not changed with the header.`);
		draft.edit('dossier.yaml').set([], set);
	}
});
