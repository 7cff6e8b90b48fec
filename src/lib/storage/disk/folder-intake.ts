import type { Folder } from '../folder';
import { pathProblem } from './folder-path';

/** A file that was not taken in, and why, as the end of a sentence. */
export interface LeftOut {
	path: string;
	reason: string;
}

/** A folder as it was taken in from outside. */
export interface TakenIn {
	folder: Folder;
	leftOut: LeftOut[];
	/** Where the dossier stands among the files: empty, or a path that ends in a slash. */
	root: string;
	/** Files of the folder that stand above it: the vocabulary that several dossiers share. */
	above: Folder;
}

/** How much is taken in at most. */
export interface Caps {
	files: number;
	/** Of all files, unpacked. */
	bytes: number;
}

/** Far above any dossier; a file that is made to fill a memory goes beyond it. */
export const CAPS: Caps = { files: 5000, bytes: 128 * 1024 * 1024 };

/** A folder that cannot be taken in; its message is a sentence with a remedy. */
export class IntakeError extends Error {}

/** Takes files in one by one, and stops at the caps while they still come. */
export class FolderIntake {
	#files = new Map<string, string>();
	#leftOut: LeftOut[] = [];
	#seen = 0;
	#bytes = 0;

	constructor(readonly caps: Caps = CAPS) {}

	/** Whether a file is to be read; where not, it is listed. @throws IntakeError after too many files */
	wants(path: string): boolean {
		if (++this.#seen > this.caps.files) {
			throw new IntakeError(
				`There are more than ${this.caps.files} files. Choose the folder of one dossier only.`
			);
		}
		const reason = this.#files.has(path) ? 'it is there twice' : pathProblem(path);
		if (reason !== null) this.#leftOut.push({ path, reason });
		return reason === null;
	}

	/** Counts bytes as they come. @throws IntakeError after too many */
	count(bytes: number): void {
		this.#bytes += bytes;
		if (this.#bytes > this.caps.bytes) {
			const megabytes = Math.round(this.caps.bytes / 2 ** 20);
			throw new IntakeError(`The files hold more than ${megabytes} MB. A dossier is text and far smaller.`);
		}
	}

	/** Takes a file that was wanted and whose bytes were counted. */
	take(path: string, bytes: Uint8Array): void {
		try {
			// the mark at its beginning stays: a file that was not changed is not to be written anew
			const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
			this.#files.set(path, text);
		} catch {
			this.#leftOut.push({ path, reason: 'it is not UTF-8 text: save it as UTF-8' });
		}
	}

	/** What was taken in. @throws IntakeError where it is no dossier, or several */
	end(): TakenIn {
		const root = dossierRoot(this.#files);
		const folder = new Map<string, string>();
		for (const [path, text] of this.#files)
			if (path.startsWith(root)) folder.set(path.slice(root.length), text);
		const above = new Map<string, string>();
		const vocabulary = this.#files.get(
			`${root.split('/').slice(0, -2).join('/')}/${SHARED}`.replace(/^\//, '')
		);
		if (vocabulary !== undefined && !folder.has(SHARED)) above.set(SHARED, vocabulary);
		return { folder: new Map([...folder, ...above]), leftOut: this.#leftOut, root, above };
	}
}

const SHARED = 'vocabulary.yaml';
const HEADER = 'dossier.yaml';

/** Where the one dossier among some files stands. */
function dossierRoot(files: Folder): string {
	if (files.has(HEADER)) return '';
	const roots = [...files.keys()].filter((path) => path.endsWith(`/${HEADER}`));
	if (roots.length === 1) return roots[0].slice(0, -HEADER.length);
	const names = roots.map((path) => `'${path.split('/').at(-2)}'`).join(', ');
	throw new IntakeError(
		roots.length
			? `There are ${roots.length} dossiers here: ${names}. Choose one of them.`
			: `There is no ${HEADER} here, as a dossier folder has it. Choose the folder that holds one.`
	);
}
