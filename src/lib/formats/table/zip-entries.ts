import { unzipSync } from 'fflate';
import { UnreadableFile, type Reading } from '../reading';

/** Files of a zip, each unpacked when it is asked for. */
export interface ZipEntries {
	/** Paths of all files. */
	names: readonly string[];
	has(name: string): boolean;
	/** The bytes of a file, or undefined where there is none. */
	get(name: string): Uint8Array | undefined;
}

/** Far more than a spreadsheet has. */
const MOST_FILES = 10_000;

/**
 * The files of a zip. What they unpack to is counted by the sizes that the zip states, before anything is unpacked; the
 * unpacker writes no more than was stated, so that a zip bomb ends at the budget.
 */
export function zipEntries(bytes: Uint8Array, name: string, reading: Reading): ZipEntries {
	const sizes = new Map<string, number>();
	let unpacked = 0;
	attempt((file) => {
		sizes.set(file.name, file.originalSize);
		if (sizes.size > MOST_FILES) {
			throw new UnreadableFile(
				`'${name}' holds more than ${MOST_FILES.toLocaleString('en')} files. It is no spreadsheet and no dossier.`
			);
		}
		return false;
	});
	return {
		names: [...sizes.keys()],
		has: (file) => sizes.has(file),
		get(wanted) {
			const size = sizes.get(wanted);
			if (size === undefined) return undefined;
			unpacked += size;
			reading.spend('unpackedBytes', unpacked, `'${name}'`);
			reading.check();
			return attempt((file) => file.name === wanted).get(wanted);
		}
	};

	function attempt(
		filter: (file: { name: string; originalSize: number }) => boolean
	): Map<string, Uint8Array> {
		try {
			return new Map(Object.entries(unzipSync(bytes, { filter })));
		} catch (error) {
			if (error instanceof UnreadableFile) throw error;
			throw new UnreadableFile(
				`'${name}' is a zip that is broken or cut off. Get it again, or save it anew.`
			);
		}
	}
}
