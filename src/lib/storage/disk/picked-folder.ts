import type { Folder } from '../folder';
import { readDirectory } from './read-directory';
import type { TakenIn } from './folder-intake';
import { writeDirectory, type Written } from './write-directory';

/** The parts of the File System Access API that TypeScript does not know. */
interface Picking {
	showDirectoryPicker?(options: {
		id: string;
		mode: 'read' | 'readwrite';
	}): Promise<FileSystemDirectoryHandle>;
}
interface Permissions {
	queryPermission?(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
	requestPermission?(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** Whether this browser can open and save folders; where not, zips stand in for them. */
export const canPickFolders = () => typeof (globalThis as Picking).showDirectoryPicker === 'function';

/** A folder of this device that a dossier is opened from and saved to, with what was last read or written there. */
export class PickedFolder {
	constructor(
		public handle: FileSystemDirectoryHandle,
		/** What was last read or written there. */
		public known: Folder = new Map(),
		/** Texts that stand above it, and are not written into it while they are the same. */
		public above: Folder = new Map()
	) {}

	/** Lets the reader choose a folder; null where they choose none. */
	static async pick(mode: 'read' | 'readwrite'): Promise<PickedFolder | null> {
		const { showDirectoryPicker } = globalThis as Picking;
		if (!showDirectoryPicker) throw new Error('This browser opens no folders. Use a zip of the folder.');
		try {
			return new PickedFolder(await showDirectoryPicker.call(globalThis, { id: 'dossier', mode }));
		} catch (error) {
			if ((error as Error).name === 'AbortError') return null;
			throw error;
		}
	}

	/** The dossier in it. @throws IntakeError */
	async read(): Promise<TakenIn> {
		const taken = await readDirectory(this.handle);
		// the folder of the dossier may stand in the one that was picked
		for (const step of taken.root.split('/').filter(Boolean)) {
			this.handle = await this.handle.getDirectoryHandle(step);
		}
		this.above = taken.above;
		this.known = this.#own(taken.folder);
		return taken;
	}

	/** Writes what differs. Where somebody else has changed a file, nothing is written unless `overwrite` says so. */
	async write(folder: Folder, overwrite = false): Promise<Written> {
		if (!(await this.mayWrite())) {
			throw new Error('The browser was not allowed to write into this folder. Save again and allow it.');
		}
		const own = this.#own(folder);
		const written = await writeDirectory(this.handle, own, this.known, overwrite);
		if (written.done) this.known = own;
		return written;
	}

	/** Asks for the right to write where it is not given yet: only in answer to a click. */
	async mayWrite(): Promise<boolean> {
		const { handle } = this;
		const permissions = handle as FileSystemDirectoryHandle & Permissions;
		const mode = { mode: 'readwrite' } as const;
		if (!permissions.queryPermission || (await permissions.queryPermission(mode)) === 'granted') return true;
		return (await permissions.requestPermission?.(mode)) === 'granted';
	}

	#own(folder: Folder): Folder {
		return new Map([...folder].filter(([path, text]) => this.above.get(path) !== text));
	}
}
