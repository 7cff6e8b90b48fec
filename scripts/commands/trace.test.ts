import { describe, expect, it } from 'vitest';
import { runHearsay } from '../run-hearsay';
import { trace } from './trace';

const FOLDER = 'graph-data/pakistan-taliban';

async function call(...args: string[]) {
	let [out, err] = ['', ''];
	const io = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
	return { code: await runHearsay(['trace', FOLDER, ...args], [trace], io), out, err };
}

describe('hearsay trace', () => {
	it('gives trails as JSON, each hop with its claim ids', async () => {
		const { code, out } = await call('--from', 'pakistan', '--to', 'ttp', '--json');
		expect(code).toBe(0);
		const { trails, loops, counterAccusations } = JSON.parse(out);
		expect(trails).toHaveLength(5);
		expect(trails[3]).toMatchObject({
			title: 'Pakistan → Afghan Taliban → TTP',
			caution: 'A trail, not a connection: one hop is denied.',
			weakest: 2,
			words: ['Pakistan accuses the Afghan Taliban of harbouring the TTP [6][7]; they deny it [6][7].']
		});
		expect(trails[3].hops[1]).toMatchObject({
			...{ from: 'afghan-taliban', to: 'ttp', status: 'disputed', claimant: 'pakistan', act: 'accuses' },
			claims: ['hdn-istanbul.005', 'hdn-istanbul.006', 'jago.001', 'jago.003']
		});
		expect([loops.length, counterAccusations.length]).toEqual([2, 0]);
	});

	it('gives a text with numbered sources, and says of every trail that it is none', async () => {
		const { out } = await call('--from', 'pakistan', '--to', 'india', '--text');
		expect(out).toContain('2 trails from Pakistan to India');
		expect(out).toContain('Pakistan and India accuse each other.');
		expect(out).toContain('zee-mea.001 answers ffr.063.');
		expect(out).toMatch(/^\[1\] ffrnews\.com, .* Read in full\./m);
		for (const line of out.split('\n').filter((one) => /connection/.test(one))) {
			expect(line).toMatch(/^ {3}A trail, not a connection: /);
		}
	});

	it('says that nothing was found and what would find something, and exits 0', async () => {
		const { code, out } = await call('--from', 'pakistan', '--to', 'afghan-public');
		expect(code).toBe(0);
		expect(out).toContain('No trail of at most 4 hops leads from Pakistan to Afghans.');
		expect(out).toContain('try --with negated');
		expect(out).toContain('try --from afghan-public --to pakistan');
		const machine = JSON.parse((await call('--from', 'randhir-jaiswal', '--to', 'pakistan', '--json')).out);
		expect(machine.trails).toEqual([]);
		expect(machine.message).toContain('try --from india');
	});

	it.each([
		[['--from', 'pakistan', '--to', 'tpp'], "No actor 'tpp'. Did you mean 'ttp'?"],
		[['--from', 'ttp', '--to', 'ttp'], "Both ends are 'ttp'."],
		[['--to', 'ttp'], '--from <actor id>'],
		[['--from', 'ttp', '--k', '0'], '--k is a whole number from 1 to 100'],
		[['--from', 'ttp', '--length', '2.5'], '--length is a whole number from 1 to 8'],
		[['--from', 'ttp', '--with', 'negatd'], "Did you mean 'negated'?"],
		[['--from', 'ttp', '--json', '--text'], 'not both']
	])('answers %j with a sentence, and exits 1', async (args, sentence) => {
		const { code, out, err } = await call(...args);
		expect([code, out]).toEqual([1, '']);
		expect(err).toContain(sentence);
	});
});
