import * as v from 'valibot';
import { didYouMean } from './nearest';
import { propositionSchema } from './schema';
import { alternative, innerSchema, openSchema, type Anatomy, type AnySchema } from './schema-parts';

/** One thing that is wrong with the shape of a file: where, and how to mend it. */
export interface ShapeProblem {
	path: (string | number)[];
	message: string;
}

/** What a schema asks for, in an editor's words. */
function expectation(schema: AnySchema): string {
	const anatomy = openSchema(schema);
	if ((anatomy as unknown) === propositionSchema) return '[subject, predicate, object]';
	switch (anatomy.type) {
		case 'string':
			return 'text';
		case 'boolean':
			return 'true or false';
		case 'picklist':
			return `one of ${anatomy.options!.join(', ')}`;
		case 'array':
			return `a list of ${expectation(anatomy.item!)}`;
		case 'strict_tuple':
			return `[${anatomy.items!.map(expectation).join(', ')}]`;
		case 'union':
			return (anatomy.options as AnySchema[]).map(expectation).join(' or ');
		case 'strict_object':
			return `{ ${keysToShow(anatomy).join(': …, ')}: … }`;
		case 'record':
			return `keys with ${expectation(anatomy.value!)}`;
		default:
			return `a ${anatomy.type}`;
	}
}

/** The keys that must be there; where none must, those that may. */
function keysToShow(anatomy: Anatomy): string[] {
	const required = requiredKeys(anatomy);
	return required.length ? required : Object.keys(anatomy.entries!);
}

function requiredKeys(anatomy: Anatomy): string[] {
	return Object.entries(anatomy.entries!)
		.filter(([, entry]) => entry.type !== 'optional')
		.map(([key]) => key);
}

/** The value as it was read: "a number (2025)", "a list". */
function got(input: unknown): string {
	if (input === null || input === undefined) return 'nothing';
	if (Array.isArray(input)) return 'a list';
	if (typeof input === 'object') return 'keys with values';
	if (typeof input === 'string') {
		// a file that is no text must not steer the terminal
		const plain = input.replace(/\p{Cc}+/gu, ' ');
		return `'${plain.length > 40 ? `${plain.slice(0, 40)}…` : plain}'`;
	}
	return `the ${typeof input} ${String(input)}`;
}

function schemaAt(root: AnySchema, path: (string | number)[]): AnySchema | undefined {
	let schema: AnySchema | undefined = root;
	for (const key of path) schema = schema && innerSchema(schema, key);
	return schema;
}

function name(path: (string | number)[]): string {
	const last = path[path.length - 1];
	if (typeof last === 'string') return `'${last}'`;
	return path.length > 1
		? `Item ${Number(last) + 1} of ${name(path.slice(0, -1))}`
		: `Entry ${Number(last) + 1}`;
}

function problemOf(
	root: AnySchema,
	issue: v.BaseIssue<unknown>,
	before: (string | number)[]
): ShapeProblem[] {
	const own = (issue.path ?? []).map((item) => item.key as string | number);
	const path = [...before, ...own];
	const key = own[own.length - 1];
	if (issue.kind === 'validation') {
		return [{ path, message: `${name(path)} is ${got(issue.input)}. ${issue.message}` }];
	}
	const parent = schemaAt(root, own.slice(0, -1));
	const onKey = issue.path?.[own.length - 1]?.type === 'object' && issue.type === 'strict_object';
	if (onKey && issue.expected === 'never') {
		const known = Object.keys(openSchema(parent!).entries!);
		const near = didYouMean(String(key), known);
		return [{ path, message: `Unknown key '${key}'.${near || ` Known keys here: ${known.join(', ')}.`}` }];
	}
	const wanted = schemaAt(root, own);
	// A list passes for an object without keys; say so once, at its first required key.
	if (onKey && Array.isArray(issue.path?.[own.length - 1]?.input)) {
		const holder = path.slice(0, -1);
		if (key !== requiredKeys(openSchema(parent!))[0]) return [];
		const label = holder.length ? name(holder) : 'The file';
		return [{ path: holder, message: `${label} should be ${expectation(parent!)}; got a list.` }];
	}
	if (onKey && issue.received === 'undefined') {
		return [
			{
				path,
				message: `The key '${key}' is missing. Add it: ${wanted ? expectation(wanted) : 'it is required'}.`
			}
		];
	}
	if (issue.expected === 'never') {
		return [
			{
				path,
				message: `${name(path.slice(0, -1))} has too many items. It should be ${expectation(parent!)}.`
			}
		];
	}
	if (!wanted) return [{ path, message: issue.message }];
	const anatomy = openSchema(wanted);
	const meant = anatomy.type === 'union' ? alternative(anatomy, issue.input) : undefined;
	if (meant) {
		return v.safeParse(meant, issue.input).issues?.flatMap((next) => problemOf(meant, next, path)) ?? [];
	}
	const label = path.length ? name(path) : 'The file';
	const near =
		anatomy.type === 'picklist' && typeof issue.input === 'string'
			? didYouMean(issue.input, anatomy.options as string[])
			: '';
	return [{ path, message: `${label} should be ${expectation(wanted)}; got ${got(issue.input)}.${near}` }];
}

/** Checks plain data against a schema: the typed value, or what is wrong with it, each with its path. */
export function checkShape<S extends AnySchema>(
	schema: S,
	data: unknown
): { value?: v.InferOutput<S>; problems: ShapeProblem[] } {
	const result = v.safeParse(schema, data);
	if (result.success) return { value: result.output, problems: [] };
	return { problems: result.issues.flatMap((issue) => problemOf(schema, issue, [])) };
}
