import { Device } from '../storage/device';
import { KeepError } from '../storage/failure';
import type { Folder } from '../storage/folder';
import type { Summary } from '../storage/kept-rows';

/**
 * Keeps a folder on this device as a new dossier, whole or not at all, and gives its key.
 *
 * @throws KeepError where the device keeps nothing
 */
export async function keepFolder(
	folder: Folder,
	summary: Summary,
	tell: (doing: string) => void
): Promise<string> {
	tell('Keeping the dossier on this device');
	const device = await Device.open();
	// what is only in the memory of this worker would be gone with it
	if (device.failure) throw new KeepError(device.failure);
	return device.create(folder, summary);
}
