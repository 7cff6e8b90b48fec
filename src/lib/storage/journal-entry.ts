import type { FolderPatch } from './folder-patch';
import { sha256 } from './sha256';

/** Version of everything that is kept; it is the version of the database too. */
export const SCHEMA = 1;

/** What precedes the first entry of a journal. */
export const CHAIN_START = '0'.repeat(64);

/** Anything that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** One step in the work on a dossier. */
export interface Entry {
	/** Version of the schema that it was written in. */
	v: number;
	/** 1 for the first one after the dossier was taken in. */
	seq: number;
	/** Milliseconds since 1970. */
	time: number;
	/** Work that is undone stays in the journal: the undoing is one more entry. */
	kind: 'edit' | 'undo' | 'redo';
	/** The edit that is undone or redone. */
	of?: number;
	/** What was done, in the words of those who did it: kept for the history, never read here. */
	what: Json;
	/** What it did to the files. */
	patch: FolderPatch;
}

/** An entry as it is kept. */
export interface EntryRow {
	/** Key of the dossier. */
	dossier: string;
	seq: number;
	/** The entry as JSON. */
	body: string;
	/** SHA-256 over the checksum of the entry before, the key and the body: one that is missing breaks the chain. */
	checksum: string;
}

/** A kept row is not what was written. */
export class DamagedRow extends Error {}

const encoder = new TextEncoder();

/** SHA-256 of the parts of a row; no part but the last holds a line break. */
export const checksumOf = (...parts: (string | number)[]) => sha256(encoder.encode(parts.join('\n')));

/** An entry, ready to be kept after the one with the given checksum. */
export function sealEntry(dossier: string, previous: string, entry: Entry): EntryRow {
	const body = JSON.stringify(entry);
	return { dossier, seq: entry.seq, body, checksum: checksumOf(previous, dossier, body) };
}

/** The entry in a row. @throws DamagedRow where it is not the one that was written after the given checksum */
export function openEntry(row: EntryRow, previous: string, seq: number): Entry {
	if (row.seq !== seq) throw new DamagedRow(`Entry ${seq} is missing; entry ${row.seq} stands in its place.`);
	if (typeof row.body !== 'string' || checksumOf(previous, row.dossier, row.body) !== row.checksum) {
		throw new DamagedRow(`Entry ${seq} is not what was written: its checksum does not match.`);
	}
	const entry = JSON.parse(row.body) as Entry;
	if (entry.v > SCHEMA) {
		throw new DamagedRow(`Entry ${seq} has version ${entry.v}; this Hearsay reads up to ${SCHEMA}.`);
	}
	return entry;
}
