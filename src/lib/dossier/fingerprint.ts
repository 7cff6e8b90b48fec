import { normalise } from './norm';

/** SHA-256 of some bytes. */
export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

const subtle: Sha256 = (bytes) => globalThis.crypto.subtle.digest('SHA-256', bytes);

/** SHA-256, in 64 lower-case hexadecimal digits, of a paragraph's UTF-8 bytes under norm-v1. */
export async function fingerprint(paragraph: string, sha256: Sha256 = subtle): Promise<string> {
	const digest = await sha256(new TextEncoder().encode(normalise(paragraph)));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
