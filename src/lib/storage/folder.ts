/** The files of a dossier: path from its folder, with forward slashes → text. */
export type Folder = ReadonlyMap<string, string>;

const SURROGATE = /[\ud800-\udfff]/;

/** Bytes that a text takes as UTF-8; half a surrogate pair counts as the mark that stands in for it. */
export function utf8Length(text: string): number {
	let length = text.length;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (unit > 0x7f) length += unit > 0x7ff ? 2 : 1;
	}
	// a pair has been counted as six bytes and takes four
	return SURROGATE.test(text) ? new TextEncoder().encode(text).length : length;
}

/** Bytes of all the texts of a folder. */
export function folderBytes(folder: Folder): number {
	let bytes = 0;
	for (const text of folder.values()) bytes += utf8Length(text);
	return bytes;
}

/** Paths of a folder in the order in which they are written anywhere. */
export function sortedPaths(folder: Folder): string[] {
	return [...folder.keys()].sort();
}
