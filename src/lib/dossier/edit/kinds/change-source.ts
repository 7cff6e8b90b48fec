import * as v from 'valibot';
import type { SourceRecord } from '../../schema';
import { changesOf, editKind, name } from '../edit-kind';
import { EditRefused } from '../edit-refused';

/** Keys that have edits of their own, or are frozen. */
const KEPT = ['id', 'claims', 'next'];

/** Changes what is said of a source. */
export const changeSource = editKind({
	schema: v.strictObject({ edit: v.literal('change-source'), source: name, set: changesOf<SourceRecord>() }),
	words: ({ source, set }) => `Change ${Object.keys(set).join(', ')} of ${source}`,
	run(draft, { source, set }) {
		const kept = Object.keys(set).find((key) => KEPT.includes(key));
		if (kept) throw new EditRefused(`'${kept}' of a source is not changed by hand: addresses hang on it.`);
		draft.edit(draft.source(source)).set([], set);
	}
});
