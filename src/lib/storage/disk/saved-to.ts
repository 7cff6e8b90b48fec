import type { KeptRows } from '../kept-rows';
import { PickedFolder } from './picked-folder';

/** The folder that a dossier was last saved to or opened from; null where there is none. */
export async function recallFolder(rows: KeptRows, key: string): Promise<PickedFolder | null> {
	const row = await rows.savedTo(key);
	if (!row) return null;
	return new PickedFolder(row.handle as FileSystemDirectoryHandle, new Map(row.known), new Map(row.above));
}

/** Remembers the folder for the next visit, where the browser can keep such a thing. */
export async function rememberFolder(rows: KeptRows, key: string, folder: PickedFolder): Promise<void> {
	const { handle, known, above } = folder;
	await rows.putSavedTo({ key, handle, known: [...known], above: [...above] });
}
