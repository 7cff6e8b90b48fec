import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runHearsay } from '../run-hearsay';
import { check } from './check';
import { exportData } from './export';
import { importing } from './import';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'hearsay-'))));
afterEach(() => rm(folder, { recursive: true }));

async function call(...args: string[]) {
	let [out, err] = ['', ''];
	const io = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
	return { code: await runHearsay(args, [importing, check], io), out, err };
}

async function file(name: string, text: string | Uint8Array) {
	await writeFile(join(folder, name), text);
	return join(folder, name);
}

const EVENTS =
	'Date,Source,Relation,Target\n2014-01-02,India,Accuse,Pakistan\n2014-01-03,India,Wave_at,Qatar\n2014-01-03,India,,\n';

describe('hearsay import', () => {
	it('makes of a table and a map a dossier that the linter accepts, and says what it made and left', async () => {
		const path = await file('events.csv', EVENTS);
		const out = join(folder, 'dossier');
		const made = await call('import', path, '--out', out, '--map', 'graph-data/mappings/cameo.yaml');
		expect(made.err).toBe('');
		expect(made.out).toContain('4 actors, 1 source, 2 claims.');
		expect(made.out).toContain(
			"1 relation word without polarity; set it in vocabulary.yaml, or give a map: 'Wave at' (wave_at)."
		);
		expect(made.out).toContain('Left: 1 × A row without a second actor.');
		expect(await readdir(out)).toEqual([
			'actors.yaml',
			'dossier.yaml',
			'leftovers.txt',
			'sources',
			'vocabulary.yaml'
		]);
		expect(await readFile(join(out, 'sources/events.yaml'), 'utf8')).toContain('act: accuses');
		expect(await readFile(join(out, 'leftovers.txt'), 'utf8')).toContain('row 4\t2014-01-03 | India\t');
		expect((await call('check', out)).code).toBe(0);
	});

	it('takes columns as they are named', async () => {
		const path = await file('x.txt', 'p;q;r\nA;B;likes\n');
		const made = await call('import', path, '--out', join(folder, 'd'), '--roles', 'a=q,b=p,relation=r');
		expect(made.code).toBe(0);
		expect(await readFile(join(folder, 'd/sources/x.yaml'), 'utf8')).toContain('that: [b, likes, a]');
	});

	it('writes nothing where a dossier stands, where the file is bad, or where there is none', async () => {
		const path = await file('events.csv', EVENTS);
		expect((await call('import', path, '--out', folder)).err).toContain('is not empty. Name a new folder');
		const out = join(folder, 'd');
		const bad = await file('bad.csv', 'Colour,Size\nred,2\n');
		expect((await call('import', bad, '--out', out)).err).toContain(
			"'bad.csv' has no column for relation, b."
		);
		expect((await call('import', join(folder, 'no.csv'), '--out', out)).err).toContain('There is no file');
		const map = await file('map.yaml', 'title: T\nwords:\n  - { wrod: x }\n');
		expect((await call('import', path, '--out', out, '--map', map)).err).toMatch(
			/map\.yaml:3 Unknown key 'wrod'/
		);
		expect((await call('import', path, '--out', out, '--format', 'exe')).err).toContain("No format 'exe'.");
		expect((await readdir(folder)).sort()).toEqual(['bad.csv', 'events.csv', 'map.yaml']);
	});

	it('says that a file of an unknown kind cannot be read', async () => {
		const path = await file('x.bin', new Uint8Array([1, 2, 3, 4]));
		expect((await call('import', path, '--out', join(folder, 'd'))).err).toContain(
			'is of no format that can be read'
		);
	});

	it('restores a dossier that Hearsay exported', async () => {
		const path = join(folder, 'taliban.graphml');
		const from = ['graph-data/pakistan-taliban', '--format', 'graphml', '--out', path];
		const io = { out: () => {}, err: () => {} };
		expect(await runHearsay(['export', ...from], [exportData], io)).toBe(0);
		const out = join(folder, 'dossier');
		const made = await call('import', path, '--out', out);
		expect(made).toMatchObject({ code: 0, err: '' });
		expect(made.out).toContain('a dossier of Hearsay, read as GraphML.\n77 actors, 17 sources, 157 claims.');
		expect((await call('check', out)).code).toBe(0);
	});

	it('makes a dossier of a graph of another program', async () => {
		const path = 'src/lib/formats/fixtures/networkx/les-miserables.gexf';
		const made = await call('import', path, '--out', join(folder, 'dossier'));
		expect(made).toMatchObject({ code: 0, err: '' });
		expect(made.out).toContain('read as GEXF.\n78 actors, 1 source, 254 claims.');
		expect(made.out).toContain("Left: 254 × A tie without a word for it; taken as 'linked'.");
	});

	it('says what records contradict each other, and writes nothing', async () => {
		const path = join(folder, 'taliban.jsonld');
		const from = ['graph-data/pakistan-taliban', '--format', 'jsonld', '--out', path];
		await runHearsay(['export', ...from], [exportData], { out: () => {}, err: () => {} });
		await writeFile(path, (await readFile(path, 'utf8')).replaceAll('"who": "pakistan"', '"who": "nobody"'));
		const made = await call('import', path, '--out', join(folder, 'dossier'));
		expect([made.code, made.out]).toEqual([1, '']);
		expect(made.err).toContain("No actor 'nobody'.");
		expect(made.err).toContain('contradict each other, and nothing was written.');
		expect(await readdir(folder)).toEqual(['taliban.jsonld']);
	});
});
