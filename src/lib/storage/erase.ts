import { deleteDB } from 'idb';
import type { KeptRows } from './kept-rows';

/** Everything of ours that a browser holds under a name has a name that begins so: another app may share the address. */
const OURS = 'hearsay';

/** Milliseconds after which a database that another tab holds on to counts as not deleted. */
const PATIENCE = 3000;

/** What could not be erased, one sentence each; empty when all is gone. */
export type Left = string[];

/** Erases the database: first its rows, which nothing can hold up, then the file. */
export async function eraseDatabase(rows: KeptRows, name: string): Promise<Left> {
	const left: Left = [];
	await rows.clear().catch(() => left.push('The rows of the database could not be emptied.'));
	rows.close();
	if (!('indexedDB' in globalThis)) return left;
	const gone = await Promise.race([
		deleteDB(name).then(
			() => true,
			() => false
		),
		new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE))
	]);
	if (!gone) left.push('The database is empty, and goes when the other tabs with Hearsay are closed.');
	return left;
}

/** Erases what else of ours the browser holds: caches, settings. */
export async function eraseCachesAndSettings(): Promise<Left> {
	const left: Left = [];
	try {
		const names = 'caches' in globalThis ? await caches.keys() : [];
		await Promise.all(names.filter((name) => name.startsWith(OURS)).map((name) => caches.delete(name)));
	} catch {
		left.push('The caches of the site could not be emptied.');
	}
	for (const store of ['localStorage', 'sessionStorage'] as const) {
		try {
			const kept = globalThis[store];
			const keys = Array.from({ length: kept.length }, (_, i) => kept.key(i) ?? '');
			for (const key of keys.filter((name) => name.startsWith(OURS))) kept.removeItem(key);
		} catch {
			// a browser that refuses the store has kept nothing in it
		}
	}
	return left;
}
