import { cutDamage } from './dossier-copy';
import { asKeepError, KeepError } from './failure';
import { utf8Length, type Folder } from './folder';
import type { FolderPatch } from './folder-patch';
import { SCHEMA, sealEntry, type Entry, type EntryRow } from './journal-entry';
import { canRetry, type KeepEvent } from './keep-state';
import type { DossierRow, KeptRows, Summary } from './kept-rows';
import { restore } from './restore';
import { outlivedSnapshots, sealSnapshot, snapshotDue } from './snapshot';

/** Entries written in one transaction at most. */
const BATCH = 64;

/** Milliseconds until the next try after one that failed, at first and at most. */
const [SOON, LATE] = [2000, 60_000];

/** An entry on its way, with the head and the folder as they are once it is kept. */
interface Waiting {
	row: EntryRow;
	head: DossierRow;
	folder: Folder;
}

/** A step as it is handed in. */
export type Step = Pick<Entry, 'kind' | 'of' | 'what' | 'patch'>;

/**
 * Writes the journal of one dossier: one entry after the other, each read back and compared before it counts as kept.
 * What cannot be written stays in memory, in order, until a later try succeeds.
 */
export class JournalWriter {
	#waiting: Waiting[] = [];
	#running: Promise<void> | null = null;
	#broken = false;
	#garbled = false;
	#stopped = false;
	#later: ReturnType<typeof setTimeout> | undefined;
	#pause = SOON;
	#sinceSnapshot: { entries: number; characters: number };
	#snapshotting: Promise<void> = Promise.resolve();

	/**
	 * @param kept the head as it is kept, with our pen
	 * @param since the entries after the newest snapshot
	 * @param report told of every change of what is kept
	 */
	constructor(
		readonly rows: KeptRows,
		private kept: DossierRow,
		since: { entries: number; characters: number },
		readonly report: (event: KeepEvent) => void
	) {
		this.#sinceSnapshot = since;
	}

	/** Entries that are only in memory. */
	get waiting(): number {
		return this.#waiting.length;
	}

	/** The head with all entries, also those that are not kept yet. */
	get head(): DossierRow {
		return this.#waiting.at(-1)?.head ?? this.kept;
	}

	/** Takes a step in and starts to write it. Gives the entry it becomes. */
	push(step: Step, folder: Folder, summary: Summary): Entry {
		const last = this.head;
		const entry: Entry = { v: SCHEMA, seq: last.seq + 1, time: Date.now(), ...step };
		const row = sealEntry(last.key, last.tip, entry);
		const bytes = last.bytes + growth(step.patch);
		const head = { ...last, ...summary, seq: row.seq, tip: row.checksum, changed: entry.time, bytes };
		this.#waiting.push({ row, head, folder });
		this.report({ kind: 'changed' });
		void this.flush();
		return entry;
	}

