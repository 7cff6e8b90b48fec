import type { Dossier, LintMessage } from '../dossier';
import { lint, type LintOptions } from '../lint/lint';
import type { Places } from '../places';
import { readDossier } from '../read-dossier';
import { fileForms, type FileKind } from './file-form';
import { fileText } from './yaml-text';

/** The texts of a dossier by their paths in the folder: `dossier.yaml`, `sources/ffr.yaml`. */
export type DossierFolder = ReadonlyMap<string, string>;

export interface FolderReading {
	/** The dossier with its warnings; missing when there is any error. */
	dossier?: Dossier;
	/** Every error and warning, in the order of files and lines. */
	messages: LintMessage[];
	/** Where every record of the dossier stands. */
	places?: Places;
}

export interface WriteOptions {
	/** Where the JSON Schemas for editors lie, seen from the folder: "../schema". Default: no file names one. */
	schemas?: string;
}

/** A dossier as the texts of a folder of its own, its vocabulary in it, in the form of `graph-data/`. */
export function writeFolder(dossier: Dossier, options: WriteOptions = {}): DossierFolder {
	const folder = new Map<string, string>();
	const write = (path: string, kind: FileKind, value: object) => {
		const up = '../'.repeat(path.split('/').length - 1);
		const schema = options.schemas && `${up}${options.schemas}/${kind}.schema.json`;
		const form = fileForms[kind];
		const head = schema ? [`yaml-language-server: $schema=${schema}`, ...form.head] : form.head;
		folder.set(path, fileText(value, form, head));
	};
	write('dossier.yaml', 'dossier', dossier.header);
	write('vocabulary.yaml', 'vocabulary', dossier.vocabulary);
	write('actors.yaml', 'actors', dossier.actors);
	const claims = new Map<string, object[]>(dossier.sources.map(({ id }) => [id, []]));
	for (const { source, ...claim } of dossier.claims) claims.get(source)?.push(claim);
	for (const source of dossier.sources) {
		write(`sources/${source.id}.yaml`, 'source', { ...source, claims: claims.get(source.id) });
	}
	return folder;
}

/** Reads and lints the texts of a folder; whatever is wrong with them comes back as messages. */
export function readFolder(folder: DossierFolder, options: LintOptions = {}): FolderReading {
	const read = readDossier([...folder].map(([path, text]) => ({ path, text })));
	const messages = read.dossier
		? [...read.messages, ...lint(read.dossier, read.places, options)]
		: read.messages;
	const failed = messages.some((message) => message.severity === 'error');
	if (!read.dossier || failed) return { messages };
	const warnings = messages.filter((message) => message.severity === 'warning');
	return { dossier: { ...read.dossier, warnings }, messages, places: read.places };
}
