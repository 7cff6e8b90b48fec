import { Unzip, UnzipInflate } from 'fflate';
import { UnreadableFile, type Reading } from '../reading';
import { joined } from '../unpack';

/** Files of a zip whose contents are read when they are asked for. */
export interface ZipEntries {
	has(name: string): boolean;
	/** The bytes of a file, or undefined. */
	get(name: string): Uint8Array | undefined;
}

const BITE = 16_384;
/** Parts of a spreadsheet that hold values; pictures and the like are not unpacked. */
const WANTED = /\.xml$|\.rels$|^mimetype$/;
const MOST_FILES = 10_000;

/** Unpacks the XML of a zip within the budget of unpacked bytes, so that a zip bomb ends early. */
export async function zipEntries(bytes: Uint8Array, name: string, reading: Reading): Promise<ZipEntries> {
	const files = new Map<string, Uint8Array[]>();
	let unpacked = 0;
	let seen = 0;
	const unzip = new Unzip((file) => {
		if (++seen > MOST_FILES)
			throw new UnreadableFile(`'${name}' holds more than ${MOST_FILES} files. It is no spreadsheet.`);
		if (!WANTED.test(file.name) || files.has(file.name)) return;
		const pieces: Uint8Array[] = [];
		files.set(file.name, pieces);
		file.ondata = (error, piece) => {
			if (error) throw error;
			unpacked += piece.length;
			reading.spend('unpackedBytes', unpacked, `'${name}'`);
			if (piece.length > 0) pieces.push(piece);
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length; at += BITE) {
			unzip.push(bytes.subarray(at, at + BITE), at + BITE >= bytes.length);
			await reading.pause();
		}
	} catch (error) {
		if (error instanceof UnreadableFile || !(error instanceof Error) || !('code' in error)) throw error;
		throw new UnreadableFile(`'${name}' is a zip that is broken or cut off. Get it again, or save it anew.`);
	}
	return {
		has: (file) => files.has(file),
		get: (file) => {
			const pieces = files.get(file);
			return pieces && joined(pieces);
		}
	};
}
