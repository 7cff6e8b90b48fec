import type { DossierFolder } from '../../src/lib/dossier/write/folder';
import { readTexts } from '../read-folder';
import type { Io } from './command';

/** The texts of a dossier folder, or undefined after saying that there is no dossier. */
export async function readTextsOf(folder: string, io: Io): Promise<DossierFolder | undefined> {
	const texts = await readTexts(folder);
	if (texts.some(({ path }) => path === 'dossier.yaml')) {
		return new Map(texts.map(({ path, text }) => [path, text]));
	}
	io.err(`There is no dossier in '${folder}'. Give the path of a folder that holds a dossier.yaml.\n`);
	return undefined;
}

/** Says that a folder could not be written, and gives the exit code; other errors are thrown on. */
export function notWritten(error: unknown, folder: string, io: Io): number {
	if ((error as NodeJS.ErrnoException).code === undefined) throw error;
	io.err(`'${folder}' cannot be written: ${(error as Error).message}. Nothing was changed.\n`);
	return 1;
}
