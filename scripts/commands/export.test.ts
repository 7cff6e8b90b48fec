import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMAT_IDS } from '../../src/lib/formats/format';
import { runHearsay } from '../run-hearsay';
import { exportData } from './export';

const FOLDER = 'graph-data/pakistan-taliban';

describe('hearsay export', () => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'hearsay-'));
	});
	afterAll(() => rm(folder, { recursive: true }));

	async function call(...args: string[]) {
		let [out, err] = ['', ''];
		const io = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
		return { code: await runHearsay(['export', ...args], [exportData], io), out, err };
	}

	it.each(FORMAT_IDS)('writes %s', async (id) => {
		const file = join(folder, `all.${id}`);
		const { code, out } = await call(FOLDER, '--format', id, '--out', file);
		expect(code).toBe(0);
		expect(out).toContain(', 157 claims, ');
		expect((await readFile(file)).length).toBeGreaterThan(10_000);
	});

	it('says what the format loses', async () => {
		const { out } = await call(FOLDER, '--format', 'ftm', '--out', join(folder, 'a.ftm.json'));
		expect(out).toContain('What this format loses:\n');
		expect(out).toContain('  The direction of ties:');
	});

	it('writes what a selection leaves, and the address of that view', async () => {
		const file = join(folder, 'india.cyjs');
		const args = ['--select', 'actor:india', '--origin', 'https://example.org/'];
		const { code, out } = await call(FOLDER, '--format', 'cytoscape', '--out', file, ...args);
		expect(code).toBe(0);
		const { data, elements } = JSON.parse(await readFile(file, 'utf8'));
		expect(data.address).toBe('https://example.org/pakistan-taliban?select=actor:india');
		const claims = new Set(
			elements.edges.flatMap((edge: { data: { claims: string[] } }) => edge.data.claims)
		);
		expect(claims).toContain('ffr.045');
		expect(Number(/(\d+) claims/.exec(out)![1])).toBeLessThan(40);
	});

	it('takes a whole view', async () => {
		const file = join(folder, 'view.gexf');
		const view = ['--view', '?status=disputed&select=tie:pakistan~harbours~isil-k'];
		const { out } = await call(FOLDER, '--format', 'gexf', '--out', file, ...view);
		expect(out).toContain(', 3 claims, ');
	});

	it('writes cells as they are when asked to', async () => {
		const file = join(folder, 'lossless.zip');
		expect((await call(FOLDER, '--format', 'csv', '--out', file, '--lossless')).code).toBe(0);
	});

	it.each([
		[[FOLDER, '--out', 'x'], 'Say which format: --format dossier|'],
		[[FOLDER, '--format', 'gefx', '--out', 'x'], "No format 'gefx'. Did you mean 'gexf'? Formats: "],
		[[FOLDER, '--format', 'gexf'], 'Say where the file goes: --out <file.gexf>.'],
		[[FOLDER, '--format', 'gexf', '--out', 'x', '--lossless'], '--lossless is for tables (csv, datapackage)'],
		[['--format', 'gexf', '--out', 'x'], 'Name one dossier folder.'],
		[['graph-data/nowhere', '--format', 'gexf', '--out', 'x'], "There is no folder 'graph-data/nowhere'"],
		[[FOLDER, '--format', 'gexf', '--out', 'x', '--select', 'actor:tpp'], 'There is no actor “tpp”'],
		[
			[
				FOLDER,
				'--format',
				'gexf',
				'--out',
				'x',
				'--view',
				'status=-asserted,-alleged,-disputed,-acknowledged,-negated,-ended&select=tie:pakistan~harbours~isil-k'
			],
			'No claim is left'
		],
		[[FOLDER, '--format', 'gexf', '--out', '/nowhere/at/all/x'], "'/nowhere/at/all/x' cannot be written:"]
	])('answers %j with a sentence, and writes nothing', async (args, message) => {
		const { code, out, err } = await call(...args);
		expect([code, out]).toEqual([1, '']);
		expect(err).toContain(message);
		await expect(access('x')).rejects.toThrow();
	});
});
