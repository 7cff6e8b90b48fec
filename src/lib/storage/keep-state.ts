import { wordsFor, type Why, type Words } from './failure';

/** How a dossier stands, as a reader is shown it. */
export type KeepState =
	| { kind: 'saved'; /** Milliseconds since 1970. */ at: number }
	| { kind: 'saving'; waiting: number }
	| ({ kind: 'notSaved'; why: Why; /** Entries that are only in memory. */ waiting: number } & Words)
	| { kind: 'private' };

/** What is known of the keeping of a dossier. */
export interface Keeping {
	/** Entries that are only in memory. */
	waiting: number;
	/** When the last entry was read back, or the last writing before this visit. */
	savedAt: number;
	failure: Why | null;
	/** Nothing is kept, by the reader's wish. */
	private: boolean;
}

/** What can happen to it. */
export type KeepEvent =
	| { kind: 'changed' }
	/** So many entries were written, read back and found equal. */
	| { kind: 'kept'; entries: number; at: number }
	| { kind: 'failed'; why: Why }
	/** Writing is tried again. */
	| { kind: 'again' }
	/** What was only in memory was given up for what is kept. */
	| { kind: 'dropped'; at: number };

/** Failures by which a tab loses its right to write. */
const ENDING: readonly Why[] = ['elsewhere', 'newer', 'outdated', 'migration', 'erased', 'gone'];

/** Whether a tab may not write any more; where a browser refuses to keep anything, work goes on in memory. */
export const endsWriting = (why: Why) => ENDING.includes(why);

/** Whether trying again can help. */
export const canRetry = (why: Why) => why !== 'refused' && !endsWriting(why);

/** The keeping after an event. */
export function nextKeeping(now: Keeping, event: KeepEvent): Keeping {
	switch (event.kind) {
		case 'changed':
			return { ...now, waiting: now.waiting + 1 };
		case 'kept': {
			const waiting = Math.max(0, now.waiting - event.entries);
			const failure = now.failure && !canRetry(now.failure) ? now.failure : null;
			return { ...now, waiting, savedAt: event.at, failure };
		}
		case 'failed':
			// the first final word stands: what follows from it says less
			return now.failure && !canRetry(now.failure) ? now : { ...now, failure: event.why };
		case 'again':
			return now.failure && canRetry(now.failure) ? { ...now, failure: null } : now;
		case 'dropped':
			return { ...now, waiting: 0, failure: null, savedAt: event.at };
	}
}

/** What a reader is shown. “Saved” is never said while anything is only in memory. */
export function stateOf({ waiting, savedAt, failure, private: isPrivate }: Keeping): KeepState {
	if (isPrivate) return { kind: 'private' };
	if (failure) return { kind: 'notSaved', why: failure, waiting, ...wordsFor(failure) };
	return waiting > 0 ? { kind: 'saving', waiting } : { kind: 'saved', at: savedAt };
}
