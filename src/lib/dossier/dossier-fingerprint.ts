import type { Sha256 } from './fingerprint';
import type { CodedClaim, Dossier } from './dossier';

const subtle: Sha256 = (bytes) => globalThis.crypto.subtle.digest('SHA-256', bytes);

/** JSON whose keys stand in order, so that the same data gives the same text however it was put together. */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
	if (value === null || typeof value !== 'object') return JSON.stringify(value);
	const entries = Object.entries(value)
		.filter(([, inner]) => inner !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
}

async function digest(value: unknown, sha256: Sha256): Promise<string> {
	const bytes = await sha256(new TextEncoder().encode(canonicalJson(value)));
	return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * SHA-256, in 64 hexadecimal digits, of what a dossier says: its header without the places of actors, its vocabulary,
 * actors, sources and claims. The order of keys does not matter; what the linter says of it does not count.
 */
export function dossierFingerprint(
	dossier: Pick<Dossier, 'header' | 'vocabulary' | 'actors' | 'sources' | 'claims'>,
	sha256: Sha256 = subtle
): Promise<string> {
	const { vocabulary, actors, sources, claims } = dossier;
	const header = { ...dossier.header, views: undefined };
	return digest({ header, vocabulary, actors, sources, claims }, sha256);
}

/** The first eight digits of a claim's SHA-256: enough to see that it was changed. */
export async function claimDigest(claim: CodedClaim, sha256: Sha256 = subtle): Promise<string> {
	return (await digest(claim, sha256)).slice(0, 8);
}
