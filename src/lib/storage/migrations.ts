import type { IDBPTransaction, StoreNames } from 'idb';
import type { EntryRow } from './journal-entry';
import type { KeptSchema } from './kept-database';
import type { DossierRow } from './kept-rows';
import type { SnapshotRow } from './snapshot';

/** Everything that is kept of one dossier. */
export interface KeptDossierRows {
	head: DossierRow;
	snapshots: SnapshotRow[];
	entries: EntryRow[];
}

/** A step from one version of what is kept to the next. */
export interface Migration {
	/** The version that it leads to. */
	to: number;
	/** What it changes, as a sentence. */
	about: string;
	/** Gives the rows in their new form. It is pure and at once: a transaction does not wait. */
	migrate(rows: KeptDossierRows): KeptDossierRows;
}

/** Every migration, the oldest first. There is only one version so far. */
export const MIGRATIONS: readonly Migration[] = [];

type Upgrade = IDBPTransaction<KeptSchema, StoreNames<KeptSchema>[], 'versionchange'>;

/**
 * Brings every dossier from an old version to a new one, and keeps the rows from before aside. It runs in the
 * transaction that raises the version of the database: if it throws, everything is as it was.
 */
export async function migrateKept(
	transaction: Upgrade,
	from: number,
	to: number,
	migrations: readonly Migration[]
): Promise<void> {
	const steps = migrations.filter((step) => step.to > from && step.to <= to);
	try {
		for (const head of await transaction.objectStore('dossiers').getAll()) {
			await migrateOne(transaction, head, from, steps);
		}
	} catch {
		// whoever opens the database learns of it by its not opening
		transaction.done.catch(() => {});
		transaction.abort();
	}
}

async function migrateOne(transaction: Upgrade, head: DossierRow, from: number, steps: Migration[]) {
	const range = IDBKeyRange.bound([head.key, 0], [head.key, Infinity]);
	const [snapshots, entries] = [transaction.objectStore('snapshots'), transaction.objectStore('entries')];
	const before = { head, snapshots: await snapshots.getAll(range), entries: await entries.getAll(range) };
	await transaction.objectStore('aside').add({
		...{ dossier: head.key, kind: 'before', time: Date.now() },
		reason: `“${head.title}” as it was before version ${from} became ${steps.at(-1)?.to ?? from}.`,
		rows: [before]
	});
	const after = steps.reduce((rows, step) => step.migrate(rows), before);
	await Promise.all([snapshots.delete(range), entries.delete(range)]);
	await Promise.all([
		transaction.objectStore('dossiers').put(after.head),
		...after.snapshots.map((row) => snapshots.put(row)),
		...after.entries.map((row) => entries.put(row))
	]);
}
