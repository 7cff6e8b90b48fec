import * as v from 'valibot';
import type { Draft } from './draft';

/** What may be set in a record: its keys, each with a value, or null to take the key out. */
export type ChangesOf<T> = { [Key in keyof T]?: T[Key] | null };

/** One kind of edit, one entry of the registry. */
export interface EditKind<S extends v.GenericSchema<{ edit: string }>> {
	/** The edit as plain JSON; `edit` names the kind. */
	schema: S;
	/** What it does, for the list of what can be undone: "Add a claim to ffr". */
	words(edit: v.InferOutput<S>): string;
	/** Collects its changes; throws `EditRefused` where it cannot be made. */
	run(draft: Draft, edit: v.InferOutput<S>): void;
}

/** A kind of edit with the types of its schema. */
export function editKind<S extends v.GenericSchema<{ edit: string }>>(kind: EditKind<S>): EditKind<S> {
	return kind;
}

/** The schema of changes in a record; what the values may be is checked where they have been written. */
export function changesOf<T>(): v.GenericSchema<ChangesOf<T>> {
	return v.custom<ChangesOf<T>>(
		(value) => typeof value === 'object' && value !== null && !Array.isArray(value),
		'Write keys with values; null takes a key out.'
	);
}

/** An id or other word that an edit names something by. */
export const name = v.pipe(v.string(), v.minLength(1, 'Name it.'));
