import { termSchema } from '../schema';
import { openSchema, type AnySchema } from '../schema-parts';

/** Words that some reader of YAML, of 1.1 or 1.2, takes for something else than text. */
const NOT_TEXT = /^(true|false|yes|no|on|off|y|n|null)$/i;

/** Line ends, byte marks and direction overrides that a file must not carry unseen. */
const UNSEEN = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** Text in double quotes, on one line whatever it holds. */
export function quoted(text: string): string {
	return JSON.stringify(text).replace(
		UNSEEN,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}

/** Whether every reader of YAML takes a word for text without quotes, also inside brackets. */
export function isPlainWord(text: string): boolean {
	if (/^[0-9a-f]{64}$/.test(text)) return !/^\d+(e\d+)?$/.test(text);
	return /^[A-Za-z][A-Za-z0-9_.-]*$/.test(text) && !NOT_TEXT.test(text);
}

/** Whether a schema asks for a word of a fixed form, such as an id, which is written without quotes. */
function asksForWord(schema: AnySchema | undefined): boolean {
	if (!schema) return false;
	const anatomy = openSchema(schema);
	if (anatomy.type === 'picklist' || (anatomy as unknown) === termSchema) return true;
	if (anatomy.type === 'union') return (anatomy.options as AnySchema[]).some(asksForWord);
	return anatomy.type === 'string' && (anatomy.pipe ?? []).some(({ type }) => type === 'regex');
}

/** A text, number or truth value as YAML: ids and the like as plain words, all other text in double quotes. */
export function scalarText(value: unknown, schema?: AnySchema): string {
	if (typeof value === 'string') return asksForWord(schema) && isPlainWord(value) ? value : quoted(value);
	if (typeof value === 'number') {
		if (Object.is(value, -0)) return '-0';
		return Number.isFinite(value) ? String(value) : value > 0 ? '.inf' : '-.inf';
	}
	return String(value ?? null);
}

/** The keys of one map as YAML: where one of them needs quotes, all have them. */
export function keyTexts(keys: readonly string[]): string[] {
	return keys.every(isPlainWord) ? [...keys] : keys.map(quoted);
}
