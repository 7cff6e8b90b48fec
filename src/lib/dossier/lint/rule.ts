import type { CodedClaim, Dossier, LintMessage } from '../dossier';
import type { DossierIndex } from '../dossier-index';
import type { Places } from '../places';
import type { Verification } from '../verify';

/** What a rule found: the record it is about, the keys inside it that lead to the line, and the message. */
export interface Finding {
	record: object;
	at?: (string | number)[];
	/** Line of the record's file, where the rule knows it better than the keys do. */
	line?: number;
	claim?: string;
	message: string;
}

/** What every rule may look at. */
export interface LintContext {
	dossier: Dossier;
	index: DossierIndex;
	/** Claims that were not withdrawn. */
	claims: readonly CodedClaim[];
	places: Places;
	/** Sources that were compared with their text (E08, E10). */
	verified: readonly Verification[];
	/** The day of reading (YYYY-MM-DD), where the caller has one (W16). */
	today?: string;
}

/** One rule of the linter, one entry of the registry. */
export interface Rule {
	/** E01 … E23, W01 … W22. */
	id: string;
	severity: LintMessage['severity'];
	/** What the rule guards against, in one sentence. */
	about: string;
	check(context: LintContext): Iterable<Finding>;
}

/** A finding about a claim, on the line of one of its keys. */
export function onClaim(claim: CodedClaim, at: (string | number)[], message: string): Finding {
	return { record: claim, at, claim: claim.id, message };
}
