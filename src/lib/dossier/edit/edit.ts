import type * as v from 'valibot';
import { checkShape } from '../shape-message';
import type { EditKind } from './edit-kind';
import { editKinds } from './kinds';

type Kinds = typeof editKinds;

/** One edit of a dossier, as plain JSON: what a journal holds, line by line. */
export type Edit = { [Kind in keyof Kinds]: v.InferOutput<Kinds[Kind]['schema']> }[keyof Kinds];

/** The edit that turns another one back. */
export type RestoreEdit = Extract<Edit, { edit: 'restore' }>;

/** The kind of an edit; undefined for a word that names none. */
export function kindOfEdit(edit: Edit): EditKind<v.GenericSchema<{ edit: string }>> | undefined {
	const word = (edit as { edit?: unknown } | null)?.edit;
	return typeof word === 'string' && Object.hasOwn(editKinds, word)
		? (editKinds[word as keyof Kinds] as unknown as EditKind<v.GenericSchema<{ edit: string }>>)
		: undefined;
}

/** What an edit does, for the list of what can be undone: "Add a claim to ffr". */
export function editWords(edit: Edit): string {
	return kindOfEdit(edit)?.words(edit) ?? 'Unknown edit';
}

/** What is wrong with the form of an edit, which may come from a journal or another program. */
export function editProblem(edit: Edit): string | undefined {
	const kind = kindOfEdit(edit);
	if (!kind) return `This is not an edit that is known here. Known: ${Object.keys(editKinds).join(', ')}.`;
	return checkShape(kind.schema, edit).problems[0]?.message;
}
