/** Why something could not be kept. */
export type Why =
	| 'full'
	| 'aborted'
	| 'refused'
	| 'blocked'
	| 'elsewhere'
	| 'newer'
	| 'outdated'
	| 'unlike'
	| 'migration'
	| 'erased'
	| 'gone'
	| 'unknown';

/** What a reader is told: what is wrong, and what to do. */
export interface Words {
	words: string;
	remedy: string;
}

const DOWNLOAD = 'Download the dossier now';

const WORDS: Record<Why, Words> = {
	full: {
		words: 'There is no room left on this device for this site.',
		remedy: `${DOWNLOAD}, free some room or remove a dossier, then try again.`
	},
	aborted: {
		words: 'The browser broke off the writing.',
		remedy: `Try again. If it fails again: ${DOWNLOAD.toLowerCase()}.`
	},
	refused: {
		words: 'This browser lets the site keep nothing, as in a private window.',
		remedy: `${DOWNLOAD} before you close this tab, or open Hearsay in an ordinary window.`
	},
	blocked: {
		words: 'Another tab with an older Hearsay holds what is kept here.',
		remedy: 'Close the other tabs with Hearsay, then reload this one.'
	},
	elsewhere: {
		words: 'Another tab has taken over this dossier.',
		remedy: `${DOWNLOAD} if this tab holds work that the other one lacks, then reload.`
	},
	newer: {
		words: 'What is kept here was written by a newer Hearsay. It can be read, not changed.',
		remedy: 'Reload the page to get the newer Hearsay.'
	},
	outdated: {
		words: 'A newer Hearsay was opened in another tab. This one keeps nothing any more.',
		remedy: 'Reload this tab. Download first what is not saved.'
	},
	unlike: {
		words: 'What was written could not be read back as it was.',
		remedy: `${DOWNLOAD}: the storage of this device may be failing.`
	},
	migration: {
		words: 'What is kept here could not be brought into the form of this version. It is untouched.',
		remedy: `It can be read, not changed. ${DOWNLOAD} to work on a copy.`
	},
	erased: {
		words: 'Everything was erased in another tab. This dossier is now only in the memory of this one.',
		remedy: `${DOWNLOAD} if you want to have it still.`
	},
	gone: {
		words: 'This dossier is not kept on this device any more.',
		remedy: `${DOWNLOAD} if you want to have it still.`
	},
	unknown: {
		words: 'The browser could not keep this.',
		remedy: `${DOWNLOAD}, then reload and try again.`
	}
};

/** The words for a reason. */
export const wordsFor = (why: Why): Words => WORDS[why];

/** Something could not be kept; its message is what is wrong, then what to do. */
export class KeepError extends Error {
	constructor(
		readonly why: Why,
		/** What the browser said. */
		readonly detail = ''
	) {
		super(`${WORDS[why].words} ${WORDS[why].remedy}`);
	}
}

const BY_NAME: Record<string, Why> = {
	QuotaExceededError: 'full',
	AbortError: 'aborted',
	TransactionInactiveError: 'aborted',
	TimeoutError: 'aborted',
	VersionError: 'newer',
	InvalidStateError: 'refused',
	NotFoundError: 'refused',
	SecurityError: 'refused',
	// another writer has put an entry of that number
	ConstraintError: 'elsewhere'
};

/** Any error of the browser's storage as one of ours. */
export function asKeepError(error: unknown): KeepError {
	if (error instanceof KeepError) return error;
	const { name = '', message = String(error) } = (error ?? {}) as { name?: string; message?: string };
	return new KeepError(Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : 'unknown', `${name}: ${message}`);
}
