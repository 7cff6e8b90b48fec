import type { Dossier, LintMessage } from '../dossier/dossier';
import { readFolder, writeFolder } from '../dossier/write/folder';
import type { Material } from '../formats/material/material';
import { toDossier, type ImportedDossier } from '../formats/material/to-dossier';
import type { Reading } from '../formats/reading';
import { UnreadableFile } from '../formats/reading';
import { chosenWords } from '../formats/words/chosen-words';
import type { WordMap } from '../formats/words/word-map';
import { buildLedger } from '../ledger/build-ledger';
import type { LeftOut } from '../storage/disk/folder-intake';
import { zipFolder } from '../storage/disk/zip-folder';
import type { Folder } from '../storage/folder';
import type { Summary } from '../storage/kept-rows';
import { commonVocabulary } from './common-words';
import type { Decisions, MadeDossier } from './import-protocol';

/** Claims up to which a dossier is read back and linted before it is kept; above, that takes minutes. */
export const MOST_LINTED = 20_000;

/** How many of a kind the page is told of. */
const MOST_TOLD = 200;

/** A dossier that an import made, or that came as a folder: its counts, and its texts as soon as they are asked for. */
export class ImportedFolder {
	readonly #dossier: Dossier | undefined;
	readonly #made: ImportedDossier | undefined;
	#folder: Folder | undefined;

	private constructor(dossier: Dossier | undefined, made?: ImportedDossier, folder?: Folder) {
		this.#dossier = dossier;
		this.#made = made;
		this.#folder = folder;
	}

	/** A folder as it came: its texts stay as they are. */
	static ofFolder(folder: Folder, dossier: Dossier | undefined): ImportedFolder {
		return new ImportedFolder(dossier, undefined, folder);
	}

	/** Makes a dossier of material, by what a person decided. */
	static async ofMaterial(
		material: Material,
		{ title, publisher, words, merges }: Decisions,
		base: WordMap | undefined,
		reading: Reading
	): Promise<ImportedFolder> {
		const made = await toDossier(
			material,
			{
				...{ vocabulary: commonVocabulary(), today: new Date().toISOString().slice(0, 10), merges },
				...{ title: title.trim() || undefined, publisher: publisher.trim() || undefined },
				...chosenWords(base, words)
			},
			reading
		);
		return new ImportedFolder(made.dossier, made);
	}

	get summary(): Summary {
		const { header, actors = [], sources = [], claims = [] } = this.#dossier ?? {};
		const counts = { actors: actors.length, sources: sources.length, claims: claims.length };
		return { title: header?.title ?? 'Unreadable dossier', ...counts };
	}

	get leftoverText(): string {
		return this.#made?.leftoverText ?? '';
	}

	/** What the page is told of it. */
	about(messages: readonly LintMessage[], leftOut: LeftOut[]): MadeDossier {
		const errors = messages.filter(({ severity }) => severity === 'error');
		const {
			leftovers = [],
			leftoverCounts = [],
			unset = [],
			heldBack = [],
			quotesCut = 0
		} = this.#made ?? {};
		return {
			...this.summary,
			ties: this.#dossier && errors.length === 0 ? buildLedger(this.#dossier).ties.size : 0,
			...{ unset: unset.length, heldBack: heldBack.length, quotesCut, leftoverCounts },
			...{ leftovers: leftovers.slice(0, MOST_TOLD), leftOut: leftOut.slice(0, MOST_TOLD) },
			...{ errors: errors.slice(0, MOST_TOLD), errorCount: errors.length },
			warnings: messages.length - errors.length
		};
	}

	/** The texts; the linter has the last word on those that were made here. */
	folder(tell: (doing: string) => void): Folder {
		if (this.#folder) return this.#folder;
		if (!this.#dossier) throw new Error('There is no dossier. Choose the file again.');
		tell('Writing the dossier');
		const texts = new Map(writeFolder(this.#dossier));
		if (this.#dossier.claims.length <= MOST_LINTED) {
			tell('Checking the dossier');
			const wrong = readFolder(texts).messages.filter(({ severity }) => severity === 'error');
			if (wrong.length > 0) {
				const [{ file, line, message }] = wrong;
				throw new UnreadableFile(
					`The import made ${wrong.length} errors, and nothing was kept. The first: ${file}, line ${line}: ${message} Please report this.`
				);
			}
		}
		if (this.leftoverText) texts.set('leftovers.txt', this.leftoverText);
		return (this.#folder = texts);
	}

	/** The texts as a zip. */
	async zip(tell: (doing: string) => void): Promise<{ name: string; zip: Blob }> {
		const name = this.#dossier?.header.id ?? 'dossier';
		const folder = this.folder(tell);
		tell('Packing the dossier');
		return { name: `${name}.zip`, zip: await zipFolder(folder, name) };
	}
}
