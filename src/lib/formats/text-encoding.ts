/** The encodings that texts are read in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** An encoding, the bytes of its mark at the start, and whether the text itself says so. */
export interface FoundEncoding {
	encoding: Encoding;
	/** Length of the byte order mark. */
	mark: number;
	/** A guess by the bytes, which should be told. */
	guessed: boolean;
}

/**
 * The encoding of a text by its first bytes: by its mark; UTF-16 without one by the NULs that Latin letters leave in every
 * second byte; UTF-8 where the bytes are valid; else Windows-1252, which holds Latin-1.
 */
export function findEncoding(head: Uint8Array): FoundEncoding {
	const [a, b, c] = head;
	if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3, guessed: false };
	if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2, guessed: false };
	if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2, guessed: false };
	const wide = withoutMark(head);
	if (wide) return { encoding: wide, mark: 0, guessed: true };
	const { whole, broken } = utf8Sequences(head);
	return { encoding: broken > whole ? 'windows-1252' : 'utf-8', mark: 0, guessed: true };
}

/** Whether every byte is ASCII, which says nothing of the encoding. */
export function isAscii(bytes: Uint8Array): boolean {
	for (const byte of bytes) if (byte > 0x7f) return false;
	return true;
}

function withoutMark(head: Uint8Array): Encoding | undefined {
	const pairs = Math.min(head.length, 4_096) >> 1;
	if (pairs < 2) return undefined;
	const nul = [0, 0];
	for (let i = 0; i < pairs * 2; i++) if (head[i] === 0) nul[i & 1]++;
	if (nul[1] > pairs * 0.4 && nul[0] < pairs * 0.1) return 'utf-16le';
	if (nul[0] > pairs * 0.4 && nul[1] < pairs * 0.1) return 'utf-16be';
	return undefined;
}

/**
 * How many characters beyond ASCII are whole UTF-8, and how many bytes belong to none: a stray byte in a text of UTF-8
 * does not make it Latin-1. What is cut off at the end does not count.
 */
function utf8Sequences(bytes: Uint8Array): { whole: number; broken: number } {
	let whole = 0;
	let broken = 0;
	for (let i = 0; i < bytes.length; i++) {
		const first = bytes[i];
		if (first < 0x80) continue;
		const more =
			first >= 0xc2 && first < 0xe0 ? 1 : (first & 0xf0) === 0xe0 ? 2 : (first & 0xf8) === 0xf0 ? 3 : 0;
		let found = 0;
		while (found < more && (bytes[i + found + 1] & 0xc0) === 0x80) found++;
		if (more > 0 && found === more) whole++;
		else if (more === 0 || i + found + 1 < bytes.length) broken++;
		i += found;
	}
	return { whole, broken };
}

/** A whole text in the encoding that its bytes show. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
	const { encoding, mark } = findEncoding(bytes);
	return { text: decoderOf(encoding).decode(bytes.subarray(mark)), encoding };
}

/** A decoder that replaces what is broken and never throws. */
export function decoderOf(encoding: Encoding): TextDecoder {
	return new TextDecoder(encoding, { ignoreBOM: true });
}
