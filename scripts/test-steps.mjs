import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { root, runTool } from './run.mjs';
import { readPlaywrightReport, readVitestReport } from './test-reports.mjs';
import { single } from './test-runner.mjs';

/** @typedef {import('./test-runner.mjs').Step} Step */

const reports = join(root, 'node_modules/.cache/test-reports');

/** What must be there before any check: not counted when it is, one failure when it is not. @type {Step[]} */
export const prepare = [
	{
		name: 'install',
		run: async () => preparation(await install(root))
	},
	{
		name: 'browser',
		needs: ['install'],
		async run() {
			// Imported only now: it needs what the first step installs.
			const { installBrowser } = await import('./find-browser.mjs');
			const { path, output } = await installBrowser();
			return preparation({
				code: path ? 0 : 1,
				output: `${output}\nNo Chromium was found and none could be installed.`
			});
		}
	},
	{
		name: 'generated types',
		needs: ['install'],
		run: async () => preparation(await runTool('@sveltejs/kit', ['sync'], { bin: 'svelte-kit', quiet: true }))
	}
];

/**
 * Every check. The slow ones come first, so that two cores are busy to the end.
 * @returns {Step[]}
 */
export function steps() {
	rmSync(reports, { recursive: true, force: true });
	mkdirSync(reports, { recursive: true });
	return [
		{ name: 'build', run: () => check('vite', ['build', '--logLevel', 'warn']) },
		{ name: 'unit', run: unit },
		{
			name: 'types',
			run: () =>
				check('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'])
		},
		{ name: 'lint', run: () => check('eslint', ['--max-warnings', '0', '.']) },
		{ name: 'format', run: () => check('prettier', ['--check', '.']) },
		{ name: 'schema', run: () => check('tsx', ['scripts/write-json-schema.ts', '--check']) },
		{ name: 'data', run: () => check('tsx', ['scripts/hearsay.ts', 'check', 'graph-data/pakistan-taliban']) },
		// Alone at the end: it measures and clicks, and would be slowed by its neighbours.
		{
			name: 'end to end',
			needs: ['build'],
			after: ['unit', 'types', 'lint', 'format', 'schema', 'data'],
			run: endToEnd
		}
	];
}

/**
 * @param {string} tool
 * @param {string[]} args
 */
async function check(tool, args) {
	const { code, output } = await runTool(tool, args, { quiet: true });
	return single(code === 0, output);
}

async function unit() {
	const file = join(reports, 'unit.json');
	const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
	const { code, output } = await runTool('vitest', args, { quiet: true });
	return readVitestReport(file, code, output);
}

async function endToEnd() {
	const file = join(reports, 'end-to-end.json');
	const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
	const args = ['test', '--reporter=line,json'];
	const { code, output } = await runTool('@playwright/test', args, { bin: 'playwright', quiet: true, env });
	return readPlaywrightReport(file, code, output);
}

/** @param {{ code: number, output: string }} result */
function preparation({ code, output }) {
	return code === 0 ? { passed: 0, failed: 0, failures: [], output: '' } : single(false, output);
}
