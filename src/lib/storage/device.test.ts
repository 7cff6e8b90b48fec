import { afterEach, describe, expect, it } from 'vitest';
import type { Device } from './device';
import { folder, freshName, note, rawDatabase, summary, tab, until } from './device.test-support';

const tabs: Device[] = [];
const opened = async (...args: Parameters<typeof tab>) => {
	const device = await tab(...args);
	tabs.push(device);
	return device;
};
afterEach(() => {
	for (const device of tabs.splice(0)) device.close();
});

/** A tab with one dossier, in which notes were written. */
async function written(name: string, notes: string[]) {
	const device = await opened(name);
	const key = await device.create(folder, summary);
	const dossier = await device.open(key);
	for (const text of notes) note(dossier, text);
	await dossier.settled();
	return { device, key, dossier };
}

describe('a dossier that is kept', () => {
	it('is there again, as it was, with its history', async () => {
		const name = freshName();
		const { device, key, dossier } = await written(name, ['one', 'two', 'three']);
		expect(dossier.state.kind).toBe('saved');
		device.close();
		const again = await (await opened(name)).open(key);
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
		const again = await (await opened(name)).open(key);
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
		const seqs = await device.rows.snapshotSeqs(key);
		expect(seqs.length).toBe(3);
		expect(seqs.at(-1)).toBe(0);
		device.close();
		const again = await (await opened(name)).open(key);
		expect(again.folder.get('notes.md')).toBe('note 849\n');
	});
});

describe('a dossier that is damaged', () => {
	it('opens as it was before the damage, says so, and keeps what was cut off', async () => {
		const name = freshName();
		const { device, key } = await written(name, ['one', 'two', 'three', 'four']);
		device.close();
		const raw = await rawDatabase(name);
		const row = await raw.get('entries', [key, 3]);
		await raw.put('entries', { ...row, body: row.body.slice(0, 30) });
		raw.close();
		const again = await opened(name);
		const dossier = await again.open(key);
		expect(dossier.folder.get('notes.md')).toBe('two\n');
		expect(dossier.notices.join()).toMatch(/Entry 3 is not what was written.*2 entries .* set aside/);
		const [aside] = await again.aside();
		expect(aside.rows).toHaveLength(2);
		note(dossier, 'further');
		await dossier.settled();
		again.close();
		const third = await (await opened(name)).open(key);
		expect(third.folder.get('notes.md')).toBe('further\n');
		expect(third.notices).toEqual([]);
	});

	it('says so when entries are missing at the end', async () => {
		const name = freshName();
		const { device, key } = await written(name, ['one', 'two']);
		device.close();
		const raw = await rawDatabase(name);
		await raw.delete('entries', [key, 2]);
		raw.close();
		const dossier = await (await opened(name)).open(key);
		expect(dossier.folder.get('notes.md')).toBe('one\n');
		expect(dossier.notices.join()).toContain('The journal ends at entry 1, and 2 were kept.');
	});

	it('falls back to the snapshot before, and loses nothing', async () => {
		const name = freshName();
		const notes = Array.from({ length: 450 }, (_, n) => `note ${n}`);
		const { device, key } = await written(name, notes);
		const [newest] = await device.rows.snapshotSeqs(key);
		device.close();
		const raw = await rawDatabase(name);
		await raw.put('snapshots', {
			...(await raw.get('snapshots', [key, newest])),
			body: '[["notes.md","x"]]'
		});
		raw.close();
		const dossier = await (await opened(name)).open(key);
		expect(newest).toBeGreaterThan(0);
		expect(dossier.folder.get('notes.md')).toBe('note 449\n');
		expect(dossier.notices.join()).toContain(`The snapshot after entry ${newest} is not what was written.`);
	});

	it('can be had as raw rows where no snapshot is sound', async () => {
		const name = freshName();
		const { device, key } = await written(name, ['one']);
		device.close();
		const raw = await rawDatabase(name);
		await raw.put('snapshots', { ...(await raw.get('snapshots', [key, 0])), checksum: '' });
		raw.close();
		const again = await opened(name);
		await expect(again.open(key)).rejects.toThrow('No snapshot of this dossier is what was written');
		expect(await again.rawRows(key)).toHaveLength(3);
	});
});

describe('a dossier that is open in two tabs', () => {
	it('is written by the first and followed by the second', async () => {
		const name = freshName();
		const { key, dossier } = await written(name, ['one']);
		const other = await (await opened(name)).open(key);
		expect([dossier.writes, other.writes]).toEqual([true, false]);
		expect(() => note(other, 'two')).toThrow('Another tab is writing this dossier.');
		note(dossier, 'two');
		await until(() => other.folder.get('notes.md') === 'two\n');
		expect(other.summary.claims).toBe(3);
	});

	it('can be taken over: the first one saves, lets go and follows', async () => {
		const name = freshName();
		const { key, dossier } = await written(name, ['one']);
		const other = await (await opened(name)).open(key);
		note(dossier, 'two');
		expect(await other.takeOver()).toBe(null);
		expect([dossier.writes, other.writes]).toEqual([false, true]);
		expect(other.folder.get('notes.md')).toBe('two\n');
		note(other, 'three');
		await until(() => dossier.folder.get('notes.md') === 'three\n');
		expect(dossier.state.kind).toBe('saved');
		expect(await dossier.takeOver()).toBe(null);
		note(dossier, 'four');
		await dossier.settled();
		expect((await dossier.history()).map(({ what }) => (what as { note: string }).note)).toEqual([
			...['one', 'two', 'three', 'four']
		]);
	});

	it('is not written by a tab that lost the pen without knowing; its work stays in memory', async () => {
		const name = freshName();
		const { device, key, dossier } = await written(name, ['one']);
		await device.rows.takePen(key, 'somebody else');
		note(dossier, 'mine');
		await dossier.settled();
		expect(dossier.state).toMatchObject({ kind: 'notSaved', why: 'elsewhere', waiting: 1 });
		expect([dossier.writes, dossier.folder.get('notes.md')]).toEqual([false, 'mine\n']);
		await dossier.dropUnsaved();
		expect([dossier.state.kind, dossier.folder.get('notes.md')]).toEqual(['saved', 'one\n']);
	});
});

