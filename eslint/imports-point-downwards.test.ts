import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/run.mjs';

const eslint = new ESLint({ cwd: root });

/** Messages of the import rules for a line of code as if it stood in that file. */
async function lint(file: string, code: string): Promise<string[]> {
	const [{ messages }] = await eslint.lintText(code, { filePath: `${root}/${file}` });
	const broken = messages.filter(({ fatal }) => fatal).map(({ message }) => message);
	if (broken.length > 0) throw new Error(`The example does not parse: ${broken.join('; ')}`);
	const rules = ['hearsay/imports-point-downwards', 'no-restricted-globals', 'svelte/no-at-html-tags'];
	return messages.filter(({ ruleId }) => rules.includes(ruleId ?? '')).map(({ message }) => message);
}

describe('imports point downwards', () => {
	it.each([
		['src/lib/dossier/a.ts', '../ledger/ledger', "'dossier' must not import 'ledger'"],
		['src/lib/ledger/a.ts', '../evidence/a', "'ledger' must not import 'evidence'"],
		['src/lib/evidence/a.ts', '../layouts/a', "'evidence' must not import 'layouts'"],
		['src/lib/layouts/a.ts', '../scene/scene', "'layouts' must not import 'scene'"],
		['src/lib/scene/a.ts', '$lib/figure/figure', "'scene' must not import 'figure'"],
		['src/lib/figure/deep/a.ts', '../../network/a', "'figure' must not import 'network'"],
		['src/lib/formats/a.ts', '../scene/scene', "'formats' must not import 'scene'"],
		['src/lib/scene/a.ts', '../formats/index', "'scene' must not import 'formats'"],
		['src/lib/components/a.ts', '../../routes/a', 'must not import from src/routes'],
		['src/lib/scene/a.ts', '../../../scripts/run.mjs', "'scene' is pure and must not import"]
	])('%s may not import %s', async (file, target, message) => {
		expect(await lint(file, `import { x } from '${target}';\nexport const y = x;\n`)).toEqual([
			expect.stringContaining(message)
		]);
	});

	it.each([
		['src/lib/ledger/a.ts', '../dossier/dossier'],
		['src/lib/formats/a.ts', '../ledger/ledger'],
		['src/lib/figure/a.ts', '../scene/scene'],
		['src/lib/network/a.ts', '../state/view-state'],
		['src/lib/worker/a.ts', '../formats/index'],
		['src/routes/a.ts', '$lib/network/a'],
		['scripts/a.ts', '../src/lib/figure/figure'],
		['src/lib/dossier/a.test.ts', '../../../scripts/read-dossier']
	])('%s may import %s', async (file, target) => {
		expect(await lint(file, `import { x } from '${target}';\nexport const y = x;\n`)).toEqual([]);
	});

	it('sees types, re-exports and imports made while running', async () => {
		const ways = [
			"import type { x } from '../scene/a';\nexport type y = x;\n",
			"export * from '../scene/a';\n",
			"export { x } from '../scene/a';\n",
			"export const y = () => import('../scene/a');\n",
			"export type y = import('../scene/a').x;\n"
		];
		for (const code of ways) {
			expect(await lint('src/lib/ledger/a.ts', code), code).toEqual([
				expect.stringContaining("'ledger' must not import 'scene'")
			]);
		}
	});

	it('asks for a place for a new folder', async () => {
		expect(await lint('src/lib/novel/a.ts', 'export const y = 1;\n')).toEqual([
			expect.stringContaining('src/lib/novel has no place in the flow')
		]);
	});
});

describe('pure folders', () => {
	it.each(['dossier', 'ledger', 'evidence', 'formats', 'layouts', 'scene', 'figure'])(
		'%s imports no framework, no Node, no cytoscape',
		async (folder) => {
			for (const name of ['svelte', 'svelte/store', '$app/environment', '@sveltejs/kit', 'node:fs', 'fs']) {
				expect(
					await lint(`src/lib/${folder}/a.ts`, `import x from '${name}';\nexport const y = x;\n`)
				).toEqual([`'${folder}' is pure and must not import '${name}' (docs/architecture.md).`]);
			}
			expect(
				await lint(`src/lib/${folder}/a.ts`, "import x from 'cytoscape';\nexport const y = x;\n")
			).toEqual([expect.stringContaining('Only src/lib/network imports cytoscape')]);
		}
	);

	it.each(['document', 'window', 'navigator', 'localStorage', 'fetch', 'location', 'process', 'console'])(
		'do not touch %s',
		async (name) => {
			expect(await lint('src/lib/scene/a.ts', `export const y = ${name};\n`)).toEqual([
				expect.stringContaining(`Unexpected use of '${name}'. This folder is pure`)
			]);
		}
	);

	it('do not reach the page through globalThis', async () => {
		expect(await lint('src/lib/figure/a.ts', 'export const y = globalThis.document;\n')).toHaveLength(1);
	});

	it('may use what every place has', async () => {
		const code = 'export const y = [URL, TextEncoder, crypto.subtle, structuredClone, performance];\n';
		expect(await lint('src/lib/dossier/a.ts', code)).toEqual([]);
	});

	it('may read files in their tests', async () => {
		expect(
			await lint('src/lib/dossier/a.test.ts', "import fs from 'node:fs';\nexport const y = fs;\n")
		).toEqual([]);
	});
});

describe('cytoscape', () => {
	const code = "import cytoscape from 'cytoscape';\nexport const y = cytoscape;\n";

	it.each([
		'src/lib/network/a.ts',
		'bench/a.ts',
		'src/types/cytoscape.d.ts',
		'src/lib/formats/a.test-support.ts'
	])('is imported in %s', async (file) => {
		expect(await lint(file, code)).toEqual([]);
	});

	it.each(['src/lib/components/a.ts', 'src/routes/a.ts', 'scripts/a.ts'])(
		'is not imported in %s',
		async (file) => {
			expect(await lint(file, code)).toEqual([
				expect.stringContaining('Only src/lib/network imports cytoscape')
			]);
		}
	);
});

describe('markup from data', () => {
	it('is an error in a component', async () => {
		const code =
			'<script lang="ts">\n\tlet { text }: { text: string } = $props();\n</script>\n\n{@html text}\n';
		expect(await lint('src/lib/components/A.svelte', code)).toEqual([expect.stringContaining('{@html}')]);
	});
});
