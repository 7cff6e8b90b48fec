import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kept } from './kept.test-support';
import { CHAIN_START } from './journal-entry';
import { replayJournal } from './replay-journal';

const start = { folder: new Map([['notes.md', 'no. 0\n']]), seq: 0, tip: CHAIN_START };

describe('replayJournal', () => {
	it('leads to the folder after the last entry', () => {
		const { rows, folders } = kept(12);
		const { folder, seq, damage } = replayJournal(start, rows);
		expect([folder, seq, damage]).toEqual([folders[12], 12, undefined]);
	});

	it('goes on from any place as from the beginning', () => {
		const { rows, folders } = kept(5);
		const from = { folder: folders[3], seq: 3, tip: rows[2].checksum };
		expect(replayJournal(from, rows.slice(3)).folder).toEqual(folders[5]);
	});

	it('stops before a row in which any one character was changed, and hands back all from there', () => {
		const { rows, folders } = kept(6);
		fc.assert(
			fc.property(fc.nat(5), fc.nat(), fc.constantFrom('body', 'checksum'), (row, place, field) => {
				const text = rows[row][field as 'body'];
				const at = place % text.length;
				const changed = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
				const damaged = rows.map((sound, i) => (i === row ? { ...sound, [field]: changed } : sound));
				const { folder, seq, damage } = replayJournal(start, damaged);
				expect([folder, seq]).toEqual([folders[row], row]);
				expect(damage?.rows).toEqual(damaged.slice(row));
				expect(damage?.reason).toContain(`Entry ${row + 1} `);
			})
		);
	});

	it('stops where a row is missing, cut short, doubled or stands elsewhere', () => {
		const { rows, folders } = kept(6);
		const short = { ...rows[2], body: rows[2].body.slice(0, 20) };
		for (const damaged of [
			[...rows.slice(0, 2), ...rows.slice(3)],
			[...rows.slice(0, 2), short],
			[...rows.slice(0, 2), rows[1], ...rows.slice(2)],
			[...rows.slice(0, 2), rows[3], rows[2]]
		]) {
			const { folder, damage } = replayJournal(start, damaged);
			expect(folder).toEqual(folders[2]);
			expect(damage?.rows).toEqual(damaged.slice(2));
		}
	});

	it('takes no entry of another dossier', () => {
		const { rows } = kept(2);
		expect(replayJournal(start, [{ ...rows[0], dossier: 'other' }]).damage?.reason).toContain('checksum');
	});
});
