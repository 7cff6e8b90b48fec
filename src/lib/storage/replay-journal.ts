import type { Folder } from './folder';
import { patchFolder } from './folder-patch';
import { openEntry, type Entry, type EntryRow } from './journal-entry';

/** A place in a journal, and the folder as it was there. */
export interface Position {
	folder: Folder;
	/** Of the last entry; 0 before the first. */
	seq: number;
	/** Checksum of the last entry. */
	tip: string;
}

/** What a journal leads to. */
export interface Replayed extends Position {
	/** The entries that are sound, up to the first that is not. */
	entries: Entry[];
	/** The rows from the first that is not sound; its reason is a sentence. */
	damage?: { reason: string; rows: EntryRow[] };
}

/**
 * Goes on from a place in a journal, entry by entry, as long as the chain holds. What comes after a break cannot be
 * trusted to belong there: it is handed back whole, for keeping aside.
 */
export function replayJournal(from: Position, rows: readonly EntryRow[]): Replayed {
	const entries: Entry[] = [];
	let { folder, seq, tip } = from;
	for (const [i, row] of rows.entries()) {
		try {
			const entry = openEntry(row, tip, seq + 1);
			folder = patchFolder(folder, entry.patch);
			entries.push(entry);
			[seq, tip] = [row.seq, row.checksum];
		} catch (error) {
			return { folder, seq, tip, entries, damage: { reason: (error as Error).message, rows: rows.slice(i) } };
		}
	}
	return { folder, seq, tip, entries };
}
