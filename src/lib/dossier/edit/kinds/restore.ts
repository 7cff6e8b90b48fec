import * as v from 'valibot';
import { editKind, name } from '../edit-kind';

const splice = v.strictObject({
	at: v.pipe(v.number(), v.integer(), v.minValue(0)),
	cut: v.string(),
	put: v.string()
});

/** Turns the texts of files back to what they were: what undo does, and to undo the undoing. */
export const restore = editKind({
	schema: v.strictObject({
		edit: v.literal('restore'),
		/** What the edit turned back was called. */
		of: v.string(),
		files: v.array(
			v.union([
				v.strictObject({ path: name, splices: v.array(splice) }),
				v.strictObject({ path: name, from: v.nullable(v.string()), to: v.nullable(v.string()) })
			])
		)
	}),
	words: ({ of }) => `Undo: ${of}`,
	run(draft, { files }) {
		for (const file of files) draft.restore(file);
	}
});
