import { decoderOf, findEncoding, isAscii, type Encoding } from '../text-encoding';
import { unpackedChunks } from '../unpack';
import type { ImportFile, Reading } from '../reading';

/** What was found out about a text while it was read. */
export interface TextFacts {
	encoding: Encoding;
	/** The text itself did not say so. */
	guessed: boolean;
}

/**
 * The text of a file in pieces, unpacked and decoded. As long as all bytes are ASCII nothing is decided: a text may show only
 * after its first megabytes that it is Latin-1.
 */
export async function* textPieces(
	file: ImportFile,
	reading: Reading,
	facts: TextFacts = { encoding: 'utf-8', guessed: true }
): AsyncIterable<string> {
	let decoder: TextDecoder | undefined;
	let atStart = true;
	const ascii = decoderOf('utf-8');
	for await (const chunk of unpackedChunks(file, reading)) {
		for (let at = 0; at < chunk.length; at += PIECE) {
			let bytes = chunk.subarray(at, at + PIECE);
			if (!decoder) {
				const found = findEncoding(bytes);
				const marked = atStart && (found.mark > 0 || found.encoding.startsWith('utf-16'));
				if (marked || !isAscii(bytes)) {
					facts.encoding = found.encoding;
					facts.guessed = found.guessed;
					decoder = decoderOf(found.encoding);
					if (atStart) bytes = bytes.subarray(found.mark);
				}
			}
			atStart = false;
			const text = decoder ? decoder.decode(bytes, { stream: true }) : ascii.decode(bytes);
			if (text !== '') yield text;
			if (chunk.length > PIECE) await reading.pause();
		}
	}
	const rest = decoder?.decode() ?? '';
	if (rest !== '') yield rest;
}

/** Bytes that are split at a time: a few milliseconds of work. */
const PIECE = 1 << 18;
