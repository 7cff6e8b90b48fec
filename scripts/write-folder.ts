import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Whether a folder is free to be written to: it is not there, or empty. */
export async function isFree(folder: string): Promise<boolean> {
	try {
		return (await readdir(folder)).length === 0;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ENOENT';
	}
}

/** Writes texts as a new folder, whole or not at all: they are written beside it, and moved when all are there. */
export async function writeNewFolder(
	folder: string,
	texts: Iterable<readonly [path: string, text: string]>
): Promise<void> {
	const target = resolve(folder);
	const beside = `${target}.part-${process.pid}`;
	try {
		for (const [path, text] of texts) {
			const to = join(beside, path);
			await mkdir(dirname(to), { recursive: true });
			await writeFile(to, text);
		}
		await rename(beside, target);
	} catch (error) {
		await rm(beside, { recursive: true, force: true });
		throw error;
	}
}
