import { copyAfter } from './dossier-copy';
import type { Folder } from './folder';
import { diffFolders, patchFolder } from './folder-patch';
import type { Entry, Json } from './journal-entry';
import type { Step } from './journal-writer';
import type { Summary } from './kept-rows';
import { folderAt, historyOf } from './restore';
import { SharedDossier, type Workplace } from './shared-dossier';
import { nextStep, nextWhat } from './undo-stack';

/** Only the tab that writes a dossier may change it. */
export class ReadOnlyError extends Error {}

/** A kept dossier that is open in this tab: its folder in memory, with what is not saved yet, and how it stands. */
export class OpenDossier extends SharedDossier {
	/** Opens a kept dossier. @throws KeepError where there is none; DamagedRow where nothing of it is sound */
	static async open(key: string, place: Workplace): Promise<OpenDossier> {
		const dossier = new OpenDossier(key, place);
		try {
			await dossier.begin();
		} catch (error) {
			dossier.close();
			throw error;
		}
		return dossier;
	}

	/** The files as they are in this tab, with what is not saved yet. */
	get folder(): Folder {
		return this.copy.folder;
	}

	get summary(): Summary {
		const { title, actors, sources, claims } = this.head;
		return { title, actors, sources, claims };
	}

	/** Number of the last entry, saved or not. */
	get seq(): number {
		return this.head.seq;
	}

	get canUndo(): boolean {
		return this.writes && nextStep(this.copy.stack, 'undo') !== undefined;
	}

	get canRedo(): boolean {
		return this.writes && nextStep(this.copy.stack, 'redo') !== undefined;
	}

	/** What the next undo or redo is of, as the editor put it. */
	whatNext(kind: 'undo' | 'redo'): Json {
		return this.writes ? nextWhat(this.copy.stack, kind) : null;
	}

	/** Takes an edit in: the folder after it, and what was done. @throws ReadOnlyError where this tab only reads */
	commit(what: Json, after: Folder, summary: Partial<Summary> = {}): void {
		const patch = diffFolders(this.folder, after);
		if (patch.length) this.#push({ kind: 'edit', what, patch }, after, summary);
	}

	/** Takes the last edit back, or does it again; both stay in the history. Gives whether there was one. */
	step(kind: 'undo' | 'redo', summary: Partial<Summary> = {}): boolean {
		const next = nextStep(this.copy.stack, kind);
		if (next) this.#push({ kind, what: null, ...next }, patchFolder(this.folder, next.patch), summary);
		return next !== undefined;
	}

	/** Every entry that is kept, undone work too. */
	history(): Promise<Entry[]> {
		return historyOf(this.place.rows, this.key);
	}

	/** The folder as it was after an entry; 0 is as it was taken in. */
	versionAt(seq: number): Promise<Folder> {
		return folderAt(this.place.rows, this.key, seq);
	}

	#push(step: Step, after: Folder, summary: Partial<Summary>): void {
		if (!this.writes || !this.writer) throw new ReadOnlyError(this.readerWords ?? 'This dossier is closed.');
		const entry = this.writer.push(step, after, { ...this.summary, ...summary });
		this.copy = copyAfter(this.copy, entry, after);
		this.changed();
	}
}
