import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fileOf } from './import-file.test-support';
import { commonVocabulary, errorsIn } from './material/lint-dossier.test-support';
import { toDossier } from './material/to-dossier';
import { readerOf, readers } from './readers';
import { Reading, UnreadableFile } from './reading';
import { realInput } from './real-dossier.test-support';
import { formats } from './registry';

/** Mutations of each file; FUZZ_RUNS asks for more: 300 were tried when the readers were written. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 8);
/** Rewordings of each file: enough that one of them can be read. */
const REWORDED = Math.max(25, RUNS);
/** The same rewordings every time, for not every set of them holds one that can be read; another with FUZZ_SEED. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
vi.setConfig({ testTimeout: 60_000 });

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

/** Texts that may stand between quotes in XML and in JSON, and mean trouble where they are taken for what they look like. */
const TROUBLE = [
	...[
		'',
		' ',
		'-1',
		'1e999',
		'NaN',
		'true',
		'0',
		`${'javascript'}:alert(1)`,
		'__proto__',
		'constructor',
		'2025-13-45'
	],
	...[
		'../../x',
		'a\u202eb',
		'x'.repeat(5_000),
		'narrator',
		'ffr.001',
		'2021/..',
		'node',
		'edge',
		'bundle',
		'{}',
		'[]'
	]
];
const rewordings = fc.array(
	fc.record({
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		by: fc.oneof(fc.constantFrom(...TROUBLE), fc.double({ min: 0, max: 1, noNaN: true }))
	}),
	{ minLength: 1, maxLength: 8 }
);

/** The same text with some of what stands between quotes replaced, by trouble or by what stands between other quotes. */
function reword(text: string, changes: { at: number; by: string | number }[]): string {
	const parts = text.split('"');
	const pick = (at: number) => Math.min(parts.length - 2, Math.floor((at * parts.length) / 2) * 2 + 1);
	for (const { at, by } of changes) {
		if (parts.length < 3) break;
		const value = typeof by === 'string' ? by : parts[pick(by)];
		if (/^[^<>&\\]*$/.test(value)) parts[pick(at)] = value;
	}
	return parts.join('"');
}

/** Ends in words with a remedy, or in material and a dossier that the linter accepts. */
async function endsWell(
	bytes: Uint8Array,
	name: string,
	id: string
): Promise<'restored' | 'material' | 'words'> {
	const reader = readers.find((one) => one.id === id)!;
	const file = fileOf(bytes, name, 8_192);
	const reading = () => new Reading({ budget: { time: 10_000, unpackedBytes: 20_000_000 } });
	try {
		const found = await reader.restore?.(file, reading(), commonVocabulary());
		if (found) {
			// records that contradict each other are the linter's business, which must survive them
			errorsIn(found);
			return 'restored';
		}
		const material = await reader.read(file, reading());
		const { dossier } = await toDossier(material, { vocabulary: commonVocabulary(), today: '2026-11-22' });
		expect(errorsIn(dossier)).toEqual([]);
		return 'material';
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		expect(error.message).toMatch(/^'[^]*[.!?]$/);
		return 'words';
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
			fc.asyncProperty(mutations, async (changes) => void (await endsWell(mutate(bytes, changes), name, id))),
			{ numRuns: RUNS }
		);
	});
});

describe('reworded files', () => {
	const texts: [name: string, id: string, text: string][] = FILES.map((path) => {
		const bytes = readFileSync(new URL(path, FOLDER));
		return [path.slice(path.indexOf('/') + 1), readerOf(bytes, path)!.id, bytes.toString()];
	});

	it.each(texts)('%s ends in words or in a sound dossier', async (name, id, text) => {
		const outcomes = new Set<string>();
		const check = async (changes: { at: number; by: string | number }[]) => {
			outcomes.add(await endsWell(new TextEncoder().encode(reword(text, changes)), name, id));
		};
		await fc.assert(fc.asyncProperty(rewordings, check), { numRuns: REWORDED, seed: SEED });
		// otherwise nothing but the refusal would be tested
		expect(outcomes).toContain('material');
	});

	it('of ours end in words or in a sound dossier', async () => {
		const real = await realInput();
		const rows = new Uint8Array(real.ledger.size).fill(1, 0, 6);
		for (const format of formats.filter(({ extension }) => !extension.endsWith('zip'))) {
			const { bytes, name } = await format.write({ ...real, rows });
			const id = readerOf(bytes.subarray(0, 65_536), name)!.id;
			const text = new TextDecoder().decode(bytes);
			const check = async (changes: { at: number; by: string | number }[]) => {
				await endsWell(new TextEncoder().encode(reword(text, changes)), name, id);
			};
			await fc.assert(fc.asyncProperty(rewordings, check), { numRuns: REWORDED, seed: SEED });
		}
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
			fc.asyncProperty(
				mutations,
				async (changes) => void (await endsWell(mutate(bytes, changes), name, reader))
			),
			{ numRuns: RUNS }
		);
	});
});
