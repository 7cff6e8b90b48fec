import * as v from 'valibot';
import { editKind, name } from '../edit-kind';
import { EditRefused } from '../edit-refused';

/** Makes one predicate of two: every claim says the first, which lists the second among the words for it. */
export const mergePredicates = editKind({
	schema: v.strictObject({ edit: v.literal('merge-predicates'), keep: name, merge: name }),
	words: ({ keep, merge }) => `Merge ${merge} into ${keep}`,
	run(draft, { keep, merge }) {
		if (keep === merge) throw new EditRefused(`'${keep}' is one predicate already.`);
		const kept = draft.predicate(keep);
		const merged = draft.predicate(merge);
		const back = kept.predicate.symmetric ? keep : kept.predicate.inverse;
		const words = new Map([
			[merged.predicate.inverse, back],
			[merge, keep]
		]);
		for (const path of draft.folder.sourcePaths) {
			draft.folder.claims(path).forEach(({ that }, index) => {
				const word = Array.isArray(that) ? words.get(that[1]) : undefined;
				if (word) draft.edit(path).replace(['claims', index, 'that', 1], word);
			});
		}
		const also = [...new Set([...(kept.predicate.also ?? []), merge, ...(merged.predicate.also ?? [])])];
		const vocabulary = draft.editVocabulary();
		vocabulary.set(['predicates', kept.index], { also: also.filter((word) => word !== keep) });
		vocabulary.remove(['predicates', merged.index]);
	}
});
