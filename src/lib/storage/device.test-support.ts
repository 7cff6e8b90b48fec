import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach } from 'vitest';
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

const tabs: Device[] = [];
afterEach(() => {
	for (const device of tabs.splice(0)) device.close();
});

/** A tab with what is kept under a name, until the test is over. */
export async function tab(name: string, options: DeviceOptions = {}): Promise<Device> {
	const device = await Device.open({ name, locks: null, ...options });
	tabs.push(device);
	return device;
}

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

/** A tab with one dossier, in which notes were written. */
export async function written(name: string, notes: string[]) {
	const device = await tab(name);
	const key = await device.create(folder, summary);
	const dossier = await device.open(key);
	for (const text of notes) note(dossier, text);
	await dossier.settled();
	return { device, key, dossier };
}
