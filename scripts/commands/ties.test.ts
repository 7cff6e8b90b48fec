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

	it('lists what was known by a date, and how surely', async () => {
		const keys = async (date: string) =>
			JSON.parse((await call('ties', FOLDER, '--known-by', date, '--clock', 'said', '--json')).out).map(
				(tie: { key: string; dated: string }) => `${tie.key} ${tie.dated}`
			);
		expect(await keys('2025-07-04')).toContain('russia~recognises~afghan-taliban certain');
		expect((await keys('2025-07-01')).join()).not.toContain('russia');
	});

	it('lists what held on a date, of what was known by another', async () => {
		const found = await call(
			...['ties', FOLDER, '--actor', 'russia', '--as-of', '2025-07-02', '--known-by', '2025-12', '--json']
		);
		expect(JSON.parse(found.out)).toEqual([]);
		expect(found.err).toContain("No tie of 'russia' is recorded (as of 2 Jul 2025, as known by Dec 2025).");
	});

	it('keeps to a window on a clock, and to what has a date on it', async () => {
		const { out } = await call(
			...['ties', FOLDER, '--from', '2025-11', '--to', '2025-11', '--clock', 'said', '--dated', '--json']
		);
		expect(JSON.parse(out)).toHaveLength(4);
	});

	it.each([
		[['--as-of', 'Oct 2025'], '--as-of: \'Oct 2025\' is not EDTF. Write "2025-10".'],
		[['--known-by', '2025/2026'], '--known-by takes one date'],
		[['--from', '2025-10-12', '--to', '2025-01'], 'The window ends before it starts'],
		[['--clock', 'said'], '--clock goes with --known-by, --from or --to'],
		[['--clock', 'sad', '--from', '2025'], "No clock 'sad'. Clocks: valid, said, published."],
		[['--clock', 'said', '--as-of', '2025'], 'use --known-by'],
		[['--clock', 'valid', '--known-by', '2025'], 'take --clock said or published']
	])('answers %j with a sentence and exit code 1', async (args, message) => {
		const { code, out, err } = await call('ties', FOLDER, ...args);
		expect([code, out]).toEqual([1, '']);
		expect(err).toContain(message);
	});
});
