import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dossier, LintMessage } from '../src/lib/dossier/dossier';
import { lint, type LintOptions } from '../src/lib/dossier/lint/lint';
import type { Places } from '../src/lib/dossier/places';
import { readDossier, type DossierText } from '../src/lib/dossier/read-dossier';

export interface FolderResult {
	/** The dossier with its warnings; missing when there is any error. */
	dossier?: Dossier;
	/** Every error and warning, in the order of files and lines. */
	messages: LintMessage[];
	/** Where every record of the dossier stands. */
	places?: Places;
}

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
	const read = readDossier(await readTexts(folder));
	const messages = read.dossier
		? [...read.messages, ...lint(read.dossier, read.places, options)]
		: read.messages;
	const failed = messages.some((message) => message.severity === 'error');
	if (!read.dossier || failed) return { messages };
	return {
		dossier: { ...read.dossier, warnings: messages.filter((message) => message.severity === 'warning') },
		messages,
		places: read.places
	};
}
