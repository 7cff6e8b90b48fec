import { describe, expect, it } from 'vitest';
import { folder, freshName, note, summary, tab, written } from './device.test-support';

describe('a newer version', () => {
	const migrations = [
		{
			to: 2,
			about: 'Notes are in capitals.',
			migrate: <T extends { head: { title: string } }>(rows: T): T => ({
				...rows,
				head: { ...rows.head, title: rows.head.title.toUpperCase() }
			})
		}
	];

	it('brings what is kept into its form, and keeps the rows from before', async () => {
		const name = freshName();
		const { device, key } = await written(name, ['one']);
		device.close();
		const newer = await tab(name, { schema: 2, migrations });
		expect((await newer.list())[0].title).toBe('NOTES');
		expect((await newer.open(key)).folder.get('notes.md')).toBe('one\n');
		const [before] = await newer.aside();
		expect(before).toMatchObject({ kind: 'before', dossier: key });
		expect(before.rows[0]).toMatchObject({ head: { title: 'Notes' }, entries: [{ seq: 1 }] });
	});

	it('closes an older tab, which saves first and says why it keeps nothing any more', async () => {
		const name = freshName();
		const { key, dossier } = await written(name, ['one']);
		note(dossier, 'two');
		const newer = await tab(name, { schema: 2, migrations });
		expect(dossier.state).toMatchObject({ kind: 'notSaved', why: 'outdated', waiting: 0 });
		expect(() => note(dossier, 'three')).toThrow('A newer Hearsay was opened in another tab.');
		expect((await newer.open(key)).folder.get('notes.md')).toBe('two\n');
	});

	it('leaves what it cannot bring into its form untouched, and opens it for reading', async () => {
		const name = freshName();
		const { device, key } = await written(name, ['one']);
		device.close();
		const failing = {
			to: 2,
			about: 'Fails.',
			migrate: () => {
				throw new Error('no');
			}
		};
		const newer = await tab(name, { schema: 2, migrations: [failing] });
		expect(newer.readOnly).toBe('migration');
		const dossier = await newer.open(key);
		expect([dossier.folder.get('notes.md'), dossier.writes]).toEqual(['one\n', false]);
		newer.close();
		expect((await (await tab(name)).open(key)).writes).toBe(true);
	});

	it('can be read by an older one, not changed', async () => {
		const name = freshName();
		const { device, key } = await written(name, ['one']);
		device.close();
		(await tab(name, { schema: 2, migrations })).close();
		const older = await tab(name);
		const dossier = await older.open(key);
		expect(dossier.folder.get('notes.md')).toBe('one\n');
		expect(dossier.state).toMatchObject({ kind: 'notSaved', why: 'newer' });
		expect(dossier.readerWords).toContain('written by a newer Hearsay');
		await expect(older.create(folder, summary)).rejects.toThrow('written by a newer Hearsay');
	});
});
