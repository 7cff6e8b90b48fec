/** One chunk of a PNG. */
export interface PngChunk {
	/** Four letters. */
	type: string;
	data: Uint8Array;
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
	let value = n;
	for (let k = 0; k < 8; k++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value >>> 0;
});

/** CRC-32 of some bytes, as PNG and zip reckon it (ISO 3309). */
export function crc32(bytes: Uint8Array, from = 0, to = bytes.length): number {
	let crc = 0xffffffff;
	for (let i = from; i < to; i++) crc = TABLE[(crc ^ bytes[i]) & 0xff] ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}

/** Whether a file begins as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
	return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** The picture is cut short, or its bytes were changed. */
export class PngError extends Error {}

/** Reads the chunks of a PNG up to and with its end. @throws PngError where one is cut short or does not match its sum */
export function* readChunks(bytes: Uint8Array): Generator<PngChunk> {
	if (!isPng(bytes)) throw new PngError('no PNG');
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = SIGNATURE.length;
	for (;;) {
		if (at + 12 > bytes.length) throw new PngError('cut short');
		const length = view.getUint32(at);
		if (length > bytes.length - at - 12) throw new PngError('cut short');
		const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		if (view.getUint32(at + 8 + length) !== crc32(bytes, at + 4, at + 8 + length)) {
			throw new PngError(`damaged in ${type}`);
		}
		yield { type, data: bytes.subarray(at + 8, at + 8 + length) };
		if (type === 'IEND') return;
		at += 12 + length;
	}
}

/** The bytes of a chunk, with its length and its sum. */
export function chunkBytes({ type, data }: PngChunk): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(data.length + 12);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, data.length);
	for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i);
	bytes.set(data, 8);
	view.setUint32(8 + data.length, crc32(bytes, 4, 8 + data.length));
	return bytes;
}

/** A PNG of some chunks. */
export function writePng(chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
	const parts = [Uint8Array.from(SIGNATURE), ...chunks.map(chunkBytes)];
	const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

/** Pixels for each metre, for programs that print: pHYs. */
export function densityChunk(dpi: number): PngChunk {
	const data = new Uint8Array(9);
	const view = new DataView(data.buffer);
	const perMetre = Math.round(dpi / 0.0254);
	view.setUint32(0, perMetre);
	view.setUint32(4, perMetre);
	data[8] = 1;
	return { type: 'pHYs', data };
}

/** Text in any script under a keyword, not compressed: iTXt (PNG specification, 11.3.3.4). */
export function textChunk(keyword: string, text: string): PngChunk {
	const encoder = new TextEncoder();
	const parts = [encoder.encode(keyword), Uint8Array.of(0, 0, 0, 0, 0), encoder.encode(text)];
	const data = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		data.set(part, at);
		at += part.length;
	}
	return { type: 'iTXt', data };
}

/** Keyword and text of an iTXt chunk that is not compressed; undefined for any other. */
export function readText({ type, data }: PngChunk): { keyword: string; text: string } | undefined {
	if (type !== 'iTXt') return undefined;
	const end = data.indexOf(0);
	if (end < 1 || end > 79 || data[end + 1] !== 0) return undefined;
	const language = data.indexOf(0, end + 3);
	const translated = data.indexOf(0, language + 1);
	if (language < 0 || translated < 0) return undefined;
	const decoder = new TextDecoder();
	return {
		keyword: decoder.decode(data.subarray(0, end)),
		text: decoder.decode(data.subarray(translated + 1))
	};
}
