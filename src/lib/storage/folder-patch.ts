import type { Folder } from './folder';
import { diffText, PatchMismatch, patchText, reverseSplices, type Splice } from './text-patch';

/** What became of one file: places in it changed, the whole of it came, or the whole of it went. */
export type FileChange =
	{ path: string; splices: Splice[] } | { path: string; came: string } | { path: string; went: string };

/** What became of a folder. It holds what stood there before, so that it can be checked, and taken back. */
export type FolderPatch = FileChange[];

/** What leads from one folder to another. */
export function diffFolders(before: Folder, after: Folder): FolderPatch {
	const patch: FolderPatch = [];
	for (const path of [...new Set([...before.keys(), ...after.keys()])].sort()) {
		const [was, is] = [before.get(path), after.get(path)];
		if (was === is) continue;
		if (was === undefined) patch.push({ path, came: is as string });
		else if (is === undefined) patch.push({ path, went: was });
		else patch.push({ path, splices: diffText(was, is) });
	}
	return patch;
}

/** The folder after a patch. @throws PatchMismatch where the folder is not the one that the patch was made from */
export function patchFolder(before: Folder, patch: FolderPatch): Folder {
	const after = new Map(before);
	for (const change of patch) {
		const was = before.get(change.path);
		const expected = 'came' in change ? undefined : 'went' in change ? change.went : was;
		if (was !== expected || ('splices' in change && was === undefined)) {
			throw new PatchMismatch(`'${change.path}' is not the file that was changed.`);
		}
		if ('came' in change) after.set(change.path, change.came);
		else if ('went' in change) after.delete(change.path);
		else after.set(change.path, patchText(was as string, change.splices));
	}
	return after;
}

/** The patch that takes another one back. */
export function reversePatch(patch: FolderPatch): FolderPatch {
	return patch.map((change) => {
		if ('came' in change) return { path: change.path, went: change.came };
		if ('went' in change) return { path: change.path, came: change.went };
		return { path: change.path, splices: reverseSplices(change.splices) };
	});
}
