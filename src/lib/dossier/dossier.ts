import type { Actor, Claim, DossierHeader, SourceRecord, Vocabulary } from './schema';

/** A claim with the id of the source it was read in. */
export interface CodedClaim extends Claim {
	source: string;
}

/** A message of the linter, in an editor's words. */
export interface LintMessage {
	/** Rule id: E01 … W22. */
	rule: string;
	severity: 'error' | 'warning';
	/** File relative to the dossier folder, or `../vocabulary.yaml`. */
	file: string;
	/** Line in that file, from 1. */
	line: number;
	/** Claim id, where the message is about one. */
	claim?: string;
	/** What is wrong and how to mend it. */
	message: string;
}

/**
 * One dossier, whole, as everything downstream reads it. Plain JSON: this very object is the
 * compact file that the build writes and the app loads.
 */
export interface Dossier {
	header: DossierHeader;
	vocabulary: Vocabulary;
	actors: Actor[];
	/** In the order of their files' names. */
	sources: SourceRecord[];
	/** In the order of sources, then of the file. Withdrawn claims are included, with `deprecated`. */
	claims: CodedClaim[];
	/** Warnings of the linter (a dossier with errors is not built). */
	warnings: LintMessage[];
	/**
	 * Positions of the actors that no view pins, placed around the pinned ones when the dossier is built:
	 * actor id to centre, in the pixels of the view's stage.
	 */
	positions?: { wide: Record<string, [number, number]>; narrow: Record<string, [number, number]> };
}
