import { reversePatch, type FolderPatch } from './folder-patch';
import type { Entry, Json } from './journal-entry';

/** An edit that can be taken back or done again. */
interface Step {
	/** Number of the edit. */
	of: number;
	/** What the edit does to the files. */
	patch: FolderPatch;
	/** What was done, as the editor put it. */
	what: Json;
}

/** What can be undone and redone, the next one last. */
export interface UndoStack {
	done: readonly Step[];
	undone: readonly Step[];
}

/** Nothing done yet. */
export const NOTHING_DONE: UndoStack = { done: [], undone: [] };

/** The stack after an entry. A new edit leaves nothing to redo; what was undone stays in the journal. */
export function afterEntry({ done, undone }: UndoStack, entry: Entry): UndoStack {
	if (entry.kind === 'edit')
		return { done: [...done, { of: entry.seq, patch: entry.patch, what: entry.what }], undone: [] };
	const of = entry.of as number;
	// an edit from before the loaded part of the journal is not on the stack
	const what = [...done, ...undone].findLast((step) => step.of === of)?.what ?? null;
	const without = (steps: readonly Step[]) => (steps.at(-1)?.of === of ? steps.slice(0, -1) : steps);
	return entry.kind === 'undo'
		? { done: without(done), undone: [...undone, { of, patch: reversePatch(entry.patch), what }] }
		: { done: [...done, { of, patch: entry.patch, what }], undone: without(undone) };
}

/** What the next undo or redo is; undefined where there is none. */
export function nextStep(stack: UndoStack, kind: 'undo' | 'redo'): Omit<Step, 'what'> | undefined {
	const step = (kind === 'undo' ? stack.done : stack.undone).at(-1);
	return step && { of: step.of, patch: kind === 'undo' ? reversePatch(step.patch) : step.patch };
}

/** What the next undo or redo is of, as the editor put it; null where there is none. */
export function nextWhat({ done, undone }: UndoStack, kind: 'undo' | 'redo'): Json {
	return (kind === 'undo' ? done : undone).at(-1)?.what ?? null;
}
