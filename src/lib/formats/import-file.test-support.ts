import type { ImportFile } from './reading';

/** For tests: a file of the given bytes or text, in pieces of a size that cuts through whatever it may. */
export function fileOf(content: string | Uint8Array, name = 'table.csv', piece = 7): ImportFile {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return {
		name,
		size: bytes.length,
		async *chunks() {
			for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
		}
	};
}
