import fc from 'fast-check';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathProblem, samePaths } from './folder-path';

describe('pathProblem', () => {
	it('takes what a dossier folder holds', () => {
		for (const path of ['dossier.yaml', 'sources/ffr.yaml', 'notes/Über uns.md', 'منابع.md']) {
			expect(pathProblem(path)).toBe(null);
		}
	});

	it('refuses what leads out, hides, deceives, or is of another kind', () => {
		const refused = [
			...['../a.yaml', 'a/../../b.yaml', '/etc/a.yaml', 'C:/a.yaml', '..\\a.yaml', 'a//b.yaml', './a.yaml'],
			...['.git/a.md', 'a\u0000.yaml', 'gnp\u202e.yaml', 'nul.yaml', 'a./b.yaml', 'x'.repeat(300) + '.md'],
			...['a.html', 'a.yaml.exe', '', 'yaml']
		];
		for (const path of refused) expect([path, pathProblem(path)]).not.toEqual([path, null]);
	});

	it('never takes a path that leads out of its folder', () => {
		const step = fc.constantFrom('..', '.', '', 'a', 'b.yaml', '/', '\\', 'C:', '\u0000');
		fc.assert(
			fc.property(fc.array(step), (steps) => {
				const path = `${steps.join('/')}.yaml`;
				if (pathProblem(path) === null) expect(posix.join('/root', path)).toBe(`/root/${path}`);
			})
		);
	});
});

describe('samePaths', () => {
	it('finds two names that some disks take for one', () => {
		expect(samePaths(['a.md', 'sources/FFR.yaml', 'sources/ffr.yaml'])).toEqual([
			...['sources/FFR.yaml', 'sources/ffr.yaml']
		]);
		expect(samePaths(['a.md', 'b.md'])).toBeUndefined();
	});
});
