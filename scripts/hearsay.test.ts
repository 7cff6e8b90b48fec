import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from './commands/check';
import type { Command } from './commands/command';
import { verify } from './commands/verify';
import { runHearsay } from './run-hearsay';

const graphData = fileURLToPath(new URL('../graph-data', import.meta.url));
const folder = join(graphData, 'pakistan-taliban');

async function run(args: string[], commands: Command[] = [check, verify]) {
	let out = '';
	let err = '';
	const code = await runHearsay(args, commands, {
		out: (text) => (out += text),
		err: (text) => (err += text)
	});
	return { code, out, err };
}

let scratch: string;
beforeEach(async () => {
	scratch = await mkdtemp(join(tmpdir(), 'hearsay-'));
});
afterEach(() => rm(scratch, { recursive: true }));

/** A copy of the real dossier with one text in one file replaced. */
async function misspelt(path: string, from: string, to: string): Promise<string> {
	await cp(graphData, scratch, { recursive: true });
	const file = join(scratch, 'pakistan-taliban', path);
	const text = await readFile(file, 'utf8');
	expect(text).toContain(from);
	await writeFile(file, text.replace(from, to));
	return join(scratch, 'pakistan-taliban');
}

describe('runHearsay', () => {
	it('lists its commands', async () => {
		const { code, out } = await run(['--help']);
		expect(code).toBe(0);
		expect(out).toContain('check <dossier folder> [--json]');
		expect(out).toContain('verify <dossier folder> <source id> <text file>');
	});

	it('says which command was probably meant', async () => {
		expect(await run(['chek'])).toMatchObject({
			code: 1,
			err: expect.stringContaining("Did you mean 'check'?")
		});
	});

	it('says which option was probably meant, or which there are', async () => {
		expect((await run(['check', folder, '--jsno'])).err).toContain(
			"No option '--jsno' here. Did you mean '--json'?"
		);
		expect((await run(['check', folder, '--colour'])).err).toContain(
			"No option '--colour' here. Options: --json."
		);
	});

	it('answers an unknown option or a missing argument with the usage', async () => {
		for (const args of [['check', folder, '--jsn'], ['check'], ['verify', folder]]) {
			const { code, err } = await run(args);
			expect(code).toBe(1);
			expect(err).toContain(`Usage: npm run -s hearsay -- ${args[0]} <dossier folder>`);
		}
	});

	it('runs from the command line', async () => {
		const script = fileURLToPath(new URL('hearsay.ts', import.meta.url));
		const tsx = fileURLToPath(new URL('../node_modules/.bin/tsx', import.meta.url));
		const code = await new Promise((resolve) => {
			execFile(tsx, [script, 'check', join(scratch, 'nowhere')], (error) => resolve(error?.code ?? 0));
		});
		expect(code).toBe(1);
	}, 30_000);
});

describe('check', () => {
	it('finds no error in the real dossier', async () => {
		const { code, out } = await run(['check', folder]);
		expect(out).toMatch(/17 sources, 157 claims, 77 actors: 0 errors, \d+ warnings\.\n$/);
		expect(code).toBe(0);
	});

	it('names file, line and actor of a misspelling', async () => {
		const copy = await misspelt(
			'sources/jago.yaml',
			'[afghan-taliban, harbours, ttp]',
			'[afghan-taliban, harbours, tpp]'
		);
		const { code, out } = await run(['check', copy]);
		expect(code).toBe(1);
		expect(out).toContain(
			`${join(copy, 'sources/jago.yaml')}:25  E01 [jago.001] No actor 'tpp'. Did you mean 'ttp'?\n`
		);
		expect(out).toContain('1 error,');
	});

	it('gives machines the same as JSON', async () => {
		const copy = await misspelt('sources/jago.yaml', '    when: "2025-10~"', '    wheen: "2025-10~"');
		const { code, out } = await run(['check', copy, '--json']);
		expect(code).toBe(1);
		expect(JSON.parse(out)).toEqual({
			errors: [
				{
					rule: 'E00',
					severity: 'error',
					file: 'sources/jago.yaml',
					line: 26,
					claim: 'jago.001',
					message: "Unknown key 'wheen'. Did you mean 'when'?"
				}
			],
			warnings: []
		});
	});

	it('says what to do when there is no such folder, or nothing in it', async () => {
		const { code, out } = await run(['check', join(scratch, 'nowhere')]);
		expect(code).toBe(1);
		expect(out).toContain('There is no folder');
		expect((await run(['check', scratch])).out).toContain('There is no dossier.yaml.');
	});
});

describe('verify', () => {
	const title = 'Why Pakistan and the Taliban Won’t Find It Easy to Patch Up';

	it('says of every paragraph whether the text still holds it, and exits 1 on a difference', async () => {
		const path = join(scratch, 'text.txt');
		await writeFile(path, `${title}\r\n\r\nSource: Al Jazeera\r\n`);
		const { code, out } = await run(['verify', folder, 'ffr', path]);
		expect(code).toBe(1);
		expect(out).toContain('paragraph 0 stands unchanged in line 1\n');
		expect(out).toContain('paragraph credit stands unchanged in line 3\n');
		expect(out).toContain('paragraph 9 is no longer in the text\n');
		expect(out).toMatch(/E08 \[ffr\.052\] These words are not in paragraph 9/);
		expect(out).toMatch(
			/2 of 20 paragraphs unchanged and in order; anchor words of 1 of 97 claims found\.\n$/
		);
	});

	it('exits 0 when everything stands', async () => {
		const path = join(scratch, 'text.txt');
		const anchors = ['officially recognize the Taliban government', 'formal recognition of the government'];
		await writeFile(path, `It would ${anchors[0]}.\n\nAnd ${anchors[1]}.\n`);
		const { code, out } = await run(['verify', folder, 'lbc-russia', path]);
		expect(out).toContain('lbc-russia has no fingerprints');
		expect(code).toBe(0);
	});

	it('says which source was probably meant, and that a text cannot be read', async () => {
		expect((await run(['verify', folder, 'fffr', 'x'])).err).toContain(
			"No source 'fffr'. Did you mean 'ffr'?"
		);
		expect((await run(['verify', folder, 'ffr', join(scratch, 'none.txt')])).err).toContain('cannot be read');
	});
});
