import type { Folder } from './folder';
import { checkPen, type AsideRow, type DossierRow, type KeptRows, type Pen, type Tail } from './kept-rows';
import type { Entry } from './journal-entry';
import { replayJournal } from './replay-journal';
import type { Restored } from './restore';
import { afterEntry, NOTHING_DONE, type UndoStack } from './undo-stack';

/** A dossier in the memory of this tab. */
export interface DossierCopy {
	folder: Folder;
	/** The head as it was last read. */
	head: DossierRow;
	stack: UndoStack;
	/** What stands in the journal after the newest snapshot. */
	since: { entries: number; characters: number };
}

/** The copy of what was read from where it is kept. */
export function copyOf({ folder, head, seq, tip, entries, characters }: Restored): DossierCopy {
	const stack = entries.reduce<UndoStack>(afterEntry, NOTHING_DONE);
	// where the journal was cut, the head said more than could be read
	return { folder, head: { ...head, seq, tip }, stack, since: { entries: entries.length, characters } };
}

/** The copy after an entry of this tab. */
export function copyAfter(copy: DossierCopy, entry: Entry, folder: Folder): DossierCopy {
	return { ...copy, folder, stack: afterEntry(copy.stack, entry) };
}

/** The copy after what another tab has written; undefined where it does not go on from this copy. */
export function copyFollowing(copy: DossierCopy, { head, entries: rows }: Tail): DossierCopy | undefined {
	if (!head) return undefined;
	const { seq, tip } = copy.head;
	const replayed = replayJournal({ folder: copy.folder, seq, tip }, rows);
	if (replayed.damage || replayed.tip !== head.tip) return undefined;
	return {
		...{ folder: replayed.folder, head, stack: replayed.entries.reduce(afterEntry, copy.stack) },
		since: { ...copy.since, entries: copy.since.entries + rows.length }
	};
}

/** Moves what could not be read out of the journal, so that the next entry goes on from the last sound one. */
export async function cutDamage(rows: KeptRows, restored: Restored, pen: string): Promise<void> {
	const { head, seq, tip, damage } = restored;
	if (!damage) return;
	const held: Pen = { key: head.key, pen, tip: head.tip };
	checkPen(head, held);
	const aside: AsideRow = {
		...{ dossier: head.key, kind: 'damage', time: Date.now(), reason: damageNotice(restored) },
		rows: [...damage.snapshots, ...damage.entries]
	};
	const unsound = damage.snapshots.map((snapshot) => snapshot.seq);
	await rows.cut(held, { ...head, seq, tip }, aside, unsound);
}

/** What a reader is told of damage. */
export function damageNotice({ seq, damage }: Restored): string {
	const count = damage?.entries.length ?? 0;
	const aside = count
		? ` ${count} ${count === 1 ? 'entry' : 'entries'} from there on are set aside and can be downloaded.`
		: '';
	return `${damage?.reasons.join(' ')}${aside} The dossier stands as it was after entry ${seq}.`;
}
