import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSnapshot, outlivedSnapshots, sealSnapshot, snapshotDue } from './snapshot';

const folder = new Map([
	['dossier.yaml', 'title: "Ein Überblick"\n'],
	['__proto__', 'half a pair: \ud800']
]);

describe('openSnapshot', () => {
	it('gives back what was sealed, odd paths and characters too', async () => {
		const position = { folder, seq: 7, tip: 'ab' };
		expect(await openSnapshot(await sealSnapshot('d', position, 5))).toEqual(position);
	});

	it('refuses a snapshot of which anything was changed', async () => {
		const row = await sealSnapshot('d', { folder, seq: 7, tip: 'ab' }, 5);
		for (const change of [{ seq: 8 }, { dossier: 'e' }, { time: 6 }, { tip: 'ac' }, { body: '[]' }]) {
			await expect(openSnapshot({ ...row, ...change })).rejects.toThrow('not what was written');
		}
	});
});

describe('snapshotDue', () => {
	it('asks for one after two hundred entries, or more journal than folder', () => {
		expect(snapshotDue({ entries: 199, characters: 1000 }, 5000)).toBe(false);
		expect(snapshotDue({ entries: 200, characters: 1000 }, 5000)).toBe(true);
		expect(snapshotDue({ entries: 3, characters: 300_000 }, 5000)).toBe(true);
		expect(snapshotDue({ entries: 3, characters: 300_000 }, 500_000)).toBe(false);
	});
});

describe('outlivedSnapshots', () => {
	it('always leaves the first and the last two', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.nat(), { maxLength: 9 }), (seqs) => {
				const gone = outlivedSnapshots(seqs);
				const left = seqs.filter((seq) => !gone.includes(seq)).sort((a, b) => a - b);
				expect(left.length).toBe(Math.min(3, seqs.length));
				if (seqs.length) expect(left[0]).toBe(Math.min(...seqs));
				for (const seq of gone) expect(seqs.filter((other) => other > seq).length).toBeGreaterThan(1);
			})
		);
	});
});