	/** Writes what waits. Resolves when nothing waits any more, or when a try has failed. */
	flush(): Promise<void> {
		this.#running ??= this.#writeAll().finally(() => {
			this.#running = null;
			// handed in after the last look
			if (this.#waiting.length && !this.#broken) return this.flush();
		});
		return this.#running;
	}

	/** The same, and waits for a snapshot that was begun. */
	async settled(): Promise<void> {
		await this.flush();
		await this.#snapshotting;
	}

	/** Ends the tries. */
	stop(): void {
		clearTimeout(this.#later);
		this.#stopped = true;
	}

	#tryLater(): void {
		if (this.#stopped) return;
		clearTimeout(this.#later);
		this.#later = setTimeout(() => void this.flush(), this.#pause);
		this.#pause = Math.min(2 * this.#pause, LATE);
	}

	async #writeAll(): Promise<void> {
		// a task is let pass, so that what is handed in together is written together
		await null;
		if (this.#waiting.length && this.#broken) this.report({ kind: 'again' });
		this.#broken = false;
		if (this.#garbled) await this.#mend().catch(() => {});
		while (this.#waiting.length) {
			const batch = this.#waiting.slice(0, BATCH);
			let written: Waiting[];
			try {
				written = batch.slice(0, await this.#write(batch));
			} catch (error) {
				const { why } = asKeepError(error);
				this.#broken = true;
				this.#garbled = why === 'unlike';
				this.report({ kind: 'failed', why });
				if (canRetry(why)) this.#tryLater();
				return;
			}
			this.#waiting.splice(0, written.length);
			this.#pause = SOON;
			const last = written[written.length - 1];
			this.kept = last.head;
			for (const { row } of written) this.#sinceSnapshot.characters += row.body.length;
			this.#sinceSnapshot.entries += written.length;
			this.report({ kind: 'kept', entries: written.length, at: Date.now() });
			if (snapshotDue(this.#sinceSnapshot, last.head.bytes)) this.#takeSnapshot(last);
		}
	}

	/** Moves what was written wrongly out of the journal, so that it can be written again. */
	async #mend(): Promise<void> {
		await cutDamage(this.rows, await restore(this.rows, this.kept.key), this.kept.pen);
		this.#garbled = false;
	}

	/** Writes a batch and reads it back. Gives how many of it are kept, from its beginning. */
	async #write(batch: readonly Waiting[]): Promise<number> {
		const { head } = batch[batch.length - 1];
		const { key, pen, tip } = this.kept;
		const entries = batch.map(({ row }) => row);
		try {
			await this.rows.append({ key, pen, tip }, head, entries);
		} catch (error) {
			// an earlier try may have been written, and only its answer lost
			const already = await this.#countKept(batch).catch(() => 0);
			if (already > 0) return already;
			throw this.#garbled ? new KeepError('unlike') : error;
		}
		const kept = await this.#countKept(batch);
		if (kept < batch.length) throw new KeepError('unlike');
		return kept;
	}

	/** How many of a batch stand in the journal after what was kept before; 0 where anything else stands there. */
	async #countKept(batch: readonly Waiting[]): Promise<number> {
		const { head, entries } = await this.rows.tail(this.kept.key, this.kept.seq);
		if (head?.pen !== this.kept.pen) throw new KeepError(head ? 'elsewhere' : 'gone');
		const same = entries.every(
			({ body, checksum }, i) => body === batch[i]?.row.body && checksum === batch[i].row.checksum
		);
		return same && head.tip === entries.at(-1)?.checksum ? entries.length : 0;
	}

	/** Beside the journal: a snapshot that fails costs time at the next opening, and loses nothing. */
	#takeSnapshot({ row, folder }: Waiting): void {
		const before = this.#sinceSnapshot;
		this.#sinceSnapshot = { entries: 0, characters: 0 };
		// one after the other: which are old is only known when the one before stands
		this.#snapshotting = this.#snapshotting.then(async () => {
			try {
				const position = { folder, seq: row.seq, tip: row.checksum };
				const snapshot = await sealSnapshot(row.dossier, position, Date.now());
				const seqs = [...(await this.rows.snapshotSeqs(row.dossier)), row.seq];
				// the old ones go only when the new one has been read back
				await this.rows.addSnapshot(snapshot, []);
				const back = await this.rows.snapshot(row.dossier, row.seq);
				if (back?.body !== snapshot.body || back.checksum !== snapshot.checksum) return;
				await this.rows.addSnapshot(snapshot, outlivedSnapshots([...new Set(seqs)]));
			} catch {
				this.#sinceSnapshot.entries += before.entries;
			}
		});
	}
}

/** Bytes by which a patch makes a folder longer. */
function growth(patch: FolderPatch): number {
	let bytes = 0;
	for (const change of patch) {
		if ('came' in change) bytes += utf8Length(change.came);
		else if ('went' in change) bytes -= utf8Length(change.went);
		else for (const splice of change.splices) bytes += utf8Length(splice.in) - utf8Length(splice.out);
	}
	return bytes;
}
