import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { vocabularySchema, type Vocabulary } from '../../src/lib/dossier/schema';
import { checkShape } from '../../src/lib/dossier/shape-message';
import { readFolder, writeFolder } from '../../src/lib/dossier/write/folder';
import { readYaml } from '../../src/lib/dossier/yaml-file';
import { toDossier, type ImportedDossier } from '../../src/lib/formats/material/to-dossier';
import { readerOf, readers } from '../../src/lib/formats/readers';
import { Reading, UnreadableFile } from '../../src/lib/formats/reading';
import { unpackedHead, unpackedName } from '../../src/lib/formats/unpack';
import { readWordMap, type WordMap } from '../../src/lib/formats/words/word-map';
import { importFile } from '../import-file';
import { isFree, writeNewFolder } from '../write-folder';
import { UsageError, type Command, type Io } from './command';
import { importedWords, restoredWords } from './imported-words';
import { messageLine } from './message-line';

const IDS = readers.map(({ id }) => id).join('|');
const VOCABULARY = fileURLToPath(new URL('../../graph-data/vocabulary.yaml', import.meta.url));

/** Claims up to which a new dossier is read back and linted before it is written; above, that takes minutes. */
const MOST_LINTED = 20_000;

/** Makes a dossier folder of somebody else's file. */
export const importing: Command = {
	name: 'import',
	usage: `import <file> --out <folder> [--map <file>] [--format ${IDS}] [--roles a=<column>,relation=<column>,b=<column>] [--sheet <name>] [--title <words>] [--publisher <name>]`,
	summary:
		'Makes a dossier of a file; what is not understood is counted, listed and kept as notes. A table of words says what relations mean: graph-data/mappings/cameo.yaml.',
	async run(args, io) {
		const { positionals, values } = parseArgs({
			args,
			options: {
				...{ out: { type: 'string' }, map: { type: 'string' }, format: { type: 'string' } },
				...{ roles: { type: 'string' }, sheet: { type: 'string' } },
				...{ title: { type: 'string' }, publisher: { type: 'string' } }
			},
			allowPositionals: true
		});
		if (positionals.length !== 1) throw new UsageError('Name one file.');
		if (!values.out) throw new UsageError('Say where the dossier goes: --out <folder>.');
		if (values.format && !readers.some(({ id }) => id === values.format)) {
			throw new UsageError(`No format '${values.format}'. Formats: ${IDS.replaceAll('|', ', ')}.`);
		}
		const [path] = positionals;
		const file = await importFile(path);
		if (!file) return fail(io, `There is no file '${path}'.`);
		if (!(await isFree(values.out))) {
			return fail(
				io,
				`'${values.out}' is not empty. Name a new folder: an import never writes over a dossier.`
			);
		}
		const map = values.map === undefined ? undefined : await wordMap(values.map, io);
		if (values.map !== undefined && !map) return 1;

		const stop = new AbortController();
		const interrupt = () => stop.abort(new UnreadableFile('Stopped; nothing was written.'));
		process.once('SIGINT', interrupt);
		try {
			const reading = () => new Reading({ signal: stop.signal });
			const head = await unpackedHead(file, reading());
			const reader =
				readers.find(({ id }) => id === values.format) ?? readerOf(head, unpackedName(file.name));
			if (!reader)
				return fail(io, `'${path}' is of no format that can be read. Formats: ${IDS.replaceAll('|', ', ')}.`);
			const restored = await reader.restore?.(file, reading(), await commonVocabulary());
			if (restored) {
				const texts = new Map(writeFolder(restored));
				const faults = readFolder(texts).messages.filter(({ severity }) => severity === 'error');
				for (const message of faults.slice(0, 20)) io.err(messageLine(path, message));
				if (faults.length)
					return fail(io, `The records in '${path}' contradict each other, and nothing was written.`);
				stop.signal.throwIfAborted();
				await writeNewFolder(values.out, texts);
				io.out(
					`${path}: a dossier of Hearsay, read as ${reader.label}.\n${restoredWords(restored)}Written to ${values.out}.\n`
				);
				return 0;
			}
			const material = await reader.read(file, reading(), { roles: values.roles, sheet: values.sheet });
			const made = await toDossier(
				material,
				{
					...{ vocabulary: await commonVocabulary(), today: new Date().toISOString().slice(0, 10), map },
					...{ title: values.title, publisher: values.publisher }
				},
				reading()
			);
			const texts = new Map(writeFolder(made.dossier));
			if (!isSound(made, texts, values.out, io)) return 1;
			if (made.leftoverText) texts.set('leftovers.txt', made.leftoverText);
			stop.signal.throwIfAborted();
			await writeNewFolder(values.out, texts);
			io.out(`${path}: read as ${reader.label}.\n${importedWords(made)}Written to ${values.out}.\n`);
			return 0;
		} catch (error) {
			if (!(error instanceof UnreadableFile)) throw error;
			return fail(io, error.message);
		} finally {
			process.off('SIGINT', interrupt);
		}
	}
};

function fail(io: Io, message: string): number {
	io.err(`${message}\n`);
	return 1;
}

async function commonVocabulary(): Promise<Vocabulary> {
	const { value } = checkShape(
		vocabularySchema,
		readYaml(VOCABULARY, await readFile(VOCABULARY, 'utf8')).value
	);
	if (!value) throw new UnreadableFile(`'${VOCABULARY}' is no vocabulary. Check it with the command check.`);
	return value;
}

async function wordMap(path: string, io: Io): Promise<WordMap | undefined> {
	let text: string;
	try {
		text = await readFile(path, 'utf8');
	} catch {
		io.err(`There is no file '${path}'.\n`);
		return undefined;
	}
	const { map, problems } = readWordMap(path, text);
	for (const { line, message } of problems) io.err(`${path}:${line} ${message}\n`);
	return map;
}

/** Reads back what would be written; the linter has the last word. */
function isSound(
	{ dossier }: ImportedDossier,
	texts: ReadonlyMap<string, string>,
	folder: string,
	io: Io
): boolean {
	if (dossier.claims.length > MOST_LINTED) return true;
	const errors = readFolder(texts).messages.filter(({ severity }) => severity === 'error');
	for (const message of errors.slice(0, 20)) io.err(messageLine(folder, message));
	if (errors.length > 0)
		io.err(`The import made ${errors.length} errors, and nothing was written. Please report this.\n`);
	return errors.length === 0;
}
