import type { Device } from '$lib/storage/device';
import { askPersistence } from '$lib/storage/persistence';
import type { Importing } from './importing.svelte';

/**
 * Keeps the dossier that was made and gives its key; undefined where that failed, which is told. The worker writes it, so
 * that its texts never come to the page, save where it belongs to a session that keeps nothing on the device.
 *
 * @param session the device of such a session
 */
export async function keepBrought(importing: Importing, session?: Device): Promise<string | undefined> {
	if (session) {
		const made = await importing.request('texts', null);
		return made && session.create(made.folder, made.summary);
	}
	const key = await importing.request('keep', null);
	// a window may ask that what is kept is not cleared, a worker may not
	if (key !== undefined) void askPersistence();
	return key;
}
