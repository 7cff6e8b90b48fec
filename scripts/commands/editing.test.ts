import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runHearsay } from '../run-hearsay';
import { commands } from '.';

const graphData = fileURLToPath(new URL('../../graph-data', import.meta.url));
const real = join(graphData, 'pakistan-taliban');

async function run(...args: string[]) {
	let out = '';
	let err = '';
	const io = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
	return { code: await runHearsay(args, [...commands], io), out, err };
}

let scratch: string;
/** A copy of the real dossier, with the vocabulary above it. */
let copy: string;
beforeEach(async () => {
	scratch = await mkdtemp(join(tmpdir(), 'hearsay-'));
	await cp(graphData, join(scratch, 'data'), { recursive: true });
	copy = join(scratch, 'data', 'pakistan-taliban');
});
afterEach(() => rm(scratch, { recursive: true }));

const text = (path: string) => readFile(join(copy, path), 'utf8');
const claim = ['--source', 'jago', '--at', 'para 3: two words'];

describe('new', () => {
	it('makes a dossier that the linter accepts, and touches no folder that holds anything', async () => {
		const folder = join(scratch, 'My Notes 2025');
		const { code, out } = await run('new', folder, '--title', 'Notes: "mine"');
		expect(code).toBe(0);
		expect(out).toContain("the dossier 'my-notes-2025'");
		expect((await readdir(folder)).sort()).toEqual(['actors.yaml', 'dossier.yaml', 'vocabulary.yaml']);
		expect(await readFile(join(folder, 'dossier.yaml'), 'utf8')).toContain('title: "Notes: \\"mine\\""');
		expect((await run('check', folder)).out).toContain('0 sources, 0 claims, 0 actors: 0 errors');
		expect(await run('new', folder)).toMatchObject({ code: 1, err: expect.stringContaining('is not empty') });
	});
});

describe('add', () => {
	it('adds a claim from a sentence under the next number and touches no other line', async () => {
		const before = await text('sources/jago.yaml');
		const { code, out, err } = await run(
			'add',
			copy,
			...claim,
			'--claim',
			'Pakistan accuses India of backing the TTP',
			'--voice',
			'attributed'
		);
		expect(err).toBe('');
		expect(code).toBe(0);
		expect(out).toBe('jago.006  Pakistan accuses India of supporting the TTP.\n');
		const after = await text('sources/jago.yaml');
		expect(after.replace('next: 7 ', 'next: 6 ')).toBe(
			`${before}${[
				'  - id: jago.006',
				'    who: pakistan',
				'    act: accuses',
				'    that: [india, supports, ttp]',
				'    voice: attributed',
				'    at: { para: 3, words: "two words" }',
				'    says: "Pakistan accuses India of backing the TTP."',
				''
			].join('\n')}`
		);
		expect((await readdir(join(copy, 'sources'))).filter((name) => !name.endsWith('.yaml'))).toEqual([]);
		expect((await run('check', copy)).code).toBe(0);
	});

	it('says what is missing or wrong and then writes nothing', async () => {
		const before = await text('sources/jago.yaml');
		const said = async (...args: string[]) => (await run('add', copy, ...args)).err;
		expect(await said(...claim, '--claim', 'Pakistan accuses India of')).toContain(
			'is not a whole claim. Say of what'
		);
		expect(await said(...claim, '--claim', 'Pakistan attacks Pakistan')).toContain('E04');
		expect(await said(...claim, '--claim', 'Pakistan attacks India', '--when', 'soon')).toContain('E11');
		expect(await said('--source', 'jagoo', '--at', 'para 1', '--claim', 'x')).toContain(
			"Did you mean 'jago'?"
		);
		expect(await said('--source', 'jago', '--at', 'para one', '--claim', 'x')).toContain('--at is ');
		expect(await said('--source', 'jago', '--claim', 'x')).toContain('Say where it stands');
		expect(await text('sources/jago.yaml')).toBe(before);
		expect((await run('add', scratch, ...claim, '--claim', 'x')).err).toContain('There is no dossier in');
	});

	it('says how it read a name with a slip', async () => {
		const { code, err } = await run('add', copy, ...claim, '--claim', 'Pakistn fights the TTP');
		expect(code).toBe(0);
		expect(err).toBe('Names are read as Pakistan, TTP.\n');
	});
});

describe('fmt', () => {
	it('has nothing to do in the real dossier', async () => {
		expect(await run('fmt', real, '--check')).toMatchObject({
			code: 0,
			out: '0 of 20 files would change.\n'
		});
	});

	it('puts a file in order, names it, and with --check only names it', async () => {
		const ordered = await text('sources/jago.yaml');
		const mixed = ordered.replace(/^(id: jago)\n([^]*)$/m, '$2$1 # here\n');
		await writeFile(join(copy, 'sources/jago.yaml'), mixed);
		const checked = await run('fmt', copy, '--check');
		expect(checked).toMatchObject({
			code: 1,
			out: `${join(copy, 'sources/jago.yaml')}\n1 of 20 files would change.\n`
		});
		expect(await text('sources/jago.yaml')).toBe(mixed);
		expect((await run('fmt', copy)).code).toBe(0);
		expect(await text('sources/jago.yaml')).toBe(ordered.replace('id: jago\n', 'id: jago # here\n'));
	});

	it('leaves a file that cannot be read, and says where', async () => {
		await writeFile(join(copy, 'actors.yaml'), '- { id: x\n');
		const { code, err } = await run('fmt', copy);
		expect(code).toBe(1);
		expect(err).toMatch(/actors\.yaml:\d+ {2}This is not valid YAML/);
		expect(await text('actors.yaml')).toBe('- { id: x\n');
	});
});

describe('diff', () => {
	it('tells two versions apart, in sentences and as JSON', async () => {
		expect((await run('diff', real, copy)).out).toBe('Nothing has changed.\n');
		await run('add', copy, ...claim, '--claim', 'Pakistan accuses India of supporting the TTP');
		const { code, out } = await run('diff', real, copy);
		expect(code).toBe(0);
		expect(out).toBe(
			'Claims added\n  jago.006  Pakistan accuses India of supporting the TTP.\n\n1 claim added.\n'
		);
		const json = JSON.parse((await run('diff', real, copy, '--json')).out) as { claims: { added: object[] } };
		expect(json).toMatchObject({ same: false, claims: { added: [{ id: 'jago.006' }], changed: [] } });
	});

	it('wants two dossiers', async () => {
		expect((await run('diff', real)).err).toContain('Name two dossier folders');
		await mkdir(join(scratch, 'empty'));
		expect((await run('diff', real, join(scratch, 'empty'))).code).toBe(1);
	});
});
