import { crc32 } from '../../figure/png-chunks';
import { CAPS, FolderIntake, IntakeError, type Caps, type TakenIn } from './folder-intake';
import { dataStart, findDirectory, readDirectory, TAIL, type ZipEntry } from './zip-directory';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/**
 * The dossier folder in a zip. It is unpacked piece by piece, and given up as soon as more comes out than a dossier
 * can hold, whatever the zip says of itself. @throws IntakeError
 */
export async function unzipFolder(zip: Blob, caps: Caps = CAPS): Promise<TakenIn> {
	const tail = await bytesOf(zip.slice(Math.max(0, zip.size - TAIL)));
	const { at, length, count } = findDirectory(tail, zip.size);
	const intake = new FolderIntake(caps);
	for (const entry of readDirectory(await bytesOf(zip.slice(at, at + length)), count)) {
		if (intake.wants(entry.path)) intake.take(entry.path, await unpack(zip, entry, intake));
	}
	return intake.end();
}

async function unpack(zip: Blob, entry: ZipEntry, intake: FolderIntake): Promise<Uint8Array> {
	const start = dataStart(await bytesOf(zip.slice(entry.at, entry.at + 30)), entry.at);
	const packed = zip.slice(start, start + entry.packed).stream();
	const bytes = await collect(inflated(packed, entry), intake).catch((error: unknown) => {
		if (error instanceof IntakeError) throw error;
		throw damaged(entry);
	});
	if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry);
	return bytes;
}

const damaged = ({ path }: ZipEntry) =>
	new IntakeError(`'${path}' in this zip is damaged: it is not what was packed. Get the zip anew.`);

function inflated(packed: ReadableStream<Uint8Array<ArrayBuffer>>, { path, method }: ZipEntry) {
	if (method === 0) return packed;
	if (method === 8) return packed.pipeThrough(new DecompressionStream('deflate-raw'));
	throw new IntakeError(
		`'${path}' in this zip is packed in a way that is not read here. Pack it anew as plain zip.`
	);
}

async function collect(stream: ReadableStream<Uint8Array>, intake: FolderIntake): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	let length = 0;
	const reader = stream.getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			intake.count(value.length);
			parts.push(value);
			length += value.length;
		}
	} catch (error) {
		void reader.cancel().catch(() => {});
		throw error;
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
