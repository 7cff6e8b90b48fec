import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportFile } from '../src/lib/formats/reading';

/** A file on the disk as the importers read it, or undefined where there is none. */
export async function importFile(path: string): Promise<ImportFile | undefined> {
	try {
		const found = await stat(path);
		if (!found.isFile()) return undefined;
		return { name: basename(path), size: found.size, chunks: () => createReadStream(path) };
	} catch {
		return undefined;
	}
}
