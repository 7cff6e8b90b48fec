import { describe, expect, it } from 'vitest';
import { freshName, note, rawDatabase, tab, written } from './device.test-support';

describe('a dossier that is damaged', () => {
	it('opens as it was before the damage, says so, and keeps what was cut off', async () => {
		const name = freshName();
		const { device, key } = await written(name, ['one', 'two', 'three', 'four']);
		device.close();
		const raw = await rawDatabase(name);
		const row = await raw.get('entries', [key, 3]);
		await raw.put('entries', { ...row, body: row.body.slice(0, 30) });
		raw.close();
		const again = await tab(name);
		const dossier = await again.open(key);
		expect(dossier.folder.get('notes.md')).toBe('two\n');
		expect(dossier.notices.join()).toMatch(/Entry 3 is not what was written.*2 entries .* set aside/);
		const [aside] = await again.aside();
		expect(aside.rows).toHaveLength(2);
		note(dossier, 'further');
		await dossier.settled();
		again.close();
		const third = await (await tab(name)).open(key);
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
		const dossier = await (await tab(name)).open(key);
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
		const dossier = await (await tab(name)).open(key);
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
		const again = await tab(name);
		await expect(again.open(key)).rejects.toThrow('No snapshot of this dossier is what was written');
		expect(await again.rawRows(key)).toHaveLength(3);
	});
});
