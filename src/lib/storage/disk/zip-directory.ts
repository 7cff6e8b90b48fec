import { IntakeError } from './folder-intake';

/** One file in a zip, as the directory at its end names it. */
export interface ZipEntry {
	path: string;
	/** 0: as it is, 8: deflated. */
	method: number;
	crc: number;
	/** Bytes in the zip. */
	packed: number;
	/** Bytes when unpacked. */
	size: number;
	/** Where its own head begins. */
	at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
/** A zip ends with a comment of at most this length. */
const COMMENT = 0xffff;
const ENCRYPTED = 1;
const BROKEN = 'This zip is cut short or damaged. Get it anew, or unpack it and choose the folder.';

/** Bytes at the end of a zip among which its directory is found. */
export const TAIL = END_LENGTH + COMMENT;

/** Where the directory of a zip stands, from the last bytes of the file. @throws IntakeError where there is none */
export function findDirectory(
	tail: Uint8Array,
	fileSize: number
): { at: number; length: number; count: number } {
	const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
	for (let i = tail.length - END_LENGTH; i >= 0; i--) {
		if (view.getUint32(i, true) !== END || i + END_LENGTH + view.getUint16(i + 20, true) > tail.length)
			continue;
		const [count, length, at] = [
			view.getUint16(i + 10, true),
			view.getUint32(i + 12, true),
			view.getUint32(i + 16, true)
		];
		if (at === 0xffffffff || count === 0xffff) {
			throw new IntakeError(
				'This zip is of the kind for very large files (zip64). Unpack it and choose the folder.'
			);
		}
		if (at + length > fileSize) break;
		return { at, length, count };
	}
	throw new IntakeError(BROKEN);
}

/** The files that a zip holds; its folders are left out. @throws IntakeError where they cannot be read */
export function readDirectory(directory: Uint8Array, count: number): ZipEntry[] {
	const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
	const entries: ZipEntry[] = [];
	let i = 0;
	for (let n = 0; n < count; n++) {
		if (i + 46 > directory.length || view.getUint32(i, true) !== ENTRY) throw new IntakeError(BROKEN);
		const nameEnd = i + 46 + view.getUint16(i + 28, true);
		if (nameEnd > directory.length) throw new IntakeError(BROKEN);
		const path = new TextDecoder().decode(directory.subarray(i + 46, nameEnd));
		if (view.getUint16(i + 8, true) & ENCRYPTED) {
			throw new IntakeError(`'${path}' in this zip has a password. Unpack it and choose the folder.`);
		}
		if (!path.endsWith('/')) {
			entries.push({
				...{ path, method: view.getUint16(i + 10, true), crc: view.getUint32(i + 16, true) },
				...{ packed: view.getUint32(i + 20, true), size: view.getUint32(i + 24, true) },
				at: view.getUint32(i + 42, true)
			});
		}
		i = nameEnd + view.getUint16(i + 30, true) + view.getUint16(i + 32, true);
	}
	return entries;
}

/** Where the bytes of a file begin, from its own head of 30 bytes. @throws IntakeError where that is no head */
export function dataStart(head: Uint8Array, at: number): number {
	const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
	if (head.length < 30 || view.getUint32(0, true) !== 0x04034b50) throw new IntakeError(BROKEN);
	return at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
}
