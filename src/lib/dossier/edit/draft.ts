import { didYouMean } from '../nearest';
import type { Actor, Claim, Predicate } from '../schema';
import { EditRefused } from './edit-refused';
import { FileEditor } from './file-editor';
import { ParsedFile } from './parsed-file';
import type { ParsedFolder } from './parsed-folder';
import { spliced, type Splice } from './splice';

/** What an edit does to one file: changes in its text, or the file made or taken away as a whole. */
export type FileChange =
	{ path: string; splices: Splice[] } | { path: string; from: string | null; to: string | null };

const OWN_VOCABULARY = 'vocabulary.yaml';

/** An edit in the making: the folder as it is, and the changes that the edit collects. */
export class Draft {
	readonly #editors = new Map<string, FileEditor>();
	readonly #whole = new Map<string, FileChange>();
	#vocabulary: { file: ParsedFile; editor: FileEditor } | undefined;
	/** Ids of what the edit makes. */
	readonly made: string[] = [];

	constructor(readonly folder: ParsedFolder) {}

	/** The editor of a file that exists. */
	edit(path: string): FileEditor {
		const known = this.#editors.get(path);
		if (known) return known;
		const file = this.folder.file(path);
		if (!file) throw new EditRefused(`There is no ${path}.`);
		const editor = new FileEditor(file);
		this.#editors.set(path, editor);
		return editor;
	}

	/** The editor of the vocabulary: a folder that shares one with others gets its own copy first. */
	editVocabulary(): FileEditor {
		const path = this.folder.vocabularyPath;
		if (path === OWN_VOCABULARY) return this.edit(path);
		if (!this.#vocabulary) {
			const shared = this.folder.file(path);
			if (!shared) throw new EditRefused('There is no vocabulary.yaml.');
			// The schema that the first line names is seen from one folder further down.
			const text = shared.text.replace(/^(# yaml-language-server: \$schema=)(?=[\w.])(?!\w+:)/, '$1../');
			const file = new ParsedFile(OWN_VOCABULARY, text);
			this.#vocabulary = { file, editor: new FileEditor(file) };
		}
		return this.#vocabulary.editor;
	}

	create(path: string, text: string): void {
		this.#whole.set(path, { path, from: null, to: text });
	}

	delete(path: string): void {
		this.#whole.set(path, { path, from: this.folder.file(path)?.text ?? null, to: null });
	}

	/** Takes changes as they are: those of an edit that was made before, turned round. */
	restore(change: FileChange): void {
		this.#whole.set(change.path, change);
	}

	get changes(): FileChange[] {
		const edited = [...this.#editors]
			.map(([path, editor]) => ({ path, splices: editor.splices }))
			.filter(({ splices }) => splices.length);
		const { file, editor } = this.#vocabulary ?? {};
		const to = file && spliced(file.text, editor!.splices);
		const own = file ? [{ path: file.path, from: null, to: to ?? file.text }] : [];
		return [...edited, ...own, ...this.#whole.values()];
	}

	/** File and place in it of a claim, by its id. */
	claim(id: string): { path: string; index: number; claim: Claim } {
		const path = sourcePath(id.slice(0, Math.max(0, id.lastIndexOf('.'))));
		const index = this.folder.claims(path).findIndex((claim) => claim.id === id);
		if (index < 0) throw new EditRefused(`There is no claim '${id}'.`);
		return { path, index, claim: this.folder.claims(path)[index] };
	}

	/** The path of a source that exists. */
	source(id: string): string {
		const path = sourcePath(id);
		if (this.folder.file(path)) return path;
		const ids = this.folder.sourcePaths.map((other) => other.slice('sources/'.length, -'.yaml'.length));
		throw new EditRefused(`There is no source '${id}'.${didYouMean(id, ids)}`);
	}

	actor(id: string): { index: number; actor: Actor } {
		return this.#byId(this.folder.actors, id, 'actor', (index, actor) => ({ index, actor }));
	}

	predicate(id: string): { index: number; predicate: Predicate } {
		return this.#byId(this.folder.predicates, id, 'predicate', (index, predicate) => ({ index, predicate }));
	}

	#byId<T extends { id: string }, R>(
		list: readonly T[],
		id: string,
		what: string,
		found: (index: number, item: T) => R
	): R {
		const index = list.findIndex((item) => item.id === id);
		if (index >= 0) return found(index, list[index]);
		const near = didYouMean(
			id,
			list.map((item) => item.id)
		);
		throw new EditRefused(`There is no ${what} '${id}'.${near}`);
	}
}

/** Where a source stands in the folder. */
export function sourcePath(id: string): string {
	return `sources/${id}.yaml`;
}
