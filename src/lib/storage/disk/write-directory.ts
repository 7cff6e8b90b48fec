import { sortedPaths, type Folder } from '../folder';
import { planWriting, type WritingPlan } from './plan-writing';

/** What came of writing a folder. */
export interface Written extends WritingPlan {
	/** Whether anything was written: nothing is where somebody else has changed a file. */
	done: boolean;
}

/** A file on disk is not what was written into it. */
export class WriteError extends Error {}

/**
 * Brings a folder of this device to what a dossier is. A browser writes a file beside the old one and puts it in its
 * place when it is whole; each is read back.
 * @param known what was last read or written there
 * @param overwrite also what somebody else has changed since
 * @throws PathError, WriteError, or the browser's own error where it may not write
 */
export async function writeDirectory(
	root: FileSystemDirectoryHandle,
	folder: Folder,
	known: Folder,
	overwrite = false
): Promise<Written> {
	const onDisk = new Map<string, string>();
	for (const path of new Set([...sortedPaths(folder), ...sortedPaths(known)])) {
		const text = await textAt(root, path);
		if (text !== undefined) onDisk.set(path, text);
	}
	const plan = planWriting(folder, onDisk, known);
	if (plan.conflicts.length && !overwrite) return { ...plan, done: false };
	for (const path of plan.write) await writeText(root, path, folder.get(path) as string);
	for (const path of plan.remove) {
		const { directory, name } = await place(root, path, false);
		await directory.removeEntry(name);
	}
	return { ...plan, done: true };
}

async function place(root: FileSystemDirectoryHandle, path: string, create: boolean) {
	const steps = path.split('/');
	const name = steps.pop() as string;
	let directory = root;
	for (const step of steps) directory = await directory.getDirectoryHandle(step, { create });
	return { directory, name };
}

async function textAt(root: FileSystemDirectoryHandle, path: string): Promise<string | undefined> {
	try {
		const { directory, name } = await place(root, path, false);
		const file = await (await directory.getFileHandle(name)).getFile();
		return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
	} catch (error) {
		if ((error as Error).name === 'NotFoundError') return undefined;
		throw error;
	}
}

async function writeText(root: FileSystemDirectoryHandle, path: string, text: string): Promise<void> {
	const { directory, name } = await place(root, path, true);
	const stream = await (await directory.getFileHandle(name, { create: true })).createWritable();
	try {
		await stream.write(text);
	} catch (error) {
		await stream.abort().catch(() => {});
		throw error;
	}
	await stream.close();
	if ((await textAt(root, path)) !== text) {
		throw new WriteError(`'${path}' was written and cannot be read back as it was. Save to another folder.`);
	}
}
