import { innerSchema, type AnySchema } from '../schema-parts';
import { formPath, type FileForm } from './file-form';
import { inOrder, keysOf, meantSchema } from './key-order';
import { keyTexts, scalarText } from './scalar-text';

/** Column at which the comment beside a key stands, where the key leaves it free. */
const COMMENT_COLUMN = 30;

type Record_ = Readonly<Record<string, unknown>>;

function isContainer(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

/** The keys of a record that have a value, in the order of the schema. */
function entriesOf(record: Record_, schema: AnySchema | undefined): [key: string, text: string][] {
	const present = Object.keys(record).filter((key) => record[key] !== undefined);
	const known = keysOf(schema, record);
	const keys = inOrder(present, known);
	const texts = known ? keys.map((key) => (known.includes(key) ? key : keyTexts([key])[0])) : keyTexts(keys);
	return keys.map((key, index) => [key, texts[index]]);
}

function under(schema: AnySchema | undefined, value: unknown, key: string | number): AnySchema | undefined {
	const meant = meantSchema(schema, value);
	return meant && innerSchema(meant, key);
}

/** A value on one line: `[a, b]`, `{ para: 9, words: "…" }`. */
export function flowText(value: unknown, schema?: AnySchema): string {
	if (!isContainer(value)) return scalarText(value, schema);
	if (Array.isArray(value)) {
		return `[${value.map((item, index) => flowText(item, under(schema, value, index))).join(', ')}]`;
	}
	const record = value as Record_;
	const pairs = entriesOf(record, schema).map(
		([key, text]) => `${text}: ${flowText(record[key], under(schema, record, key))}`
	);
	return pairs.length ? `{ ${pairs.join(', ')} }` : '{}';
}

/** Where in a file a value stands, and how. */
export interface BlockPlace {
	form: FileForm;
	schema: AnySchema | undefined;
	/** Path of the value in the form: `claims.[]`. */
	path: string;
	/** Spaces before the value's lines. */
	indent: number;
}

function isBlock(value: unknown, place: BlockPlace): value is object {
	return isContainer(value) && place.form.block.has(place.path) && Object.keys(value).length > 0;
}

function inside(place: BlockPlace, value: unknown, key: string | number, indent: number): BlockPlace {
	const path = formPath(place.path, typeof key === 'number' ? '[]' : key);
	return { form: place.form, schema: under(place.schema, value, key), path, indent };
}

/** One key with its value: on one line, or the key and its value on the lines that follow. */
export function pairLines(
	keyText: string,
	key: string,
	record: Record_,
	place: BlockPlace,
	comment = ''
): string[] {
	const space = ' '.repeat(place.indent);
	const value = record[key];
	const inner = inside(place, record, key, place.indent + 2);
	const asBlock = isBlock(value, inner);
	const line = `${space}${keyText}:${asBlock ? '' : ` ${flowText(value, inner.schema)}`}`;
	const noted = comment ? `${line.padEnd(COMMENT_COLUMN - 1)} # ${comment}` : line;
	return asBlock ? [noted, ...blockLines(value, inner)] : [noted];
}

/** A list or map line by line, in the order of the schema. */
export function blockLines(value: object, place: BlockPlace): string[] {
	if (Array.isArray(value)) {
		return value.flatMap((item, index) => itemLines(item, inside(place, value, index, place.indent)));
	}
	const record = value as Record_;
	const beside = place.path === '' ? place.form.beside : {};
	return entriesOf(record, place.schema).flatMap(([key, text]) =>
		pairLines(text, key, record, place, beside[key])
	);
}

/** One entry of a list, with its dash; the place is the entry's own. */
export function itemLines(item: unknown, place: BlockPlace): string[] {
	const space = ' '.repeat(place.indent);
	if (!isBlock(item, place)) return [`${space}- ${flowText(item, place.schema)}`];
	const [first, ...rest] = blockLines(item, { ...place, indent: place.indent + 2 });
	return [`${space}- ${first.trimStart()}`, ...rest];
}

/** A whole file: its comments, then its value. */
export function fileText(value: object, form: FileForm, head: readonly string[] = form.head): string {
	const place = { form, schema: form.schema, path: '', indent: 0 };
	const lines = isBlock(value, place) ? blockLines(value, place) : [flowText(value, form.schema)];
	return [...head.map((line) => `# ${line}`), ...lines, ''].join('\n');
}
