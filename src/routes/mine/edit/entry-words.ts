import type { Entry, Json } from '$lib/storage/journal-entry';

/** What an entry of the history did, in words; work that was undone names what it undid. */
export function entryWords(entry: Entry, all: readonly Entry[]): string {
	if (entry.kind === 'edit') return wordsOf(entry.what) ?? 'A change';
	const of = all.find(({ seq }) => seq === entry.of);
	const words = of ? entryWords(of, all) : 'a change';
	return `${entry.kind === 'undo' ? 'Undo' : 'Redo'}: ${words}`;
}

function wordsOf(what: Json): string | undefined {
	if (typeof what !== 'object' || what === null || Array.isArray(what)) return undefined;
	return Object.hasOwn(what, 'words') && typeof what.words === 'string' ? what.words : undefined;
}

/** Day and time of an entry. */
export function entryTime({ time }: Pick<Entry, 'time'>): string {
	return new Date(time).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}
