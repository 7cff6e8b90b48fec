import { strToU8, zipSync, type Zippable } from 'fflate';

/**
 * Texts as a zip, by their paths. The same texts and the same day give the same bytes.
 *
 * @param date ISO day that the files bear
 */
export function zipTexts(texts: ReadonlyMap<string, string>, date: string): Uint8Array<ArrayBuffer> {
	const [year, month, day] = date.split('-').map(Number);
	// a zip holds local time without its zone
	const mtime = new Date(year, month - 1, day);
	const files: Zippable = {};
	for (const [path, text] of texts) files[path] = [strToU8(text), { mtime, level: 6 }];
	return zipSync(files) as Uint8Array<ArrayBuffer>;
}
