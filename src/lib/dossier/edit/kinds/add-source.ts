import * as v from 'valibot';
import { sourceSchema } from '../../schema';
import { fileForms } from '../../write/file-form';
import { fileText } from '../../write/yaml-text';
import { sourcePath } from '../draft';
import { editKind } from '../edit-kind';
import { EditRefused } from '../edit-refused';

/** Adds a source: a file of its own, without claims. */
export const addSource = editKind({
	schema: v.strictObject({
		edit: v.literal('add-source'),
		source: v.omit(sourceSchema, ['next', 'claims', 'retired'])
	}),
	words: ({ source }) => `Add the source ${source.id}`,
	run(draft, { source }) {
		const path = sourcePath(source.id);
		if (draft.folder.file(path)) throw new EditRefused(`The source '${source.id}' exists already.`);
		const form = fileForms.source;
		const sibling = draft.folder.sourcePaths.map((other) => draft.folder.file(other)!.text)[0];
		const schema = /^# (yaml-language-server: .*)$/m.exec(sibling ?? '')?.[1];
		const text = fileText(
			{ ...source, next: 1, claims: [] },
			form,
			schema ? [schema, ...form.head] : form.head
		);
		draft.create(path, text);
		draft.made.push(source.id);
	}
});
