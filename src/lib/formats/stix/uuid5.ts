import { sha1 } from './sha1';

/** The namespace of Hearsay's names: a UUID drawn once at random. */
const NAMESPACE = '6f3a1c0e-7d52-4b9a-9c1f-2e8b54d7a610';

/** A UUID of version 5 (RFC 9562): the same name gives the same UUID, everywhere. */
export function uuid5(name: string, namespace = NAMESPACE): string {
	const space = namespace
		.replaceAll('-', '')
		.match(/../g)!
		.map((pair) => parseInt(pair, 16));
	const bytes = sha1(new Uint8Array([...space, ...new TextEncoder().encode(name)])).slice(0, 16);
	bytes[6] = (bytes[6] & 0x0f) | 0x50;
	bytes[8] = (bytes[8] & 0x3f) | 0x80;
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
