import type * as v from 'valibot';

export type AnySchema = v.GenericSchema;

/** What the schemas of this folder consist of, seen from outside. */
export interface Anatomy {
	type: string;
	entries?: Record<string, AnySchema>;
	wrapped?: AnySchema;
	item?: AnySchema;
	items?: AnySchema[];
	key?: AnySchema;
	value?: AnySchema;
	options?: readonly unknown[];
	/** A schema in a pipe, and the checks on it. */
	pipe?: readonly { kind: string; type: string }[];
}

/** A schema without the wrapping that says it may be left out. */
export function openSchema(schema: AnySchema): Anatomy {
	const anatomy = schema as unknown as Anatomy;
	return anatomy.type === 'optional' && anatomy.wrapped ? openSchema(anatomy.wrapped) : anatomy;
}

/** The schema of the value under a key or index. */
export function innerSchema(schema: AnySchema, key: string | number): AnySchema | undefined {
	const anatomy = openSchema(schema);
	return anatomy.entries?.[key] ?? anatomy.items?.[Number(key)] ?? anatomy.item ?? anatomy.value;
}

/** The alternative of a union that a value evidently means: a list where a list may stand, keys where keys may. */
export function alternative(union: Anatomy, input: unknown): AnySchema | undefined {
	const kinds = Array.isArray(input)
		? ['strict_tuple', 'array']
		: typeof input === 'object' && input !== null
			? ['strict_object', 'record']
			: [];
	return (union.options as AnySchema[]).find((option) => kinds.includes(openSchema(option).type));
}
