import * as v from 'valibot';
import { predicateSchema } from '../../schema';
import { editKind } from '../edit-kind';
import { EditRefused } from '../edit-refused';

/** Adds a word to the dossier's own vocabulary. */
export const addPredicate = editKind({
	schema: v.strictObject({ edit: v.literal('add-predicate'), predicate: predicateSchema }),
	words: ({ predicate }) => `Add the predicate ${predicate.id}`,
	run(draft, { predicate }) {
		const taken = draft.folder.predicates.find(({ id, inverse }) => [id, inverse].includes(predicate.id));
		if (taken) throw new EditRefused(`'${predicate.id}' is a word of the vocabulary already.`);
		draft.editVocabulary().append(['predicates'], predicate);
		draft.made.push(predicate.id);
	}
});
