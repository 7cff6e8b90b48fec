import { describe, expect, it } from 'vitest';
import type { BoardEntry } from '../../src/lib/evidence/board';
import { runHearsay } from '../run-hearsay';
import { board } from './board';

const FOLDER = 'graph-data/pakistan-taliban';

async function call(...args: string[]) {
	let [out, err] = ['', ''];
	const io = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
	return { code: await runHearsay(['board', FOLDER, ...args], [board], io), out, err };
}

describe('hearsay board', () => {
	it('gives machines every accusation of an actor with its replies', async () => {
		const { code, out } = await call('--actor', 'india', '--json');
		expect(code).toBe(0);
		const found = JSON.parse(out);
		expect(found).toMatchObject({ total: 3, unanswered: 2, disputed: 1 });
		const entry = found.entries.find(({ disputed }: BoardEntry) => disputed);
		expect(entry.sentence).toBe('Pakistan accuses India of supporting anti-Pakistan militants.');
		expect(entry.direction).toBe('received');
		expect(entry.replies.map(({ kind }: { kind: string }) => kind)).toEqual([
			'counter-accusation',
			'answer',
			'denial'
		]);
	});

	it('puts the replies under the accusation that they answer, as text', async () => {
		const { out } = await call('--actor', 'pakistan');
		const part = out.split('\n\n').find((text) => text.includes('of harbouring ISIL-K. [received]'))!;
		expect(part).toContain('    Denial: Shafqat Ali Khan denies, Islamabad, 23 Jan 2025:');
		expect(out.match(/No reply recorded\./g)).toHaveLength(5);
	});

	it('writes a table with one line an accusation', async () => {
		const { out } = await call('--unanswered', '--csv');
		expect(out.trimEnd().split('\r\n')).toHaveLength(6);
		expect(out).toMatch(/^direction,accuser,accused,accusation,/);
	});

	it('keeps to a pair', async () => {
		const { out } = await call('--actor', 'india', '--with', 'pakistan', '--json');
		expect(JSON.parse(out).title).toBe('Accusations between India and Pakistan');
	});

	it.each([
		[['--actor', 'tpp'], 1, "No actor 'tpp'. Did you mean 'ttp'?"],
		[['--actor', 'india', '--with', 'india'], 1, "both are 'india'"],
		[['--with', 'india'], 1, 'give --actor too'],
		[['--sort', 'size'], 1, "No order 'size'. Orders: last, first,"],
		[['--json', '--csv'], 1, 'Choose --json or --csv.'],
		[['--actor', 'qatar'], 0, 'No accusation by or against Qatar is recorded. Leave out --actor'],
		[['--actor', 'india', '--with', 'qatar'], 0, 'No accusation between India and Qatar is recorded. Try'],
		[['--actor', 'ttp', '--unanswered'], 0, 'The one accusation here is not without a recorded reply.']
	])('answers %j with a sentence', async (args, code, message) => {
		const found = await call(...args);
		expect(found).toMatchObject({ code, out: '' });
		expect(found.err).toContain(message);
	});
});
