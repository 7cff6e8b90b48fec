import { KeepError } from './failure';
import type { Folder } from './folder';
import { CHAIN_START, DamagedRow, openEntry, type Entry, type EntryRow } from './journal-entry';
import type { DossierRow, KeptRows } from './kept-rows';
import { replayJournal, type Position } from './replay-journal';
import { openSnapshot, type SnapshotRow } from './snapshot';

/** Entries checked at a time. */
const REST = 250;

/** A dossier as it was kept. */
export interface Restored extends Position {
	head: DossierRow;
	/** The entries after the snapshot that it was read from. */
	entries: Entry[];
	/** Characters of those entries. */
	characters: number;
	/** What could not be read, with a sentence for each. */
	damage: { reasons: string[]; entries: EntryRow[]; snapshots: SnapshotRow[] } | null;
}

/**
 * Reads a dossier from its newest sound snapshot and the journal after it. An entry that is damaged ends the journal
 * there, unless a later snapshot has what came after it.
 * @throws KeepError where there is no such dossier; DamagedRow where no snapshot of it is sound
 */
export async function restore(rows: KeptRows, key: string): Promise<Restored> {
	const reasons: string[] = [];
	const unsound: SnapshotRow[] = [];
	for (const seq of await rows.snapshotSeqs(key)) {
		const row = await rows.snapshot(key, seq);
		if (!row) continue;
		const from = await openSnapshot(row).catch((error: Error) => {
			reasons.push(error.message);
			unsound.push(row);
		});
		if (!from) continue;
		const { head, entries: kept } = await rows.tail(key, seq);
		if (!head) break;
		const replayed = replayJournal(from, kept);
		if (replayed.damage) reasons.push(replayed.damage.reason);
		else if (replayed.seq < head.seq) {
			reasons.push(`The journal ends at entry ${replayed.seq}, and ${head.seq} were kept.`);
		}
		const { folder, seq: last, tip, entries } = replayed;
		const characters = kept.reduce((sum, { body }) => sum + (body?.length ?? 0), 0);
		const damage = { reasons, entries: replayed.damage?.rows ?? [], snapshots: unsound };
		return { folder, seq: last, tip, entries, characters, head, damage: reasons.length ? damage : null };
	}
	if (unsound.length === 0) throw new KeepError('gone');
	throw new DamagedRow(
		`No snapshot of this dossier is what was written. Its rows are kept: download them. ${reasons.join(' ')}`
	);
}

/** The folder as it was after an entry; 0 is the dossier as it was taken in. @throws DamagedRow where it cannot be told */
export async function folderAt(rows: KeptRows, key: string, seq: number): Promise<Folder> {
	for (const at of await rows.snapshotSeqs(key)) {
		const row = at <= seq ? await rows.snapshot(key, at) : undefined;
		const from = row && (await openSnapshot(row).catch(() => undefined));
		if (!from) continue;
		const entries = (await rows.tail(key, at)).entries.filter((entry) => entry.seq <= seq);
		const replayed = replayJournal(from, entries);
		if (replayed.seq === seq) return replayed.folder;
	}
	throw new DamagedRow(`The dossier as it was after entry ${seq} cannot be told from what is kept.`);
}

/** Every entry that is kept and sound, in order. */
export async function historyOf(rows: KeptRows, key: string): Promise<Entry[]> {
	const entries: Entry[] = [];
	let tip = CHAIN_START;
	for (const row of (await rows.tail(key, 0)).entries) {
		// a long journal is not to hold up the page
		if (entries.length % REST === REST - 1) await new Promise((resolve) => setTimeout(resolve));
		try {
			entries.push(openEntry(row, tip, entries.length + 1));
		} catch {
			// what follows a break cannot be trusted to belong here
			break;
		}
		tip = row.checksum;
	}
	return entries;
}
