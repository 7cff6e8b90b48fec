import { zipFolder } from '../storage/disk/zip-folder';
import type { Folder } from '../storage/folder';
import { download } from './download';

/** The id that a folder's header states: it is in the name of its zip even where the rest cannot be read. */
const ID = /^id:[ \t]*["']?([a-z0-9][a-z0-9-]*)/m;

/** Name of a dossier's folder, in a zip and outside. */
export const folderName = (folder: Folder) => ID.exec(folder.get('dossier.yaml') ?? '')?.[1] ?? 'dossier';

/** Hands the reader a dossier as a zip of its folder. */
export async function takeZip(folder: Folder): Promise<void> {
	const name = folderName(folder);
	download(await zipFolder(folder, name), `${name}.zip`);
}
