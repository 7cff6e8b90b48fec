import { parse } from 'yaml';
import { readDossier } from '../dossier/read-dossier';
import type { Vocabulary } from '../dossier/schema';
import { idOf, newFolder } from '../dossier/write/new-folder';
import type { TakenIn } from '../storage/disk/folder-intake';
import { PickedFolder } from '../storage/disk/picked-folder';
import { rememberFolder } from '../storage/disk/saved-to';
import { unzipFolder } from '../storage/disk/unzip-folder';
import type { Folder } from '../storage/folder';
import { notices } from './notice.svelte';
import { summaryOf } from './own-dossier.svelte';
import { thisDevice } from './this-device.svelte';

/** Makes an empty dossier of this device. Gives its key. @throws KeepError */
export async function makeNew(title: string): Promise<string> {
	const { default: text } = await import('../../../graph-data/vocabulary.yaml?raw');
	// a title in another script makes no id, and the id can be changed
	const header = { id: idOf(title) || 'dossier', title };
	return keep(newFolder(header, parse(text) as Vocabulary));
}

/** Takes in the dossier in a zip. Gives its key. @throws IntakeError, KeepError */
export async function takeInZip(file: Blob): Promise<string> {
	const taken = await unzipFolder(file);
	const key = await keep(taken.folder);
	tellLeftOut(taken);
	return key;
}

/** Takes in a folder that the reader picks, and remembers it for saving; null where none is picked. @throws IntakeError, KeepError */
export async function takeInFolder(): Promise<string | null> {
	const picked = await PickedFolder.pick('read');
	if (!picked) return null;
	const taken = await picked.read();
	const key = await keep(taken.folder);
	await rememberFolder((await thisDevice.open()).rows, key, picked);
	tellLeftOut(taken);
	return key;
}

async function keep(folder: Folder): Promise<string> {
	const { dossier } = readDossier([...folder].map(([path, text]) => ({ path, text })));
	const device = await thisDevice.open();
	const key = await device.create(folder, summaryOf(dossier ?? null));
	thisDevice.listed++;
	thisDevice.erased = null;
	return key;
}

function tellLeftOut({ leftOut }: TakenIn): void {
	if (leftOut.length === 0) return;
	const head = `${leftOut.length} ${leftOut.length === 1 ? 'file was' : 'files were'} left out.`;
	notices.tell(
		head,
		leftOut.slice(0, 6).map(({ path, reason }) => `${path}: ${reason}.`)
	);
}
