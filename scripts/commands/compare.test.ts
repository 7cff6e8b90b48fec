import { describe, expect, it } from 'vitest';
import { runHearsay } from '../run-hearsay';
import { compare } from './compare';

const FOLDER = 'graph-data/pakistan-taliban';

async function call(...args: string[]) {
	let [out, err] = ['', ''];
	const io = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
	return { code: await runHearsay(['compare', FOLDER, ...args], [compare], io), out, err };
}

describe('hearsay compare', () => {
	it('gives machines four lists of ties with each side’s stance and claims', async () => {
		const found = JSON.parse((await call('--a', 'pakistan', '--b', 'afghan-taliban', '--json')).out);
		const keys = (name: string) => found[name].map(({ key }: { key: string }) => key);
		expect(keys('contradict')).toContain('afghan-taliban~harbours~ttp');
		expect(JSON.stringify(found)).not.toContain('mediates_between');
		const tie = found.contradict.find(({ key }: { key: string }) => key === 'afghan-taliban~harbours~ttp');
		expect(tie.a).toMatchObject({ words: 'accuses', claims: ['hdn-istanbul.005', 'jago.001'] });
		expect(tie.b).toMatchObject({ words: 'denies', claims: ['hdn-istanbul.006', 'jago.003'] });
		expect(['onlyA', 'onlyB', 'both'].map((name) => keys(name).length)).toEqual([9, 8, 1]);
	});

	it('speaks of many as many, as text', async () => {
		const { out } = await call('--a', 'pakistan', '--b', 'afghan-taliban');
		expect(out).toContain('As told by the Afghan Taliban:');
		expect(out).toContain('Only the Afghan Taliban take a side');
		expect(out).toContain('; the Afghan Taliban deny, date');
	});

	it('names the voices, as text', async () => {
		const { out } = await call('--a', 'pakistan', '--b', 'afghan-taliban');
		expect(out).toContain('Voices: Afghan officials, Afghan Taliban, Amir Khan Muttaqi,');
		expect(out).toContain('6 They contradict each other\n');
	});

	it.each([
		[['--a', 'pakistan'], 1, 'Name two actors'],
		[['--a', 'pakistan', '--b', 'pakistan'], 1, "Both actors are 'pakistan'."],
		[['--a', 'pakistan', '--b', 'qatr'], 1, "No actor 'qatr'. Did you mean 'qatar'?"],
		[['--a', 'pakistan', '--b', 'qatar', '--json'], 0, 'Qatar says nothing in these sources.']
	])('answers %j with a sentence', async (args, code, message) => {
		const found = await call(...args);
		expect(found.code).toBe(code);
		expect(found.err).toContain(message);
	});
});
