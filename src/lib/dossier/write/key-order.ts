import { alternative, openSchema, type AnySchema } from '../schema-parts';

/** The keys that a schema names, in their order; undefined where any key may stand. */
export function keysOf(schema: AnySchema | undefined, value: unknown): string[] | undefined {
	const meant = meantSchema(schema, value);
	const entries = meant && openSchema(meant).entries;
	return entries && Object.keys(entries);
}

/** The schema that a value answers to, where several are allowed. */
export function meantSchema(schema: AnySchema | undefined, value: unknown): AnySchema | undefined {
	if (!schema) return undefined;
	const anatomy = openSchema(schema);
	return anatomy.type === 'union' && typeof value === 'object' && value !== null
		? alternative(anatomy, value)
		: schema;
}

/** Keys in the order of the schema; keys that it does not name follow in the order in which they stand. */
export function inOrder(keys: readonly string[], known: readonly string[] | undefined): string[] {
	if (!known) return [...keys];
	const rank = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
	return keys
		.map((key, index) => ({ key, index }))
		.sort((a, b) => rank(a.key) - rank(b.key) || a.index - b.index)
		.map(({ key }) => key);
}
