import { UnreadableFile, type ImportFile, type Reading } from '../reading';
import { decodeText } from '../text-encoding';
import { unpackedBytes } from '../unpack';

/** JSON of which nothing is known yet. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** The data of a JSON file, or the fault with its line in words. */
export async function readJson(file: ImportFile, reading: Reading): Promise<Json> {
	const { text } = decodeText(await unpackedBytes(file, reading));
	reading.check();
	return parseJson(text, file.name);
}

/** The data of a JSON text. */
export function parseJson(text: string, name: string): Json {
	try {
		return JSON.parse(text);
	} catch (error) {
		const words = (error as Error).message;
		const at = /position (\d+)/.exec(words);
		const line = at ? text.slice(0, Number(at[1])).split('\n').length : undefined;
		const where = line === undefined ? `'${name}'` : `'${name}', line ${line}`;
		throw new UnreadableFile(`${where}: not JSON, or cut off (${words.slice(0, 80)}). Get the file again.`);
	}
}

/** The object that a value is, or undefined. */
export function objectOf(value: Json | undefined): JsonObject | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

/** The list that a value is; a single value is a list of one. */
export function listOf(value: Json | undefined): Json[] {
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? value : [value];
}

/** What a value says as text: of lists their items, of data its JSON; undefined where it is nothing. */
export function textOf(value: Json | undefined): string | undefined {
	if (value === undefined || value === null || value === '') return undefined;
	if (typeof value !== 'object') return String(value);
	try {
		if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join('; ');
		return JSON.stringify(value);
	} catch {
		// nested so deeply that it cannot be written
		return '…';
	}
}
