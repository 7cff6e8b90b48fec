import * as v from 'valibot';
import type { Predicate } from '../../schema';
import { changesOf, editKind, name } from '../edit-kind';
import { EditRefused } from '../edit-refused';

/** Changes what a predicate is: its polarity, its words, what may stand on its sides. */
export const changePredicate = editKind({
	schema: v.strictObject({
		edit: v.literal('change-predicate'),
		predicate: name,
		set: changesOf<Predicate>()
	}),
	words: ({ predicate, set }) => `Change ${Object.keys(set).join(', ')} of ${predicate}`,
	run(draft, { predicate: id, set }) {
		if (set.id !== undefined && set.id !== id) {
			throw new EditRefused(`'${id}' keeps its id. Add another predicate and merge this one into it.`);
		}
		draft.editVocabulary().set(['predicates', draft.predicate(id).index], set);
	}
});
