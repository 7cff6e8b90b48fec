import { describe, expect, it } from 'vitest';
import { freshName, note, tab, until, written } from './device.test-support';

describe('a dossier that is open in two tabs', () => {
	it('is written by the first and followed by the second', async () => {
		const name = freshName();
		const { key, dossier } = await written(name, ['one']);
		const other = await (await tab(name)).open(key);
		expect([dossier.writes, other.writes]).toEqual([true, false]);
		expect(() => note(other, 'two')).toThrow('Another tab is writing this dossier.');
		note(dossier, 'two');
		await until(() => other.folder.get('notes.md') === 'two\n');
		expect(other.summary.claims).toBe(3);
	});

	it('can be taken over: the first one saves, lets go and follows', async () => {
		const name = freshName();
		const { key, dossier } = await written(name, ['one']);
		const other = await (await tab(name)).open(key);
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
