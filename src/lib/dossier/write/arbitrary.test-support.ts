import fc from 'fast-check';
import type * as v from 'valibot';
import { openSchema, type AnySchema } from '../schema-parts';

interface Check {
	type: string;
	requirement?: unknown;
}

/** Any text that a file can hold, with the words and signs that YAML makes something of. */
const text = fc.oneof(
	fc.string({ unit: 'binary', minLength: 1 }),
	fc.constantFrom(
		'true',
		'no',
		'null',
		'~',
		'2025',
		'1e5',
		'2025-10',
		' a ',
		'a: b',
		'a #b',
		'- a',
		'"',
		"'"
	),
	fc.constantFrom('a\nb', '\t', '\u2028', '\ud800', '|', '>', '*a', '&a', '!a', '%a', '@a', '`a', '{}', '[]')
);

function textOf(checks: readonly Check[]): fc.Arbitrary<string> {
	const pattern = checks.find(({ type }) => type === 'regex')?.requirement as RegExp | undefined;
	return pattern ? fc.stringMatching(pattern, { maxLength: 90 }) : text;
}

function numberOf(checks: readonly Check[]): fc.Arbitrary<number> {
	const min = checks.find(({ type }) => type === 'min_value')?.requirement as number | undefined;
	return checks.some(({ type }) => type === 'integer')
		? fc.integer({ min: min ?? -1e6, max: 1e6 })
		: fc.double({ noNaN: true });
}

/** Any value that a schema accepts. */
export function arbitraryOf<S extends AnySchema>(schema: S): fc.Arbitrary<v.InferOutput<S>> {
	const anatomy = openSchema(schema);
	const checks = (anatomy.pipe ?? []) as readonly Check[];
	switch (anatomy.type) {
		case 'string':
			return textOf(checks);
		case 'number':
			return numberOf(checks);
		case 'boolean':
			return fc.boolean();
		case 'picklist':
			return fc.constantFrom(...anatomy.options!);
		case 'union':
			return fc.oneof(...(anatomy.options as AnySchema[]).map(arbitraryOf));
		case 'array': {
			const minLength = checks.some(({ type }) => type === 'min_length') ? 1 : 0;
			return fc.array(arbitraryOf(anatomy.item!), { minLength, maxLength: 3 });
		}
		case 'strict_tuple':
			return fc.tuple(...anatomy.items!.map(arbitraryOf));
		case 'record':
			return fc.dictionary(
				arbitraryOf(anatomy.key!).filter(
					(key) => !['__proto__', 'constructor', 'prototype'].includes(key as string)
				) as fc.Arbitrary<string>,
				arbitraryOf(anatomy.value!),
				{ maxKeys: 3, noNullPrototype: true }
			);
		case 'strict_object': {
			const entries = Object.entries(anatomy.entries!);
			const required = entries.filter(([, entry]) => entry.type !== 'optional').map(([key]) => key);
			return fc.record(Object.fromEntries(entries.map(([key, entry]) => [key, arbitraryOf(entry)])), {
				requiredKeys: required
			});
		}
		default:
			throw new Error(`No arbitrary for a schema of type ${anatomy.type}.`);
	}
}
