import type { Folder } from './folder';
import { diffFolders } from './folder-patch';
import { CHAIN_START, SCHEMA, sealEntry, type EntryRow } from './journal-entry';

/** A journal of so many edits to one small file, and the folder before the first and after each of them. */
export function kept(count: number): { rows: EntryRow[]; folders: Folder[] } {
	const folders = Array.from({ length: count + 1 }, (_, n) => new Map([['notes.md', `no. ${n}\n`]]));
	const rows: EntryRow[] = [];
	for (let seq = 1; seq <= count; seq++) {
		const patch = diffFolders(folders[seq - 1], folders[seq]);
		const entry = { v: SCHEMA, seq, time: seq * 1000, kind: 'edit' as const, what: { say: seq }, patch };
		rows.push(sealEntry('d', rows.at(-1)?.checksum ?? CHAIN_START, entry));
	}
	return { rows, folders };
}
