import { sortedPaths, type Folder } from '../folder';
import { pathProblem, samePaths } from './folder-path';

/** What is to be done to a folder on disk. */
export interface WritingPlan {
	/** Paths whose text is to be written. */
	write: string[];
	/** Paths that are to go: written from here before, and not in the dossier any more. */
	remove: string[];
	/** Paths that somebody else has changed since they were last read or written here. */
	conflicts: string[];
}

/** A path that must not be written; its message is a sentence. */
export class PathError extends Error {}

/**
 * What must be done so that a folder on disk holds a dossier. Only what differs is written, so that a version control
 * sees what was changed and nothing else; files that were never ours are left alone.
 * @param onDisk the texts that stand at the paths of the dossier and of `known`
 * @param known what was last read or written there, by path
 * @throws PathError
 */
export function planWriting(folder: Folder, onDisk: Folder, known: Folder): WritingPlan {
	const same = samePaths(folder.keys());
	if (same)
		throw new PathError(`'${same[0]}' and '${same[1]}' are one file on some disks. Rename one of them.`);
	const plan: WritingPlan = { write: [], remove: [], conflicts: [] };
	for (const path of sortedPaths(folder)) {
		const problem = pathProblem(path);
		if (problem) throw new PathError(`'${path}' cannot be written: ${problem}.`);
		const [want, has] = [folder.get(path), onDisk.get(path)];
		if (has === want) continue;
		plan.write.push(path);
		// gone from the disk is a change too, of a file that was known
		if (has !== known.get(path)) plan.conflicts.push(path);
	}
	for (const path of sortedPaths(known)) {
		if (folder.has(path) || !onDisk.has(path)) continue;
		plan.remove.push(path);
		if (onDisk.get(path) !== known.get(path)) plan.conflicts.push(path);
	}
	return plan;
}
