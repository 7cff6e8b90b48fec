import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readTexts } from '../../../scripts/read-folder';
import { canonicalJson, claimDigest, dossierFingerprint } from './dossier-fingerprint';
import { readDossier } from './read-dossier';
import type { DossierHeader } from './schema';

const dossier = readDossier(await readTexts('graph-data/pakistan-taliban')).dossier!;
const { header } = dossier;

/** The same value with the keys of every object in reverse order. */
function reversed<T>(value: T): T {
	if (Array.isArray(value)) return value.map(reversed) as T;
	if (value === null || typeof value !== 'object') return value;
	const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner)] as const);
	return Object.fromEntries(entries.reverse()) as T;
}

describe('canonicalJson', () => {
	it('is JSON of the same data, however its keys are ordered', () => {
		fc.assert(
			fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
				expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
				expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
			})
		);
	});

	it('leaves out what is undefined, and keeps the order of lists', () => {
		expect(canonicalJson({ b: undefined, a: [2, 1] })).toBe('{"a":[2,1]}');
	});
});

describe('dossierFingerprint', () => {
	it('is the SHA-256 of what the dossier says', async () => {
		const { vocabulary, actors, sources, claims } = dossier;
		const said = { header: { ...header, views: undefined }, vocabulary, actors, sources, claims };
		const expected = createHash('sha256').update(canonicalJson(said)).digest('hex');
		expect(await dossierFingerprint(dossier)).toBe(expected);
	});

	it('does not change with the order of keys, nor with the places of actors', async () => {
		const before = await dossierFingerprint(dossier);
		expect(await dossierFingerprint(reversed(dossier))).toBe(before);
		const moved = { wide: { size: [10, 10], at: { north: [9, 9] } } } as unknown as DossierHeader['views'];
		expect(await dossierFingerprint({ ...dossier, header: { ...header, views: moved } })).toBe(before);
		const placed = { ...dossier, positions: { india: [5, 5] }, warnings: [] };
		expect(await dossierFingerprint(placed)).toBe(before);
	});

	it('changes with anything that a claim, a source, an actor, the vocabulary or the header says', async () => {
		const before = await dossierFingerprint(dossier);
		const [claim, ...claims] = dossier.claims;
		for (const key of Object.keys(claim)) {
			const changed = { ...claim, [key]: 'changed' };
			expect([key, await claimDigest(changed)]).not.toEqual([key, await claimDigest(claim)]);
			expect(await dossierFingerprint({ ...dossier, claims: [changed, ...claims] })).not.toBe(before);
		}
		const others = [
			{ ...dossier, claims },
			{ ...dossier, claims: [...claims, claim] },
			{ ...dossier, sources: [] },
			{ ...dossier, actors: dossier.actors.slice(1) },
			{ ...dossier, header: { ...header, title: 'Another' } },
			{ ...dossier, vocabulary: { ...dossier.vocabulary, predicates: [] } }
		];
		for (const other of others) expect(await dossierFingerprint(other)).not.toBe(before);
	});
});

describe('claimDigest', () => {
	it('has eight hexadecimal digits and does not change with the order of keys', async () => {
		const [claim] = dossier.claims;
		expect(await claimDigest(claim)).toMatch(/^[0-9a-f]{8}$/);
		expect(await claimDigest(reversed(claim))).toBe(await claimDigest(claim));
	});
});
