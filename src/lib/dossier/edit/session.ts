import type { LintMessage } from '../dossier';
import type { ReadResult } from '../read-dossier';
import type { DossierFolder } from '../write/folder';
import { applyParsed, type Applied, type ApplyOptions, type Refused } from './apply';
import { editWords, type Edit, type RestoreEdit } from './edit';
import { ParsedFolder } from './parsed-folder';

/** One step that can be taken back, or taken again. */
interface Step {
	words: string;
	restore: RestoreEdit;
}

/** Told of every edit that was made, undoing included: what a journal writes down. */
export type EditListener = (edit: Edit, folder: DossierFolder) => void;

/** Editing one dossier: its folder as it stands, what can be undone, without limit, and what can be done again. */
export class EditSession {
	#parsed: ParsedFolder;
	#undo: Step[] = [];
	#redo: Step[] = [];
	readonly #listeners = new Set<EditListener>();

	constructor(folder: DossierFolder) {
		this.#parsed = new ParsedFolder(folder);
	}

	get folder(): DossierFolder {
		return this.#parsed.folder;
	}

	/** The dossier without warnings and the places of its records, or what is wrong with the shape of its files. */
	get reading(): ReadResult {
		return this.#parsed.reading;
	}

	/** What keeps the dossier from being accepted; an edit may not add to it. */
	get errors(): readonly LintMessage[] {
		return this.#parsed.errors;
	}

	/** What undo would take back: "Add a claim to ffr". */
	get undoWords(): string | undefined {
		return this.#undo.at(-1)?.words;
	}

	get redoWords(): string | undefined {
		return this.#redo.at(-1)?.words;
	}

	/** Makes an edit, or says why not; what was undone before can then no longer be done again. */
	apply(edit: Edit, options: ApplyOptions = {}): Applied | Refused {
		const result = this.#make(edit, options);
		if (result.refused !== undefined) return result;
		this.#undo.push({ words: editWords(edit), restore: result.inverse });
		this.#redo = [];
		return result;
	}

	/** What an edit would give, without making it: for the linter beside a field. */
	try(edit: Edit): Applied | Refused {
		const result = applyParsed(this.#parsed, edit);
		return result.refused === undefined ? { ...result, folder: result.parsed.folder } : result;
	}

	/** Takes the last edit back; its words, or undefined when there is none. */
	undo(): string | undefined {
		return this.#turn(this.#undo, this.#redo);
	}

	/** Makes the edit last taken back once more. */
	redo(): string | undefined {
		return this.#turn(this.#redo, this.#undo);
	}

	/** Calls a listener after every edit; the function that it gives ends that. */
	listen(listener: EditListener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	#turn(from: Step[], to: Step[]): string | undefined {
		const step = from.pop();
		if (!step) return undefined;
		// The texts were accepted when they stood there before.
		const result = this.#make(step.restore, { lint: false });
		if (result.refused !== undefined) throw new Error(`${step.words}: ${result.refused}`);
		to.push({ words: step.words, restore: result.inverse });
		return step.words;
	}

	#make(edit: Edit, options: ApplyOptions): Applied | Refused {
		const result = applyParsed(this.#parsed, edit, options);
		if (result.refused !== undefined) return result;
		const { parsed, ...applied } = result;
		this.#parsed = parsed;
		for (const listener of this.#listeners) listener(edit, parsed.folder);
		return { ...applied, folder: parsed.folder };
	}
}

/** Makes a journal of edits in a folder, one after the other; the first that is refused ends it with its number, from 1. */
export function replay(
	folder: DossierFolder,
	edits: Iterable<Edit>
): { folder: DossierFolder; refused?: { edit: number; message: string } } {
	let parsed = new ParsedFolder(folder);
	let number = 0;
	for (const edit of edits) {
		number += 1;
		const result = applyParsed(parsed, edit, { lint: false });
		if (result.refused !== undefined) {
			return { folder: parsed.folder, refused: { edit: number, message: result.refused } };
		}
		parsed = result.parsed;
	}
	return { folder: parsed.folder };
}
