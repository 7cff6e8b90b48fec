import { describe, expect, it } from 'vitest';
import { folder, freshName, note, summary, tab, until, written } from './device.test-support';

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
		expect((await (await tab(name)).open(key)).folder.get('notes.md')).toBe('three\n');
	});

	it('tries again by itself', async () => {
		const { device, dossier } = await written(freshName(), ['one']);
		const { append } = device.rows;
		device.rows.append = full;
		note(dossier, 'two');
		await dossier.settled();
		expect(dossier.state.kind).toBe('notSaved');
		device.rows.append = append;
		await until(() => dossier.state.kind === 'saved');
		expect(dossier.folder.get('notes.md')).toBe('two\n');
	});

	it('writes nothing twice where the writing succeeded and its answer was lost', async () => {
		const { device, dossier } = await written(freshName(), ['one']);
		const { tail } = device.rows;
		device.rows.tail = () => Promise.reject(new DOMException('Gone.', 'UnknownError'));
		note(dossier, 'two');
		await dossier.settled();
		expect(dossier.state).toMatchObject({ kind: 'notSaved', why: 'unknown', waiting: 1 });
		device.rows.tail = tail;
		note(dossier, 'three');
		await dossier.settled();
		expect(dossier.state.kind).toBe('saved');
		expect((await dossier.history()).map(({ what }) => what)).toEqual([
			...[{ note: 'one' }, { note: 'two' }, { note: 'three' }]
		]);
	});

	it('does not let another tab take over work that is only in memory, unless it insists', async () => {
		const name = freshName();
		const { device, key, dossier } = await written(name, ['one']);
		const other = await (await tab(name)).open(key);
		device.rows.append = full;
		note(dossier, 'two');
		await dossier.settled();
		expect(await other.takeOver()).toBe('The other tab holds 1 change that it could not save.');
		expect(dossier.writes).toBe(true);
		expect(await other.takeOver(true)).toBe(null);
	});

	it('never says saved where what is read back is not what was written, and writes it again', async () => {
		const { device, dossier } = await written(freshName(), ['one']);
		const { append } = device.rows;
		device.rows.append = (pen, head, entries) => {
			const garbled = entries.map((row) => (row.seq === 3 ? { ...row, body: `${row.body} ` } : row));
			return append.call(device.rows, pen, head, garbled);
		};
		for (const text of ['two', 'three', 'four']) note(dossier, text);
		await dossier.settled();
		expect(dossier.state).toMatchObject({ kind: 'notSaved', why: 'unlike', waiting: 3 });
		device.rows.append = append;
		await dossier.retry();
		expect(dossier.state.kind).toBe('saved');
		expect((await dossier.history()).map(({ what }) => (what as { note: string }).note)).toEqual([
			...['one', 'two', 'three', 'four']
		]);
		expect((await device.aside()).map(({ kind }) => kind)).toEqual(['damage']);
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
			const device = await tab(freshName());
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
