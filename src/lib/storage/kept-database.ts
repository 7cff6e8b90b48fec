import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { asKeepError, KeepError, type Why } from './failure';
import { SCHEMA, type EntryRow } from './journal-entry';
import type { AsideRow, DossierRow, LeaseRow, SavedToRow } from './kept-rows';
import { migrateKept, MIGRATIONS, type Migration } from './migrations';
import type { SnapshotRow } from './snapshot';

/** The stores of the database. */
export interface KeptSchema extends DBSchema {
	dossiers: { key: string; value: DossierRow };
	snapshots: { key: [string, number]; value: SnapshotRow };
	entries: { key: [string, number]; value: EntryRow };
	aside: { key: number; value: AsideRow };
	leases: { key: string; value: LeaseRow };
	folders: { key: string; value: SavedToRow };
}

export type KeptDatabase = IDBPDatabase<KeptSchema>;

/** The name of the database on this device. */
export const DATABASE = 'hearsay-kept';

/** The stores that hold dossiers. */
export const STORES = ['dossiers', 'snapshots', 'entries', 'aside', 'leases', 'folders'] as const;

export interface DatabaseOptions {
	name?: string;
	/** Version that this program writes; another one only in tests. */
	schema?: number;
	migrations?: readonly Migration[];
	/** Another tab waits for this one to let go, which it does when this has resolved; or the browser took it away. */
	onLost(why: Why): Promise<void>;
	/** This tab waits for an older one to let go. */
	onBlocked?(): void;
}

export interface OpenedDatabase {
	db: KeptDatabase;
	/** Why it may only be read; null where it may be written. */
	readOnly: Why | null;
}

/**
 * Opens the database, and brings what an older version kept into the form of this one. What a newer version has
 * written, or what a migration failed on, is opened as it is, for reading.
 * @throws KeepError where the browser keeps nothing
 */
export async function openKeptDatabase(options: DatabaseOptions): Promise<OpenedDatabase> {
	try {
		return { db: await open(options, options.schema ?? SCHEMA), readOnly: null };
	} catch (error) {
		const { why } = asKeepError(error);
		if (why === 'refused' || why === 'unknown') throw new KeepError('refused', String(error));
		const readOnly = why === 'newer' ? 'newer' : 'migration';
		const db = await open(options, undefined).catch((again) => {
			throw new KeepError(readOnly, String(again));
		});
		if (STORES.slice(0, 3).every((store) => db.objectStoreNames.contains(store))) return { db, readOnly };
		db.close();
		throw new KeepError(readOnly, 'The stores have other names.');
	}
}

function open(options: DatabaseOptions, version: number | undefined): Promise<KeptDatabase> {
	return openDB<KeptSchema>(options.name ?? DATABASE, version, {
		async upgrade(db, old, to, transaction) {
			if (old === 0) createStores(db);
			else await migrateKept(transaction, old, to as number, options.migrations ?? MIGRATIONS);
		},
		blocked: () => options.onBlocked?.(),
		blocking(_current, next, event) {
			const db = event.target as IDBDatabase;
			// null: the database is being deleted
			void options.onLost(next === null ? 'erased' : 'outdated').finally(() => db.close());
		},
		terminated: () => void options.onLost('unknown')
	});
}

function createStores(db: KeptDatabase): void {
	db.createObjectStore('dossiers', { keyPath: 'key' });
	db.createObjectStore('snapshots', { keyPath: ['dossier', 'seq'] });
	db.createObjectStore('entries', { keyPath: ['dossier', 'seq'] });
	db.createObjectStore('aside', { keyPath: 'id', autoIncrement: true });
	db.createObjectStore('leases', { keyPath: 'key' });
	db.createObjectStore('folders', { keyPath: 'key' });
}
