import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import type { Vocabulary } from '../../src/lib/dossier/schema';
import { idOf, newFolder } from '../../src/lib/dossier/write/new-folder';
import { isFree, writeNewFolder } from '../write-folder';
import { UsageError, type Command } from './command';
import { notWritten } from './read-texts-of';

const vocabularyFile = fileURLToPath(new URL('../../graph-data/vocabulary.yaml', import.meta.url));

/** Makes an empty dossier with a vocabulary of its own. */
export const newDossier: Command = {
	name: 'new',
	usage: 'new <folder> [--title <words>] [--summary <words>] [--licence <name>]',
	summary: 'Makes an empty dossier in a new folder, with a vocabulary of its own.',
	async run(args, io) {
		const { positionals, values } = parseArgs({
			args,
			options: {
				title: { type: 'string' },
				summary: { type: 'string', default: 'Not written yet.' },
				licence: { type: 'string', default: 'all-rights-reserved' }
			},
			allowPositionals: true
		});
		if (positionals.length !== 1) throw new UsageError('Name one new folder.');
		const [folder] = positionals;
		const name = basename(resolve(folder));
		const id = idOf(name);
		if (!id)
			throw new UsageError(`'${name}' has no letters a to z or digits to make an id of. Name it otherwise.`);
		for (const [option, value] of Object.entries(values)) {
			if (value === '') throw new UsageError(`--${option} is empty. Write some words, or leave it out.`);
		}
		try {
			if (!(await isFree(folder))) {
				io.err(`'${folder}' is not empty. Name a new folder, so that nothing in it is lost.\n`);
				return 1;
			}
			const vocabulary = parse(await readFile(vocabularyFile, 'utf8')) as Vocabulary;
			const { title = name, summary, licence } = values;
			await writeNewFolder(folder, newFolder({ id, title, summary, licence }, vocabulary));
		} catch (error) {
			return notWritten(error, folder, io);
		}
		io.out(
			`${folder}: the dossier '${id}', without sources yet. Next: add actors and a source, then claims.\n`
		);
		return 0;
	}
};
