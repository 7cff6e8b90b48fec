import type { Folder } from './folder';
import type { Json } from './journal-entry';
import type { KeepState } from './keep-state';
import type { Summary } from './kept-rows';
import type { OpenDossier } from './open-dossier';
import { zipFolder } from './disk/zip-folder';

/** What a page shows of an open dossier. */
interface Shown {
	folder: Folder;
	summary: Summary;
	state: KeepState;
	/** Whether this tab writes; where not, `readerWords` says why and what to do. */
	writes: boolean;
	readerWords: string | null;
	notices: readonly string[];
	canUndo: boolean;
	canRedo: boolean;
	/** What an undo or redo would be of, as the editor put it. */
	undoes: Json;
	redoes: Json;
}

/** An open dossier as the state of a page: what is shown follows what is kept. */
export class KeptDossier {
	readonly dossier: OpenDossier;
	#shown: Shown;
	#stop: () => void;

	constructor(dossier: OpenDossier) {
		this.dossier = dossier;
		this.#shown = $state.raw(read(dossier));
		this.#stop = dossier.subscribe(() => (this.#shown = read(dossier)));
	}

	/** Everything that is shown; it is another object after every change. */
	get now(): Shown {
		return this.#shown;
	}

	/** Takes an edit in: what was done, and the folder after it. @throws ReadOnlyError */
	commit(what: Json, after: Folder, summary?: Partial<Summary>): void {
		this.dossier.commit(what, after, summary);
	}

	/** Takes the last edit back. @throws ReadOnlyError */
	undo(): void {
		this.dossier.step('undo');
	}

	/** Does again what was taken back. @throws ReadOnlyError */
	redo(): void {
		this.dossier.step('redo');
	}

	/** The dossier as it is in this tab, saved or not, as a zip: “Download now”. */
	zip(name: string): Promise<Blob> {
		return zipFolder(this.dossier.folder, name);
	}

	/** Asks the reader before the page is left while something is only in memory: for `beforeunload`. */
	warnOfLoss(event: BeforeUnloadEvent): void {
		const { kind } = this.dossier.state;
		const unsaved = kind === 'saving' || (kind === 'notSaved' && this.waiting > 0);
		if (unsaved || (kind === 'private' && this.dossier.seq > 0)) event.preventDefault();
	}

	/** Entries that are only in memory. */
	get waiting(): number {
		const { state } = this.#shown;
		return 'waiting' in state ? state.waiting : 0;
	}

	/** Waits for what can be saved, then lets go of the dossier. */
	async close(): Promise<void> {
		await this.dossier.settled();
		this.#stop();
		this.dossier.close();
	}
}

function read(dossier: OpenDossier): Shown {
	const { folder, summary, state, writes, readerWords, canUndo, canRedo } = dossier;
	return {
		...{ folder, summary, state, writes, readerWords, notices: dossier.notices, canUndo, canRedo },
		...{ undoes: dossier.whatNext('undo'), redoes: dossier.whatNext('redo') }
	};
}
