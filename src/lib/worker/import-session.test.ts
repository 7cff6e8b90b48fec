import { describe, expect, it } from 'vitest';
import { ImportSession } from './import-session';
import type { ImportRequest, ImportStep, ImportSteps } from './import-protocol';

const told: string[] = [];

async function ask<S extends ImportStep>(session: ImportSession, step: S, asked: ImportSteps[S]['ask']) {
	const request = { id: 1, step, ask: asked } as ImportRequest;
	return (await session.take(request, (doing) => told.push(doing))) as ImportSteps[S]['answer'];
}

const decisions = { title: 'Notes', publisher: '', words: new Map(), merges: new Map<string, string>() };
const rows = (...lines: string[]) => new File([lines.join('\n')], 'notes.csv');

describe('ImportSession', () => {
	it('opens, reads and makes a table, and holds its texts until they are asked for', async () => {
		const session = new ImportSession();
		const opened = await ask(session, 'open', { file: rows('A,Relation,B', 'Ann,grumbles,Ben', 'Ann,,Ben') });
		expect(opened).toMatchObject({ reader: 'table', isPacked: false });
		const read = await ask(session, 'read', { options: {} });
		expect(read).toMatchObject({ title: 'notes', statements: 1, words: [{ word: 'grumbles', count: 1 }] });
		const made = await ask(session, 'make', {
			...decisions,
			words: new Map([['grumbles', { polarity: 'hostile' as const }]])
		});
		expect(made).toMatchObject({ title: 'Notes', claims: 1, ties: 1, unset: 0, errorCount: 0 });
		expect(made.leftoverCounts).toEqual([['A row without a relation.', 1]]);
		const { folder } = await ask(session, 'texts', null);
		expect([...folder.keys()]).toContain('leftovers.txt');
		expect(told).toContain('Making claims');
	});

	it('says what an unknown or empty file is not, and reads it as what it is said to be', async () => {
		const session = new ImportSession();
		const empty = await ask(session, 'open', { file: new File([], 'none.csv') });
		expect(empty.problem).toMatch(/is empty/);
		const noise = new File([new Uint8Array([1, 0, 2, 0, 9])], 'noise.bin');
		expect((await ask(session, 'open', { file: noise })).problem).toMatch(/of no format that is known/);
		await expect(ask(session, 'read', { options: {} })).rejects.toThrow(/read as/);
	});

	it('refuses a map with the line at which it is wrong', async () => {
		const session = new ImportSession();
		await ask(session, 'open', { file: rows('A,Relation,B', 'Ann,grumbles,Ben') });
		await ask(session, 'read', { options: {} });
		const text = 'title: "Mine"\nwords:\n  - { word: "x", act: accuses }\n';
		await expect(ask(session, 'map', { path: 'm.yaml', text })).rejects.toThrow(/m\.yaml, line 3/);
	});
});
