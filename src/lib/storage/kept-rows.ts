import { KeepError } from './failure';
import type { EntryRow } from './journal-entry';
import type { SnapshotRow } from './snapshot';

/** What a list of dossiers tells of one. */
export interface Summary {
	title: string;
	actors: number;
	sources: number;
	claims: number;
}

/** The head of a kept dossier: the only row of it that is ever changed. */
export interface DossierRow extends Summary {
	/** Random: two dossiers may have the same id. */
	key: string;
	/** Milliseconds since 1970. */
	created: number;
	changed: number;
	/** Of its files as UTF-8; a change that splits a character may leave it a few off. */
	bytes: number;
	/** Number and checksum of the last entry. */
	seq: number;
	tip: string;
	/** Who may write: the token of the tab that took the pen last. */
	pen: string;
}

/** What a writer takes for granted; where it is not so, somebody else has written. */
export interface Pen {
	key: string;
	pen: string;
	tip: string;
}

/** Something that was taken out of use and is kept all the same. */
export interface AsideRow {
	/** Given by the store. */
	id?: number;
	/** Key of the dossier. */
	dossier: string;
	/** Damage that was cut off, or a copy from before a migration. */
	kind: 'damage' | 'before';
	/** A sentence. */
	reason: string;
	/** Milliseconds since 1970. */
	time: number;
	/** The rows as they were. */
	rows: unknown[];
}

/** A head with the entries after some place. */
export interface Tail {
	head: DossierRow | undefined;
	entries: EntryRow[];
}

/**
 * Where rows are kept: on the device, or in memory for a session that keeps nothing. Each call is one transaction:
 * all of it happens, or nothing. Errors are the browser's own, or KeepErrors.
 */
export interface KeptRows {
	heads(): Promise<DossierRow[]>;
	/** The head, and the entries after a number, in order. */
	tail(key: string, after: number): Promise<Tail>;
	/** Numbers of the snapshots of a dossier, the newest first. */
	snapshotSeqs(key: string): Promise<number[]>;
	snapshot(key: string, seq: number): Promise<SnapshotRow | undefined>;
	/** A new dossier with its first snapshot. */
	create(head: DossierRow, snapshot: SnapshotRow): Promise<void>;
	/** Takes the pen from whoever has it. */
	takePen(key: string, pen: string): Promise<void>;
	/** Puts entries behind the last one. @throws KeepError where the pen is not held */
	append(pen: Pen, head: DossierRow, entries: readonly EntryRow[]): Promise<void>;
	addSnapshot(snapshot: SnapshotRow, outlived: readonly number[]): Promise<void>;
	/** Moves damaged rows out of the journal. @throws KeepError where the pen is not held */
	cut(pen: Pen, head: DossierRow, damage: AsideRow, snapshots: readonly number[]): Promise<void>;
	/** What was set aside, of all dossiers. */
	aside(): Promise<AsideRow[]>;
	/** Takes a dossier away with everything that belongs to it. */
	remove(key: string): Promise<void>;
	/** Takes the lease on a key, or renews it: only a free, an expired or one's own, unless by force. */
	lease(key: string, owner: string, now: number, until: number, force: boolean): Promise<boolean>;
	/** The folder of the device that a dossier is saved to. */
	savedTo(key: string): Promise<SavedToRow | undefined>;
	putSavedTo(row: SavedToRow): Promise<void>;
	/** Empties everything. */
	clear(): Promise<void>;
	close(): void;
}

/** Whether a lease may be taken. */
export function leaseIsFree(held: LeaseRow | undefined, owner: string, now: number): boolean {
	return !held || held.owner === owner || held.until <= now;
}

/** A folder of the device that a dossier is saved to, and what was last read or written there. */
export interface SavedToRow {
	/** Of the dossier. */
	key: string;
	/** The browser's own handle. */
	handle: unknown;
	known: [string, string][];
	/** Texts that stand above it and are not written into it. */
	above: [string, string][];
}

/** Who writes where the browser has no locks. */
export interface LeaseRow {
	key: string;
	owner: string;
	/** Milliseconds since 1970. */
	until: number;
}

/** @throws KeepError where somebody else has taken the pen, written, or taken the dossier away */
export function checkPen(head: DossierRow | undefined, { pen, tip }: Pen): void {
	if (!head) throw new KeepError('gone');
	if (head.pen !== pen || head.tip !== tip) throw new KeepError('elsewhere');
}
