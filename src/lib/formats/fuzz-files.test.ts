import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileOf } from './import-file.test-support';
import { commonVocabulary, errorsIn } from './material/lint-dossier.test-support';
import { toDossier } from './material/to-dossier';
import { readerOf, readers } from './readers';
import { Reading, UnreadableFile } from './reading';
import { realInput } from './real-dossier.test-support';
import { formats } from './registry';

/** Bytes that mean something in one of the formats. */
const SIGNS = [...'<>&"\'[]{}:,;=~/\\\0\n\r\t%#!-xPK']
	.map((sign) => sign.charCodeAt(0))
	.concat([0xff, 0xc3, 0xed]);

/** A file with some of its parts changed, cut out, doubled or moved. */
const mutations = fc.array(
	fc.record({
		kind: fc.constantFrom('set', 'cut', 'double', 'end' as const),
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		length: fc.integer({ min: 1, max: 400 }),
		sign: fc.constantFrom(...SIGNS)
	}),
	{ minLength: 1, maxLength: 6 }
);

function mutate(
	bytes: Uint8Array,
	changes: { kind: string; at: number; length: number; sign: number }[]
): Uint8Array {
	let list = [...bytes];
	for (const { kind, at, length, sign } of changes) {
		const from = Math.floor(at * list.length);
		if (kind === 'set') list[from] = sign;
		else if (kind === 'cut') list.splice(from, length);
		else if (kind === 'double') list.splice(from, 0, ...list.slice(from, from + length));
		else list = list.slice(0, Math.max(from, 20));
	}
	return Uint8Array.from(list);
}

/** Ends in words with a remedy, or in material and a dossier that the linter accepts. */
async function endsWell(bytes: Uint8Array, name: string, id: string): Promise<void> {
	const reader = readers.find((one) => one.id === id)!;
	const file = fileOf(bytes, name, 8_192);
	const reading = () => new Reading({ budget: { time: 10_000, unpackedBytes: 20_000_000 } });
	try {
		const found = await reader.restore?.(file, reading(), commonVocabulary());
		if (found) return;
		const material = await reader.read(file, reading());
		const { dossier } = await toDossier(material, { vocabulary: commonVocabulary(), today: '2026-11-22' });
		expect(errorsIn(dossier)).toEqual([]);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		expect(error.message).toMatch(/^'[^]*[.!?]$/);
	}
}

const FOLDER = new URL('./fixtures/', import.meta.url);
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
	(path) => /^(?!oasis).*\.(gexf|graphml|cyjs|cx|json)$/.test(path) && !path.includes('poison-ivy')
);

describe('mutated files of other programs', () => {
	it.each(FILES)('%s ends in words or in a sound dossier', async (path) => {
		const bytes = readFileSync(new URL(path, FOLDER));
		const id = readerOf(bytes, path)!.id;
		const name = path.slice(path.indexOf('/') + 1);
		await fc.assert(
			fc.asyncProperty(mutations, (changes) => endsWell(mutate(bytes, changes), name, id)),
			{ numRuns: 25 }
		);
	});
});

describe('mutated files of ours', () => {
	const written = new Map<string, { bytes: Uint8Array; name: string }>();
	beforeAll(async () => {
		const real = await realInput();
		const rows = new Uint8Array(real.ledger.size).fill(1, 0, 3);
		for (const format of formats) written.set(format.id, await format.write({ ...real, rows }));
	});

	it.each(formats.map(({ id }) => id))('%s ends in words or in a sound dossier', async (id) => {
		const { bytes, name } = written.get(id)!;
		const reader = readerOf(bytes.subarray(0, 65_536), name)!.id;
		await fc.assert(
			fc.asyncProperty(mutations, (changes) => endsWell(mutate(bytes, changes), name, reader)),
			{ numRuns: 25 }
		);
	});
});
