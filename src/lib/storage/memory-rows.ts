import { KeepError, type Why } from './failure';
import {
	checkPen,
	type AsideRow,
	type DossierRow,
	type KeptRows,
	type Pen,
	type SavedToRow
} from './kept-rows';
import type { EntryRow } from './journal-entry';
import type { SnapshotRow } from './snapshot';

/** What is held of one dossier. */
interface Held {
	head: DossierRow;
	snapshots: Map<number, SnapshotRow>;
	entries: EntryRow[];
}

/** Rows that are gone with the page: for a private session, and where the browser keeps nothing. */
export class MemoryRows implements KeptRows {
	#dossiers = new Map<string, Held>();
	#aside: AsideRow[] = [];
	#savedTo = new Map<string, SavedToRow>();

	/** @param refused why every entry is refused: memory must not pass for keeping */
	constructor(readonly refused: Why | null = null) {}

	async heads() {
		return [...this.#dossiers.values()].map(({ head }) => head);
	}

	async tail(key: string, after: number) {
		const held = this.#dossiers.get(key);
		return { head: held?.head, entries: held?.entries.filter(({ seq }) => seq > after) ?? [] };
	}

	async snapshotSeqs(key: string) {
		return [...(this.#dossiers.get(key)?.snapshots.keys() ?? [])].sort((a, b) => b - a);
	}

	async snapshot(key: string, seq: number) {
		return this.#dossiers.get(key)?.snapshots.get(seq);
	}

	async create(head: DossierRow, snapshot: SnapshotRow) {
		this.#dossiers.set(head.key, { head, snapshots: new Map([[snapshot.seq, snapshot]]), entries: [] });
	}

	async takePen(key: string, pen: string) {
		const held = this.#dossiers.get(key);
		if (held) held.head = { ...held.head, pen };
	}

	async append(pen: Pen, head: DossierRow, entries: readonly EntryRow[]) {
		if (this.refused) throw new KeepError(this.refused);
		const held = this.#held(pen);
		held.entries.push(...entries);
		held.head = head;
	}

	async addSnapshot(snapshot: SnapshotRow, outlived: readonly number[]) {
		const held = this.#dossiers.get(snapshot.dossier);
		held?.snapshots.set(snapshot.seq, snapshot);
		for (const seq of outlived) held?.snapshots.delete(seq);
	}

	async cut(pen: Pen, head: DossierRow, damage: AsideRow, snapshots: readonly number[]) {
		const held = this.#held(pen);
		this.#aside.push(damage);
		held.entries = held.entries.filter(({ seq }) => seq <= head.seq);
		for (const seq of snapshots) held.snapshots.delete(seq);
		held.head = head;
	}

	async aside() {
		return this.#aside;
	}

	async remove(key: string) {
		this.#dossiers.delete(key);
		this.#savedTo.delete(key);
		this.#aside = this.#aside.filter(({ dossier }) => dossier !== key);
	}

	async lease() {
		return true;
	}

	async savedTo(key: string) {
		return this.#savedTo.get(key);
	}

	async putSavedTo(row: SavedToRow) {
		this.#savedTo.set(row.key, row);
	}

	async clear() {
		this.#savedTo.clear();
		this.#dossiers.clear();
		this.#aside = [];
	}

	close() {}

	#held(pen: Pen): Held {
		const held = this.#dossiers.get(pen.key);
		checkPen(held?.head, pen);
		return held as Held;
	}
}
