import type { IDBPTransaction, StoreNames } from 'idb';
import { STORES, type KeptDatabase, type KeptSchema } from './kept-database';
import {
	checkPen,
	leaseIsFree,
	type AsideRow,
	type DossierRow,
	type KeptRows,
	type Pen,
	type SavedToRow
} from './kept-rows';
import type { EntryRow } from './journal-entry';
import type { SnapshotRow } from './snapshot';

/** The disk has it before the browser says so. */
const STRICT = { durability: 'strict' } as const;

type Write<S extends StoreNames<KeptSchema>> = IDBPTransaction<KeptSchema, S[], 'readwrite'>;

const allOf = (key: string, after = -1) =>
	IDBKeyRange.bound([key, after], [key, Infinity], true /* not the one after which */);

/** Rows in IndexedDB. */
export class DeviceRows implements KeptRows {
	constructor(readonly db: KeptDatabase) {}

	heads() {
		return this.db.getAll('dossiers');
	}

	async tail(key: string, after: number) {
		const transaction = this.db.transaction(['dossiers', 'entries']);
		const [head, entries] = await Promise.all([
			transaction.objectStore('dossiers').get(key),
			transaction.objectStore('entries').getAll(allOf(key, after))
		]);
		return { head, entries };
	}

	async snapshotSeqs(key: string) {
		const keys = await this.db.getAllKeys('snapshots', allOf(key));
		return keys.map(([, seq]) => seq).reverse();
	}

	snapshot(key: string, seq: number) {
		return this.db.get('snapshots', [key, seq]);
	}

	create(head: DossierRow, snapshot: SnapshotRow) {
		return this.#write(['dossiers', 'snapshots'], (transaction) => [
			transaction.objectStore('dossiers').add(head),
			transaction.objectStore('snapshots').add(snapshot)
		]);
	}

	takePen(key: string, pen: string) {
		return this.#write(['dossiers'], async (transaction) => {
			const head = await transaction.objectStore('dossiers').get(key);
			if (head) await transaction.objectStore('dossiers').put({ ...head, pen });
		});
	}

	append(pen: Pen, head: DossierRow, entries: readonly EntryRow[]) {
		return this.#write(['dossiers', 'entries'], async (transaction) => {
			checkPen(await transaction.objectStore('dossiers').get(pen.key), pen);
			await Promise.all([
				// add: an entry is never written over
				...entries.map((row) => transaction.objectStore('entries').add(row)),
				transaction.objectStore('dossiers').put(head)
			]);
		});
	}

	addSnapshot(snapshot: SnapshotRow, outlived: readonly number[]) {
		return this.#write(['snapshots'], (transaction) => {
			const store = transaction.objectStore('snapshots');
			return [store.put(snapshot), ...outlived.map((seq) => store.delete([snapshot.dossier, seq]))];
		});
	}

	cut(pen: Pen, head: DossierRow, damage: AsideRow, snapshots: readonly number[]) {
		return this.#write(['dossiers', 'entries', 'snapshots', 'aside'], async (transaction) => {
			checkPen(await transaction.objectStore('dossiers').get(pen.key), pen);
			await Promise.all([
				transaction.objectStore('aside').add(damage),
				transaction.objectStore('entries').delete(allOf(pen.key, head.seq)),
				...snapshots.map((seq) => transaction.objectStore('snapshots').delete([pen.key, seq])),
				transaction.objectStore('dossiers').put(head)
			]);
		});
	}

	aside() {
		return this.db.getAll('aside');
	}

	remove(key: string) {
		return this.#write([...STORES], async (transaction) => {
			const aside = transaction.objectStore('aside');
			const belonging = (await aside.getAll()).filter(({ dossier }) => dossier === key);
			await Promise.all([
				...belonging.map(({ id }) => aside.delete(id as number)),
				...(['snapshots', 'entries'] as const).map((name) =>
					transaction.objectStore(name).delete(allOf(key))
				),
				...(['dossiers', 'leases', 'folders'] as const).map((name) =>
					transaction.objectStore(name).delete(key)
				)
			]);
		});
	}

	async lease(key: string, owner: string, now: number, until: number, force: boolean) {
		let taken = false;
		await this.#write(['leases'], async (transaction) => {
			const store = transaction.objectStore('leases');
			taken = force || leaseIsFree(await store.get(key), owner, now);
			if (taken) await store.put({ key, owner, until });
		});
		return taken;
	}

	savedTo(key: string) {
		return this.db.get('folders', key);
	}

	putSavedTo(row: SavedToRow) {
		return this.#write(['folders'], (transaction) => [transaction.objectStore('folders').put(row)]);
	}

	clear() {
		return this.#write([...STORES], (transaction) =>
			STORES.map((store) => transaction.objectStore(store).clear())
		);
	}

	close() {
		this.db.close();
	}

	/** One transaction: done when the disk has it; aborted, and nothing done, where any of it fails. */
	async #write<S extends StoreNames<KeptSchema>>(
		stores: S[],
		work: (transaction: Write<S>) => Promise<unknown> | Promise<unknown>[]
	): Promise<void> {
		const transaction = this.db.transaction(stores, 'readwrite', STRICT);
		// listened to from the start: a transaction may fail before the work is through
		const done = transaction.done;
		done.catch(() => {});
		try {
			await Promise.all([work(transaction)].flat());
		} catch (error) {
			abort(transaction);
			// a full disk shows at the end of a transaction, after the requests in it have been broken off
			const { name } = error as { name?: string };
			if (name === 'AbortError') await done;
			throw error;
		}
		await done;
	}
}

function abort(transaction: { abort(): void }): void {
	try {
		transaction.abort();
	} catch {
		// it has been aborted already
	}
}
