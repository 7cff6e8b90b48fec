import type { Field } from './schema-form';

/** What stands in the fields of a form, by their keys. */
export type FormValues = Record<string, string>;

/** A record as the texts of its fields. */
export function valuesOf(fields: readonly Field[], record: object): FormValues {
	const values: FormValues = Object.create(null);
	for (const field of fields) values[field.key] = textOf(valueAt(record, field.key));
	return values;
}

/** The record that the texts of a form mean; a field that is empty is left out. */
export function recordOf(fields: readonly Field[], values: FormValues): Record<string, unknown> {
	const record: Record<string, unknown> = {};
	for (const field of fields) {
		const value = valueOf(field, values[field.key] ?? '');
		if (value === undefined) continue;
		const [first, second] = field.key.split('.');
		if (second === undefined) record[first] = value;
		else record[first] = { ...(record[first] as object | undefined), [second]: value };
	}
	return record;
}

/**
 * What changes a record into what a form says: keys with their new values, null for those that go. What was not touched
 * in the form stays as it is.
 */
export function changesOfForm(
	fields: readonly Field[],
	before: object,
	values: FormValues
): Record<string, unknown> {
	const old = valuesOf(fields, before);
	const after = recordOf(fields, values);
	const changes: Record<string, unknown> = {};
	for (const { key } of fields) {
		if ((values[key] ?? '').trim() === old[key].trim()) continue;
		const [first] = key.split('.');
		changes[first] = after[first] ?? null;
	}
	return changes;
}

function valueAt(record: object, key: string): unknown {
	return key
		.split('.')
		.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], record);
}

function textOf(value: unknown): string {
	if (value === undefined || value === null) return '';
	if (Array.isArray(value)) {
		// a proposition: its list of objects is one part of it
		return value.map((one) => (Array.isArray(one) ? one.join(' + ') : String(one))).join('\n');
	}
	if (typeof value === 'object') {
		return Object.entries(value)
			.map(([key, one]) => `${key}: ${String(one)}`)
			.join('\n');
	}
	return String(value);
}

function valueOf(field: Field, text: string): unknown {
	const trimmed = text.trim();
	if (trimmed === '') return undefined;
	switch (field.kind) {
		case 'truth':
			return trimmed === 'true';
		case 'number':
			return asNumber(trimmed);
		case 'list':
			return linesOf(trimmed);
		case 'triple':
			return tripleOf(trimmed);
		case 'pairs':
			return pairsOf(field, trimmed);
		default:
			return field.numeric ? asNumber(trimmed) : trimmed;
	}
}

/** One entry a line: names may hold commas. */
function linesOf(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
}

function tripleOf(text: string): unknown {
	const [subject, predicate, object = ''] = text.split('\n').map((line) => line.trim());
	if (predicate === undefined) {
		return text.startsWith('claim:') ? { claim: text.slice('claim:'.length).trim() } : [subject];
	}
	const objects = object
		.split('+')
		.map((id) => id.trim())
		.filter(Boolean);
	return [subject, predicate, objects.length > 1 ? objects : (objects[0] ?? '')];
}

/** "key: value" line by line; a text without a colon stands for itself where that is allowed. */
function pairsOf(field: Field, text: string): unknown {
	const lines = linesOf(text);
	if (lines.length === 1 && !lines[0].includes(':')) return text;
	return Object.fromEntries(
		lines.map((line) => {
			const colon = line.indexOf(':');
			const key = colon < 0 ? line : line.slice(0, colon).trim();
			const value = colon < 0 ? '' : line.slice(colon + 1).trim();
			return [key, field.numeric ? asNumber(value) : value];
		})
	);
}

function asNumber(text: string): number | string {
	return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : text;
}