describe('a browser that cannot write', () => {
	const full = () => Promise.reject(new DOMException('No room.', 'QuotaExceededError'));

	it('says not saved and why, keeps the work in memory, and saves it all when it can', async () => {
		const name = freshName();
		const { device, key, dossier } = await written(name, ['one']);
		const append = device.rows.append;
		device.rows.append = full;
		for (const text of ['two', 'three']) note(dossier, text);
		await dossier.settled();
		expect(dossier.state).toMatchObject({ kind: 'notSaved', why: 'full', waiting: 2 });
		device.rows.append = append;
		await dossier.retry();
		expect(dossier.state.kind).toBe('saved');
		device.close();
		expect((await (await opened(name)).open(key)).folder.get('notes.md')).toBe('three\n');
	});

	it('does not let another tab take over work that is only in memory, unless it insists', async () => {
		const name = freshName();
		const { device, key, dossier } = await written(name, ['one']);
		const other = await (await opened(name)).open(key);
		device.rows.append = full;
		note(dossier, 'two');
		await dossier.settled();
		expect(await other.takeOver()).toBe('The other tab holds 1 change that it could not save.');
		expect(dossier.writes).toBe(true);
		expect(await other.takeOver(true)).toBe(null);
	});

	it('never says saved where what is read back is not what was written', async () => {
		const { device, dossier } = await written(freshName(), ['one']);
		const { append } = device.rows;
		device.rows.append = (pen, head, entries) =>
			append.call(
				device.rows,
				pen,
				head,
				entries.map((row) => ({ ...row, body: `${row.body} ` }))
			);
		note(dossier, 'two');
		await dossier.settled();
		expect(dossier.state).toMatchObject({ kind: 'notSaved', why: 'unlike' });
	});

	it('lets work go on in memory where it keeps nothing, and says so from the start', async () => {
		const factory = globalThis.indexedDB;
		try {
			Object.defineProperty(globalThis, 'indexedDB', {
				...{ configurable: true, writable: true },
				value: {
					open: () => {
						throw new DOMException('No.', 'SecurityError');
					}
				}
			});
			const device = await opened(freshName());
			const dossier = await device.open(await device.create(folder, summary));
			expect(dossier.state).toMatchObject({ kind: 'notSaved', why: 'refused' });
			note(dossier, 'two');
			await dossier.settled();
			note(dossier, 'three');
			expect(dossier.folder.get('notes.md')).toBe('three\n');
			expect(dossier.state).toMatchObject({ kind: 'notSaved', why: 'refused', waiting: 2 });
		} finally {
			Object.defineProperty(globalThis, 'indexedDB', { configurable: true, writable: true, value: factory });
		}
	});
});

describe('a private session', () => {
	it('keeps nothing, and says neither saved nor not saved', async () => {
		const name = freshName();
		const device = await opened(name, { private: true });
		const dossier = await device.open(await device.create(folder, summary));
		note(dossier, 'secret');
		await dossier.settled();
		expect(dossier.state).toEqual({ kind: 'private' });
		expect(dossier.step('undo')).toBe(true);
		expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
	});
});

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
		const newer = await opened(name, { schema: 2, migrations });
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
		const newer = await opened(name, { schema: 2, migrations });
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
		const newer = await opened(name, { schema: 2, migrations: [failing] });
		expect(newer.readOnly).toBe('migration');
		const dossier = await newer.open(key);
		expect([dossier.folder.get('notes.md'), dossier.writes]).toEqual(['one\n', false]);
		newer.close();
		expect((await (await opened(name)).open(key)).writes).toBe(true);
	});

	it('can be read by an older one, not changed', async () => {
		const name = freshName();
		const { device, key } = await written(name, ['one']);
		device.close();
		(await opened(name, { schema: 2, migrations })).close();
		const older = await opened(name);
		const dossier = await older.open(key);
		expect(dossier.folder.get('notes.md')).toBe('one\n');
		expect(dossier.state).toMatchObject({ kind: 'notSaved', why: 'newer' });
		expect(dossier.readerWords).toContain('written by a newer Hearsay');
		await expect(older.create(folder, summary)).rejects.toThrow('written by a newer Hearsay');
	});
});

describe('erase and remove', () => {
	it('leaves nothing, and tells the other tabs, which still have their work in memory', async () => {
		const name = freshName();
		const { device, key } = await written(name, ['one']);
		const other = await (await opened(name)).open(key);
		expect(await device.erase()).toEqual([]);
		expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
		await until(() => other.state.kind === 'notSaved');
		expect(other.state).toMatchObject({ why: 'erased' });
		expect(other.folder.get('notes.md')).toBe('one\n');
		expect(await (await opened(name)).list()).toEqual([]);
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
