import { sortedPaths, type Folder } from '../folder';

/** The first day that a zip can name: the same folder always gives the same bytes. */
const DAY = new Date(1980, 0, 1);
/** Characters packed at a time, so that a gesture meanwhile is not held up. */
const PIECE = 1 << 17;

const rest = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A folder as a zip, with its files under a folder of the given name. */
export async function zipFolder(folder: Folder, name: string): Promise<Blob> {
	const { strToU8, Zip, ZipDeflate } = await import('fflate');
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let failed: Error | null = null;
	const zip = new Zip((error, part) => {
		if (error) failed = error;
		else parts.push(part as Uint8Array<ArrayBuffer>);
	});
	let sinceRest = 0;
	for (const path of sortedPaths(folder)) {
		const file = new ZipDeflate(`${name}/${path}`, { level: 6 });
		file.mtime = DAY;
		zip.add(file);
		const bytes = strToU8(folder.get(path) as string);
		for (let at = 0; at < bytes.length || at === 0; at += PIECE) {
			file.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
			sinceRest += Math.min(PIECE, bytes.length - at);
			if (sinceRest >= PIECE) {
				await rest();
				sinceRest = 0;
			}
		}
	}
	zip.end();
	if (failed) throw failed;
	return new Blob(parts, { type: 'application/zip' });
}
