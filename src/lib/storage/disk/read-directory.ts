import { CAPS, FolderIntake, type Caps, type TakenIn } from './folder-intake';

/** How deep folders are looked into: deeper than any path that is taken. */
const DEEPEST = 8;

/** The dossier in a folder of this device. @throws IntakeError, or the browser's own error where it may not be read */
export async function readDirectory(root: FileSystemDirectoryHandle, caps: Caps = CAPS): Promise<TakenIn> {
	const intake = new FolderIntake(caps);

	async function walk(directory: FileSystemDirectoryHandle, prefix: string, depth: number): Promise<void> {
		for await (const [name, handle] of directory.entries()) {
			const path = prefix + name;
			if (handle.kind === 'directory') {
				// hidden folders belong to programs, and may be large: .git
				if (!name.startsWith('.') && depth < DEEPEST) {
					await walk(handle as FileSystemDirectoryHandle, `${path}/`, depth + 1);
				}
			} else if (intake.wants(path)) {
				const file = await (handle as FileSystemFileHandle).getFile();
				// before it is read: a file of many gigabytes is not to come into memory
				intake.count(file.size);
				intake.take(path, new Uint8Array(await file.arrayBuffer()));
			}
		}
	}
	await walk(root, '', 0);
	return intake.end();
}
