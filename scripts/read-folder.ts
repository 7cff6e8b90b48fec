import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LintOptions } from '../src/lib/dossier/lint/lint';
import type { DossierText } from '../src/lib/dossier/read-dossier';
import { readFolder as readTextsOfFolder, type FolderReading } from '../src/lib/dossier/write/folder';

export type FolderResult = FolderReading;

/** The text of a file, or undefined when there is none. */
async function textOf(path: string): Promise<string | undefined> {
	try {
		return await readFile(path, 'utf8');
	} catch {
		return undefined;
	}
}

async function namesIn(folder: string): Promise<string[] | undefined> {
	try {
		return await readdir(folder);
	} catch {
		return undefined;
	}
}

/** The texts of a dossier folder, its vocabulary from the folder itself or from the one above it. */
export async function readTexts(folder: string): Promise<DossierText[]> {
	const texts: DossierText[] = [];
	const add = async (path: string) => {
		const text = await textOf(join(folder, path));
		if (text !== undefined) texts.push({ path, text });
		return text !== undefined;
	};
	await add('dossier.yaml');
	await add('actors.yaml');
	if (!(await add('vocabulary.yaml'))) await add('../vocabulary.yaml');
	for (const name of (await namesIn(join(folder, 'sources'))) ?? []) {
		if (/\.ya?ml$/.test(name)) await add(`sources/${name}`);
	}
	return texts;
}

/** Reads and lints a dossier folder; whatever is wrong with it comes back as messages. */
export async function readFolder(folder: string, options: LintOptions = {}): Promise<FolderResult> {
	if (!(await namesIn(folder))) {
		const message = `There is no folder '${folder}'. Give the path of a folder that holds a dossier.yaml.`;
		return { messages: [{ rule: 'E00', severity: 'error', file: 'dossier.yaml', line: 1, message }] };
	}
	const texts = await readTexts(folder);
	return readTextsOfFolder(new Map(texts.map(({ path, text }) => [path, text])), options);
}
