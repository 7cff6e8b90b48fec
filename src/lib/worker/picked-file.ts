import type { ImportFile } from '../formats/reading';

/** A file that a reader chose, as the importers read it. */
export function pickedFile(file: File): ImportFile {
	return { name: file.name, size: file.size, chunks: () => piecesOf(file) };
}

/** Not every browser lets a stream be walked through by itself. */
async function* piecesOf(file: File): AsyncIterable<Uint8Array> {
	const reader = file.stream().getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		void reader.cancel().catch(() => {});
	}
}
