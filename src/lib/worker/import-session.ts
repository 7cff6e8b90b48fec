import { lint } from '../dossier/lint/lint';
import { readDossier } from '../dossier/read-dossier';
import { writeFolder } from '../dossier/write/folder';
import type { Folder } from '../storage/folder';
import type { LeftOut } from '../storage/disk/folder-intake';
import { unzipFolder } from '../storage/disk/unzip-folder';
import type { Material } from '../formats/material/material';
import { readerOf, readers, type Reader, type ReaderOptions } from '../formats/readers';
import { Reading, type ImportFile } from '../formats/reading';
import { planTable } from '../formats/table/plan-table';
import { isGzip, unpackedHead, unpackedName } from '../formats/unpack';
import { writeChosenWords } from '../formats/words/chosen-words';
import { readWordMap, type WordMap } from '../formats/words/word-map';
import { cameoMap, commonVocabulary } from './common-words';
import { foundIn, knownTo } from './found-words';
import type { Decisions, ImportRequest, ImportSteps, MadeDossier, OpenedFile } from './import-protocol';
import { keepFolder } from './keep-folder';
import { ImportedFolder, MOST_LINTED } from './imported-folder';
import { pickedFile } from './picked-file';

type Tell = (doing: string, part?: number) => void;

/** One file on its way to a dossier: what was read of it so far. */
export class ImportSession {
	#file: ImportFile | undefined;
	#reader: Reader | undefined;
	#material: Material | undefined;
	#map: WordMap | undefined;
	#made: ImportedFolder | undefined;

	/** Does one step. @throws an error whose message says what to change */
	async take({ step, ask }: ImportRequest, tell: Tell): Promise<ImportSteps[keyof ImportSteps]['answer']> {
		switch (step) {
			case 'open':
				return this.#open(ask.file, ask.reader, tell);
			case 'folder':
				return { ...opened('Folder'), dossier: this.#takeIn(ask.folder, ask.leftOut, tell) };
			case 'plan':
				return planTable(this.#needFile(), reading('Looking at the columns', tell), ask);
			case 'read':
				return this.#read(ask.options, tell);
			case 'map':
				return this.#useMap(ask);
			case 'saveMap':
				return writeChosenWords(ask.title, commonVocabulary(), this.#map, ask.words);
			case 'make':
				return this.#make(ask, tell);
			case 'keep':
				return keepFolder(this.#needMade().folder(tell), this.#needMade().summary, tell);
			case 'texts':
				return { folder: this.#needMade().folder(tell), summary: this.#needMade().summary };
			case 'zip':
				return this.#needMade().zip(tell);
			case 'leftovers':
				return this.#needMade().leftoverText;
		}
	}

	async #open(picked: File, id: string | undefined, tell: Tell): Promise<OpenedFile> {
		const file = pickedFile(picked);
		const head = await unpackedHead(file, reading('Looking at the file', tell));
		const isPacked = isGzip(new Uint8Array(await picked.slice(0, 2).arrayBuffer()));
		const about = { ...opened(picked.name), size: picked.size, isPacked };
		if (head.length === 0) {
			return { ...about, problem: `'${picked.name}' is empty. Choose a file with something in it.` };
		}
		const reader = readers.find((one) => one.id === id) ?? readerOf(head, unpackedName(picked.name));
		this.#file = file;
		this.#reader = reader;
		// its texts stay as they are, comments and all
		if (isZip(head) && (!reader || reader.id === 'dossier')) {
			tell('Unpacking the dossier');
			const { folder, leftOut } = await unzipFolder(picked);
			return { ...about, dossier: this.#takeIn(folder, leftOut, tell) };
		}
		if (!reader) {
			const known = readers.map(({ label }) => label).join('; ');
			return {
				...about,
				problem: `'${picked.name}' is of no format that is known: ${known}; a dossier as zip. If it is one of these all the same, say which.`
			};
		}
		try {
			const restored = await reader.restore?.(file, reading('Reading the file', tell), commonVocabulary());
			if (restored) return { ...about, dossier: this.#takeIn(writeFolder(restored), [], tell) };
			const plan = reader.id === 'table' && (await planTable(file, reading('Looking at the columns', tell)));
			return { ...about, reader: reader.id, ...(plan ? { plan } : {}) };
		} catch (error) {
			return { ...about, reader: reader.id, problem: (error as Error).message };
		}
	}

	#takeIn(folder: Folder, leftOut: LeftOut[], tell: Tell): MadeDossier {
		tell('Reading the dossier');
		const { dossier, messages, places } = readDossier([...folder].map(([path, text]) => ({ path, text })));
		const said = dossier && dossier.claims.length <= MOST_LINTED ? lint(dossier, places) : messages;
		this.#made = ImportedFolder.ofFolder(folder, dossier);
		return this.#made.about(said, leftOut);
	}

	async #read(options: ReaderOptions, tell: Tell): Promise<ImportSteps['read']['answer']> {
		if (!this.#reader) throw new Error('Say first what the file is to be read as.');
		this.#made = this.#material = this.#map = undefined;
		this.#material = await this.#reader.read(this.#needFile(), reading('Reading the file', tell), options);
		tell('Comparing words and names');
		return foundIn(this.#material);
	}

	#useMap(ask: ImportSteps['map']['ask']): ImportSteps['map']['answer'] {
		if (ask === null) this.#map = undefined;
		else if (ask === 'cameo') this.#map = cameoMap();
		else {
			const { map, problems } = readWordMap(ask.path, ask.text);
			if (!map) {
				const lines = problems.map(({ line, message }) => `${ask.path}, line ${line}: ${message}`);
				throw new Error(lines.slice(0, 5).join('\n'));
			}
			this.#map = map;
		}
		return {
			title: this.#map?.title ?? '',
			knows: this.#map ? knownTo(this.#map, this.#needMaterial()) : []
		};
	}

	async #make(decisions: Decisions, tell: Tell): Promise<MadeDossier> {
		this.#made = undefined;
		this.#made = await ImportedFolder.ofMaterial(
			this.#needMaterial(),
			decisions,
			this.#map,
			reading('Making claims', tell)
		);
		return this.#made.about([], []);
	}

	#needFile(): ImportFile {
		if (!this.#file) throw new Error('Choose a file first.');
		return this.#file;
	}

	#needMaterial(): Material {
		if (!this.#material) throw new Error('The file was not read yet. Choose it again.');
		return this.#material;
	}

	#needMade(): ImportedFolder {
		if (!this.#made) throw new Error('There is no dossier yet. Choose the file again.');
		return this.#made;
	}
}

const opened = (name: string): OpenedFile => ({
	...{ name, isPacked: false },
	readers: readers.map(({ id, label }) => ({ id, label }))
});

const isZip = (head: Uint8Array) => head[0] === 0x50 && head[1] === 0x4b;

function reading(doing: string, tell: Tell): Reading {
	tell(doing);
	return new Reading({ onprogress: (part) => tell(doing, part) });
}
