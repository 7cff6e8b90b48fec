import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffFolders, patchFolder, reversePatch } from './folder-patch';
import { PatchMismatch } from './text-patch';

const path = fc.constantFrom('dossier.yaml', 'actors.yaml', 'sources/ffr.yaml', '__proto__', 'notes.md');
const text = fc.constantFrom('', 'a\n', 'a\nb\n', 'id: ffr\nnext: 3\n', 'id: ffr\nnext: 4\n');
const folder = fc.array(fc.tuple(path, text)).map((files) => new Map(files));

describe('diffFolders', () => {
	it('tells files that changed, came and went apart', () => {
		const before = new Map([
			['a.yaml', 'one'],
			['b.yaml', 'two']
		]);
		const after = new Map([
			['a.yaml', 'once'],
			['c.yaml', 'three']
		]);
		expect(diffFolders(before, after)).toEqual([
			{ path: 'a.yaml', splices: [{ at: 2, out: '', in: 'c' }] },
			{ path: 'b.yaml', went: 'two' },
			{ path: 'c.yaml', came: 'three' }
		]);
	});

	it('leads from any folder to any other, and back', () => {
		fc.assert(
			fc.property(folder, folder, (before, after) => {
				const patch = diffFolders(before, after);
				expect(patchFolder(before, patch)).toEqual(after);
				expect(patchFolder(after, reversePatch(patch))).toEqual(before);
			})
		);
	});

	it('survives being written as JSON', () => {
		fc.assert(
			fc.property(folder, folder, (before, after) => {
				const patch = JSON.parse(JSON.stringify(diffFolders(before, after)));
				expect(patchFolder(before, patch)).toEqual(after);
			})
		);
	});
});

describe('patchFolder', () => {
	it('refuses a folder that is not the one the patch was made from', () => {
		const patch = diffFolders(new Map([['a.yaml', 'one']]), new Map());
		expect(() => patchFolder(new Map([['a.yaml', 'two']]), patch)).toThrow(PatchMismatch);
		expect(() => patchFolder(new Map(), [{ path: 'a.yaml', splices: [] }])).toThrow(PatchMismatch);
	});
});
