import { vi, describe, expect, it } from 'vitest';
import { folder, freshName, note, summary, tab, until, written } from './device.test-support';

describe('a dossier that is kept', () => {
	it('is there again, as it was, with its history', async () => {
		const name = freshName();
		const { device, key, dossier } = await written(name, ['one', 'two', 'three']);
		expect(dossier.state.kind).toBe('saved');
		device.close();
		const again = await (await tab(name)).open(key);
		expect(again.folder.get('notes.md')).toBe('three\n');
		expect((await again.history()).map(({ what }) => what)).toEqual([
			{ note: 'one' },
			{ note: 'two' },
			{ note: 'three' }
		]);
		expect(await again.versionAt(1)).toEqual(new Map([['notes.md', 'one\n']]));
	});

	it('stands in the list with title, counts, size and time', async () => {
		const { device, key } = await written(freshName(), ['twelve chars']);
		const [row] = await device.list();
		expect(row).toMatchObject({ key, title: 'Notes', claims: 12, bytes: 13, seq: 1 });
		expect(row.changed).toBeGreaterThanOrEqual(row.created);
	});

	it('undoes and redoes, also after it was closed; what was undone stays in the journal', async () => {
		const name = freshName();
		const { device, key, dossier } = await written(name, ['one', 'two']);
		dossier.step('undo');
		await dossier.settled();
		device.close();
		const again = await (await tab(name)).open(key);
		expect(again.folder.get('notes.md')).toBe('one\n');
		expect([again.canUndo, again.canRedo]).toEqual([true, true]);
		again.step('redo');
		expect(again.folder.get('notes.md')).toBe('two\n');
		again.step('undo');
		again.step('undo');
		expect(again.folder.get('notes.md')).toBe('none\n');
		expect(again.step('undo')).toBe(false);
		await again.settled();
		expect((await again.history()).map(({ kind }) => kind)).toEqual([
			...['edit', 'edit', 'undo', 'redo', 'undo', 'undo']
		]);
	});

	it('makes no entry of an edit that changes nothing', async () => {
		const { dossier } = await written(freshName(), []);
		dossier.commit('nothing', new Map(dossier.folder));
		expect(dossier.seq).toBe(0);
	});

	it('keeps the first snapshot and the last two, and opens from the last', async () => {
		const name = freshName();
		const { device, key } = await written(
			name,
			Array.from({ length: 850 }, (_, n) => `note ${n}`)
		);
		// older ones go after the writing, not with it
		await vi.waitFor(async () => expect(await device.rows.snapshotSeqs(key)).toHaveLength(3), 5_000);
		expect((await device.rows.snapshotSeqs(key)).at(-1)).toBe(0);
		device.close();
		const again = await (await tab(name)).open(key);
		expect(again.folder.get('notes.md')).toBe('note 849\n');
	});
});

describe('a private session', () => {
	it('keeps nothing, and says neither saved nor not saved', async () => {
		const name = freshName();
		const device = await tab(name, { private: true });
		const dossier = await device.open(await device.create(folder, summary));
		note(dossier, 'secret');
		await dossier.settled();
		expect(dossier.state).toEqual({ kind: 'private' });
		expect(dossier.step('undo')).toBe(true);
		expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
	});
});

describe('erase and remove', () => {
	it('leaves nothing, and tells the other tabs, which still have their work in memory', async () => {
		const name = freshName();
		const { device, key } = await written(name, ['one']);
		const other = await (await tab(name)).open(key);
		expect(await device.erase()).toEqual([]);
		expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
		await until(() => other.state.kind === 'notSaved');
		expect(other.state).toMatchObject({ why: 'erased' });
		expect(other.folder.get('notes.md')).toBe('one\n');
		expect(await (await tab(name)).list()).toEqual([]);
	});

	it('takes one dossier away and leaves the others', async () => {
		const { device, key } = await written(freshName(), ['one']);
		const kept = await device.create(folder, { ...summary, title: 'Other' });
		await device.remove(key);
		expect((await device.list()).map((row) => row.key)).toEqual([kept]);
		expect(await device.rows.snapshotSeqs(key)).toEqual([]);
		await expect(device.open(key)).rejects.toThrow('not kept on this device');
	});
});
