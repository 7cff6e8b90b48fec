import { Gunzip } from 'fflate';
import { UnreadableFile, type ImportFile, type Reading } from './reading';

/** Bytes of the head that formats are told apart by. */
export const HEAD_BYTES = 65_536;

/** Whether bytes begin as gzip does. */
export function isGzip(head: Uint8Array): boolean {
	return head[0] === 0x1f && head[1] === 0x8b;
}

/** The name without the ending of the packing: "events.csv" of "events.csv.gz". */
export function unpackedName(name: string): string {
	return name.replace(/\.gz$/i, '');
}

/**
 * The bytes of a file, unpacked where they are gzip, in pieces of limited size. Counts against the budgets of packed and
 * of unpacked bytes while it goes, so that a gzip bomb ends early.
 */
export async function* unpackedChunks(file: ImportFile, reading: Reading): AsyncIterable<Uint8Array> {
	if (file.size !== undefined) reading.spend('bytes', file.size, `'${file.name}'`);
	let packed = 0;
	let unpacked = 0;
	const ready: Uint8Array[] = [];
	let gunzip: Gunzip | undefined;
	let began = false;
	const count = (bytes: number) => {
		unpacked += bytes;
		reading.spend('unpackedBytes', unpacked, `'${file.name}'`);
	};
	for await (const chunk of rejoined(file.chunks())) {
		packed += chunk.length;
		reading.spend('bytes', packed, `'${file.name}'`);
		if (!began && isGzip(chunk)) {
			gunzip = new Gunzip((piece) => {
				count(piece.length);
				if (piece.length > 0) ready.push(piece);
			});
		}
		began = true;
		if (!gunzip) {
			count(chunk.length);
			yield chunk;
		} else {
			// In small bites: each can unpack to a thousand times its size before the budget is asked again.
			for (let at = 0; at < chunk.length; at += BITE) {
				inflate(gunzip, chunk.subarray(at, at + BITE), file.name);
				yield* ready.splice(0);
			}
		}
		await reading.pause(file.size ? packed / file.size : undefined);
	}
	if (gunzip) {
		inflate(gunzip, new Uint8Array(), file.name, true);
		yield* ready.splice(0);
	}
}

const BITE = 16_384;

function inflate(gunzip: Gunzip, bytes: Uint8Array, name: string, last = false): void {
	try {
		gunzip.push(bytes, last);
	} catch (error) {
		if (error instanceof UnreadableFile) throw error;
		throw new UnreadableFile(
			`'${name}' is packed with gzip, and broken or cut off. Get it again, or unpack it with another program.`
		);
	}
}

/** The same bytes, with the first piece long enough to tell a format by, if the file is. */
async function* rejoined(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
	let first: Uint8Array | undefined = new Uint8Array();
	for await (const chunk of chunks) {
		if (!first) yield chunk;
		else {
			first = first.length === 0 ? chunk : joined([first, chunk]);
			if (first.length < 4) continue;
			yield first;
			first = undefined;
		}
	}
	if (first && first.length > 0) yield first;
}

/** Several pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}

/** All bytes of a file, unpacked. */
export async function unpackedBytes(file: ImportFile, reading: Reading): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	for await (const piece of unpackedChunks(file, reading)) pieces.push(piece);
	return pieces.length === 1 ? pieces[0] : joined(pieces);
}

/** The first bytes of a file, unpacked: what the formats are told apart by. */
export async function unpackedHead(file: ImportFile, reading: Reading): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	let length = 0;
	for await (const piece of unpackedChunks(file, reading)) {
		pieces.push(piece);
		length += piece.length;
		if (length >= HEAD_BYTES) break;
	}
	return joined(pieces).subarray(0, HEAD_BYTES);
}
