import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unzipFolder } from './unzip-folder';
import { zipFolder } from './zip-folder';

const zipped = (files: Record<string, string | Uint8Array>) =>
	new Blob([
		zipSync(
			Object.fromEntries(
				Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text])
			)
		) as Uint8Array<ArrayBuffer>
	]);
const folder = new Map([
	['dossier.yaml', '# a comment\nid: one\n'],
	['sources/ffr.yaml', '\ufeffid: ffr\r\n'],
	['notes.md', '']
]);

describe('zipFolder', () => {
	it('writes what another reader of zips reads', async () => {
		const bytes = new Uint8Array(await (await zipFolder(folder, 'one')).arrayBuffer());
		expect(Object.keys(unzipSync(bytes))).toEqual([
			...['one/dossier.yaml', 'one/notes.md', 'one/sources/ffr.yaml']
		]);
	});

	it('gives the same bytes for the same folder in any order', async () => {
		const other = await zipFolder(new Map([...folder].reverse()), 'one');
		expect(await other.arrayBuffer()).toEqual(await (await zipFolder(folder, 'one')).arrayBuffer());
	});
});

describe('unzipFolder', () => {
	it('gives back what zipFolder packed: comments, line ends, marks and empty files too', async () => {
		expect(await unzipFolder(await zipFolder(folder, 'one'))).toEqual({
			...{ folder, leftOut: [], root: 'one/', above: new Map() }
		});
	});

	it('gives back any texts', async () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 2000 });
		await fc.assert(
			fc.asyncProperty(text, text, async (one, two) => {
				const any = new Map([...folder, ['a.md', one], ['b.md', two]] as [string, string][]);
				expect((await unzipFolder(await zipFolder(any, 'x'))).folder).toEqual(any);
			}),
			{ numRuns: 20 }
		);
	});

	it('takes the vocabulary from above the folder, and lists what it leaves out', async () => {
		const zip = zipped({
			'graph-data/vocabulary.yaml': 'v',
			'graph-data/one/dossier.yaml': 'd',
			'graph-data/one/../../out.yaml': 'x',
			'graph-data/one/run.exe': 'x',
			'graph-data/one/latin.md': Uint8Array.of(0xe9),
			'__MACOSX/._one': 'x'
		});
		const { folder, leftOut } = await unzipFolder(zip);
		expect(Object.fromEntries(folder)).toEqual({ 'dossier.yaml': 'd', 'vocabulary.yaml': 'v' });
		expect(leftOut.map(({ path }) => path.split('/').at(-1))).toEqual([
			...['out.yaml', 'run.exe', 'latin.md', '._one']
		]);
	});

	it('says what is wrong with what is no dossier', async () => {
		await expect(unzipFolder(new Blob(['no zip']))).rejects.toThrow('cut short or damaged');
		await expect(unzipFolder(zipped({ 'a.md': '' }))).rejects.toThrow('no dossier.yaml');
		const two = zipped({ 'a/dossier.yaml': '', 'b/dossier.yaml': '' });
		await expect(unzipFolder(two)).rejects.toThrow("2 dossiers here: 'a', 'b'");
	});

	it('gives up a bomb and a heap of files early', async () => {
		const caps = { files: 10, bytes: 100_000 };
		const bomb = zipped({ 'dossier.yaml': new Uint8Array(20_000_000) });
		expect(bomb.size).toBeLessThan(caps.bytes);
		await expect(unzipFolder(bomb, caps)).rejects.toThrow('more than 0 MB');
		const heap = zipped(Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`${n}.md`, ''])));
		await expect(unzipFolder(heap, caps)).rejects.toThrow('more than 10 files');
	});

	it('ends in the folder or in words for any zip that was cut or changed anywhere', async () => {
		const sound = new Uint8Array(await (await zipFolder(folder, 'one')).arrayBuffer());
		await fc.assert(
			fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean(), async (place, by, cut) => {
				const at = place % sound.length;
				const bytes = cut ? sound.slice(0, at) : sound.slice();
				if (!cut) bytes[at] ^= by;
				const result = await unzipFolder(new Blob([bytes])).catch((error: Error) => error.message);
				if (typeof result === 'string') expect(result).toMatch(/^[A-Z'].+\.$/);
				// what is taken in is what was packed: a file may be missing where its name was changed, never changed
				else for (const text of result.folder.values()) expect([...folder.values()]).toContain(text);
			})
		);
	});
});
