import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { runHearsay } from '../run-hearsay';
import { cite } from './cite';

const FOLDER = 'graph-data/pakistan-taliban';

async function call(...args: string[]) {
	let [out, err] = ['', ''];
	const io = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
	return { code: await runHearsay(['cite', FOLDER, ...args], [cite], io), out, err };
}

describe('hearsay cite', () => {
	it('cites the sources of the claims that are named, and no others', async () => {
		const { code, out } = await call('--claims', 'ffr.052, ht-mea.002', '--format', 'bibtex');
		expect(code).toBe(0);
		const { entries, errors } = parse(out);
		expect(errors).toEqual([]);
		expect(entries.map(({ key }) => key)).toEqual(['ffr', 'ht-mea']);
	});

	it('cites the whole dossier where nothing is named', async () => {
		const { out } = await call('--format', 'csl-json', '--origin', 'https://h.example/');
		const items = JSON.parse(out);
		expect(items).toHaveLength(17);
		const claims = items.flatMap(
			(item: { custom: { citationItems: object[] } }) => item.custom.citationItems
		);
		expect(claims).toHaveLength(157);
		expect(claims[0].URL).toBe(`https://h.example/pakistan-taliban/claims/${claims[0].claim}`);
	});

	it('reports a selection with footnotes', async () => {
		const { out } = await call('--select', 'actor:india', '--format', 'markdown');
		expect(out).toMatch(/^# India: what is said\n/);
		expect(out).toContain('Claims, not established facts');
		expect(out).toMatch(/^\[\^1\]: /m);
	});

	it('reports a trail', async () => {
		const { out } = await call('--trail', 'pakistan,ttp', '--format', 'text');
		expect(out).toContain('A trail, not a connection');
		expect(out).toMatch(/^\[1\] /m);
	});

	it('writes a file and says how much it holds', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'hearsay-'));
		const file = join(folder, 'sources.ris');
		const { out } = await call('--select', 'source:ffr', '--format', 'ris', '--out', file);
		expect(out).toMatch(/sources\.ris: \d+ claims cited\.\n$/);
		expect((await readFile(file, 'utf8')).startsWith('TY  - ELEC\r\n')).toBe(true);
		await rm(folder, { recursive: true });
	});

	it.each([
		[['--claims', 'ffr.952'], "No claim 'ffr.952'."],
		[['--claims', ','], 'Name at least one claim'],
		[['--format', 'bibtx'], "No format 'bibtx'. Did you mean 'bibtex'? Formats: text, markdown, bibtex,"],
		[['--claims', 'ffr.052', '--select', 'actor:india'], 'not both'],
		[['--select', 'actor:indai'], '“indai”'],
		[['--trail', 'pakistan'], 'A trail has two ends'],
		[['--claims', 'ffr.052', '--out', '/nowhere/x.bib'], "'/nowhere/x.bib' cannot be written"]
	])('answers %j with a sentence', async (args, message) => {
		const found = await call(...args);
		expect(found).toMatchObject({ code: 1, out: '' });
		expect(found.err).toContain(message);
	});
});
