import { describe, expect, it } from 'vitest';
import { runHearsay } from '../run-hearsay';
import { facts } from './facts';
import { ties } from './ties';

const FOLDER = 'graph-data/pakistan-taliban';

async function call(...args: string[]) {
	let [out, err] = ['', ''];
	const io = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
	return { code: await runHearsay(args, [facts, ties], io), out, err };
}

describe('hearsay facts', () => {
	it('counts the dossier as one object', async () => {
		const { code, out } = await call('facts', FOLDER, '--json');
		expect(code).toBe(0);
		const found = JSON.parse(out);
		expect(found).toMatchObject({
			sources: 17,
			claims: 157,
			actors: 77,
			ties: 79,
			disputes: 10,
			unanswered: 5
		});
		expect(found.tiesByStatus).toMatchObject({ asserted: 47, disputed: 9 });
	});

	it('prints a table without --json', async () => {
		const { out } = await call('facts', FOLDER);
		expect(out).toMatch(/^sources +17$/m);
		expect(out).toMatch(/^ {2}disputed +9$/m);
	});

	it('says that there is no such folder, and exits 1', async () => {
		const { code, out, err } = await call('facts', 'graph-data/nowhere');
		expect([code, out]).toEqual([1, '']);
		expect(err).toContain("There is no folder 'graph-data/nowhere'");
	});

	it('asks for a folder', async () => {
		const { code, err } = await call('facts');
		expect(code).toBe(1);
		expect(err).toContain('Name one dossier folder.');
	});
});

describe('hearsay ties', () => {
	it('lists every tie with its numbers and its claims', async () => {
		const list = JSON.parse((await call('ties', FOLDER, '--json')).out);
		expect(list).toHaveLength(79);
		expect(list.find((tie: { key: string }) => tie.key === 'pakistan~harbours~isil-k')).toEqual({
			...{ key: 'pakistan~harbours~isil-k', subject: 'pakistan', predicate: 'harbours', object: 'isil-k' },
			...{ objects: ['isil-k'], hue: 'third-party', status: 'disputed', origins: 2 },
			...{ reports: 2, asserters: 1, disinterested: 0 },
			claims: ['arabnews-isk.001', 'arabnews-isk.002', 'swarajya.001']
		});
	});

	it('lists the ties of one actor', async () => {
		const list = JSON.parse((await call('ties', FOLDER, '--actor', 'turkiye', '--json')).out);
		expect(list.map((tie: { key: string }) => tie.key)).toEqual([
			'turkiye~mediates_between~afghan-taliban+pakistan'
		]);
	});

	it('asks whether another actor was meant, and exits 1', async () => {
		const { code, err } = await call('ties', FOLDER, '--actor', 'tpp');
		expect(code).toBe(1);
		expect(err).toBe("No actor 'tpp'. Did you mean 'ttp'?\n");
	});
});
