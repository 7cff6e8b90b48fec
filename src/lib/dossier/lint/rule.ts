import type { Actor, Predicate } from '../schema';
import type { CodedClaim, Dossier, LintMessage } from '../dossier';
import type { Places } from '../places';

/** What a rule found: the record it is about, the keys inside it that lead to the line, and the message. */
export interface Finding {
	record: object;
	at?: (string | number)[];
	claim?: string;
	message: string;
}

/** What every rule may look at. */
export interface LintContext {
	dossier: Dossier;
	/** Claims that were not withdrawn. */
	claims: CodedClaim[];
	actors: ReadonlyMap<string, Actor>;
	predicates: ReadonlyMap<string, Predicate>;
	claimsById: ReadonlyMap<string, CodedClaim>;
	places: Places;
	/** Texts of sources by source id, where they are at hand (E08, E10). */
	texts: ReadonlyMap<string, string>;
	/** The day of reading (YYYY-MM-DD), where the caller has one (W16). */
	today?: string;
}

/** One rule of the linter, one entry of the registry. */
export interface Rule {
	/** E01 … E23, W01 … W21. */
	id: string;
	severity: LintMessage['severity'];
	/** What the rule guards against, in one sentence. */
	about: string;
	check(context: LintContext): Iterable<Finding>;
}
