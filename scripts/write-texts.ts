import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DossierFolder } from '../src/lib/dossier/write/folder';

/**
 * Writes the texts that differ from those before. Each is written beside its place and then put there in one step, so that
 * a file is never half written; a failure before the last step leaves the folder as it was.
 */
export async function writeTexts(
	folder: string,
	after: DossierFolder,
	before: DossierFolder = new Map()
): Promise<string[]> {
	const changed = [...after].filter(([path, text]) => before.get(path) !== text);
	const gone = [...before.keys()].filter((path) => !after.has(path));
	const pending: { from: string; to: string }[] = [];
	try {
		for (const [path, text] of changed) {
			const to = join(folder, path);
			const from = `${to}.${process.pid}.part`;
			await mkdir(dirname(to), { recursive: true });
			pending.push({ from, to });
			await writeFile(from, text, { encoding: 'utf8', flush: true });
		}
		for (const { from, to } of pending) await rename(from, to);
	} catch (error) {
		for (const { from } of pending) await rm(from, { force: true });
		throw error;
	}
	for (const path of gone) await rm(join(folder, path), { force: true });
	return [...changed.map(([path]) => path), ...gone];
}
