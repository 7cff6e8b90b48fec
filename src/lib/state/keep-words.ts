import { endsWriting, type KeepState } from '../storage/keep-state';
import { timeWords } from './amounts';

/** How a dossier stands, in words: "Saved on this device, 14:03". */
export function keepWords(state: KeepState, now = Date.now()): string {
	switch (state.kind) {
		case 'saved':
			return `Saved on this device, ${timeWords(state.at, now)}`;
		case 'saving':
			return 'Saving …';
		case 'private':
			return 'Private: nothing is kept';
		case 'notSaved': {
			// nothing of the reader's is at stake where nothing waits, and what was saved is there still
			const isThere = state.why !== 'erased' && state.why !== 'gone';
			const isRead = isThere && state.waiting === 0 && endsWriting(state.why);
			return `${isRead ? 'Only to be read' : 'Not saved'}: ${state.words} ${state.remedy}`;
		}
	}
}
