import * as v from 'valibot';
import { editKind, name } from '../edit-kind';
import { EditRefused } from '../edit-refused';

/** Takes away a source in which no claim was ever read. */
export const removeSource = editKind({
	schema: v.strictObject({ edit: v.literal('remove-source'), source: name }),
	words: ({ source }) => `Remove the source ${source}`,
	run(draft, { source }) {
		const path = draft.source(source);
		const { length } = draft.folder.claims(path);
		if (length || Number(draft.folder.source(path).next) > 1) {
			throw new EditRefused(
				`Claims were read in '${source}', and their addresses stay valid. Withdraw them and keep the source.`
			);
		}
		draft.delete(path);
	}
});
