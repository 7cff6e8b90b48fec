import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { Device, type DeviceOptions } from './device';
import type { Folder } from './folder';
import type { OpenDossier } from './open-dossier';

/** What a list of dossiers tells of the one below. */
export const summary = { title: 'Notes', actors: 0, sources: 0, claims: 0 };
/** A small dossier. */
export const folder: Folder = new Map([['notes.md', 'none\n']]);

let count = 0;
/** A name for a database that no other test has. */
export const freshName = () => `hearsay-test-${++count}`;

/** A tab with what is kept under a name. */
export const tab = (name: string, options: DeviceOptions = {}) =>
	Device.open({ name, locks: null, ...options });

/** Writes a note into a dossier. */
export function note(dossier: OpenDossier, text: string): void {
	dossier.commit({ note: text }, new Map([...dossier.folder, ['notes.md', `${text}\n`]]), {
		claims: text.length
	});
}

/** The database as anyone could open it, for doing harm to it. */
export const rawDatabase = (name: string) => openDB(name);

/** Waits until something holds; a test that waits in vain runs out of time. */
export async function until(holds: () => boolean): Promise<void> {
	while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
