import { thisDevice } from '$lib/state/this-device.svelte';
import { askPersistence } from '$lib/storage/persistence';
import type { Importing } from './importing.svelte';

/**
 * Keeps the dossier that was made and gives its key; undefined where that failed, which is told. The worker writes it, so
 * that its texts never come to the page, save in a session that keeps nothing on the device.
 */
export async function keepBrought(importing: Importing): Promise<string | undefined> {
	if (thisDevice.isPrivate) {
		const made = await importing.request('texts', null);
		return made && (await thisDevice.open()).create(made.folder, made.summary);
	}
	const key = await importing.request('keep', null);
	if (key === undefined) return undefined;
	// a window may ask that what is kept is not cleared, a worker may not
	void askPersistence();
	thisDevice.listed++;
	return key;
}
