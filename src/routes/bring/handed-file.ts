import type { TakenIn } from '$lib/storage/disk/folder-intake';

let handed: File | TakenIn | null = null;

/** Puts a file or folder by for the page where material is brought in; the next page takes it. */
export function handFile(file: File | TakenIn): void {
	handed = file;
}

/** Takes the file or folder that another page was given, once. */
export function takeHandedFile(): File | TakenIn | null {
	const file = handed;
	handed = null;
	return file;
}
