import type { Folder } from './folder';
import { DamagedRow } from './journal-entry';
import type { Position } from './replay-journal';
import { sha256Beside } from './sha256';

/** A whole folder as it was after an entry, kept so that a journal need not be read from its beginning. */
export interface SnapshotRow {
	/** Key of the dossier. */
	dossier: string;
	/** The entry after which it was taken; 0 is the dossier as it was taken in. */
	seq: number;
	/** Milliseconds since 1970. */
	time: number;
	/** Checksum of that entry: the next one goes on from it. */
	tip: string;
	/** Paths and texts as JSON. */
	body: string;
	/** SHA-256 of all of the above. */
	checksum: string;
}

/** Entries after which a new snapshot is taken. */
const ENTRIES = 200;
/** Characters of journal that are always cheap to read. */
const CHEAP = 1 << 18;

/** A snapshot, ready to be kept. */
export async function sealSnapshot(dossier: string, position: Position, time: number): Promise<SnapshotRow> {
	const { folder, seq, tip } = position;
	const row = { dossier, seq, time, tip, body: JSON.stringify([...folder]) };
	return { ...row, checksum: await checksum(row) };
}

/** The place that a snapshot holds. @throws DamagedRow where it is not what was written */
export async function openSnapshot(row: SnapshotRow): Promise<Position> {
	if (typeof row.body !== 'string' || (await checksum(row)) !== row.checksum) {
		throw new DamagedRow(`The snapshot after entry ${row.seq} is not what was written.`);
	}
	const folder: Folder = new Map(JSON.parse(row.body) as [string, string][]);
	return { folder, seq: row.seq, tip: row.tip };
}

function checksum({ dossier, seq, time, tip, body }: Omit<SnapshotRow, 'checksum'>): Promise<string> {
	return sha256Beside(new TextEncoder().encode([dossier, seq, time, tip, body].join('\n')));
}

/** Whether it is time for a new one: after many entries, or when reading them costs more than reading the folder. */
export function snapshotDue(since: { entries: number; characters: number }, folderBytes: number): boolean {
	return since.entries >= ENTRIES || since.characters > Math.max(CHEAP, folderBytes);
}

/** Snapshots that may go: all but the first, from which everything can be told again, and the last two. */
export function outlivedSnapshots(seqs: readonly number[]): number[] {
	return [...seqs].sort((a, b) => a - b).slice(1, -2);
}
