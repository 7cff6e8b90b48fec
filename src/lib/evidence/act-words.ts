import { inTextOf, isPlural, joinWords } from '../dossier/actor-name';
import type { CodedClaim } from '../dossier/dossier';
import { claimantOf, isAboutClaim, type DossierIndex } from '../dossier/dossier-index';
import type { Act } from '../dossier/schema';
import { actVerb, finite, gerundOf, verbOfUnknown } from '../dossier/verb';

/**
 * The act as the line under a paraphrase says it after the name in text: "India accuses", "the Afghan Taliban deny". A reply that speaks of something else than what it
 * answers says so: a denial of presence is not a denial of shelter, and another account is not a denial.
 *
 * @param elsewhere whether the claim is a reply about another tie or topic than every claim that it answers
 */
export function actWords(index: DossierIndex, claim: CodedClaim, elsewhere: boolean): string {
	const words = ownWords(index, claim, isPlural(index, claimantOf(index, claim)), elsewhere);
	return claim.voice === 'presupposed' ? `${words}, in passing` : words;
}

function ownWords(index: DossierIndex, claim: CodedClaim, plural: boolean, elsewhere: boolean): string {
	const verb = actVerb(claim.act, plural);
	if (isAboutClaim(claim.that)) {
		const inner = index.claims.get(claim.that.claim);
		if (inner?.act === 'denies' && claim.act === 'denies')
			return plural ? 'reject the denial' : 'rejects the denial';
	}
	if (elsewhere) {
		if (claim.act === 'accuses') return `${verb} in turn`;
		if (claim.act === 'asserts' && !Array.isArray(claim.that)) return plural ? 'answer' : 'answers';
		if (claim.act === 'asserts' && !claim.negated) {
			return plural ? 'give another account' : 'gives another account';
		}
		if (claim.act === 'denies' && Array.isArray(claim.that)) return `${verb} ${content(index, claim)}`;
	}
	if (claim.act === 'asserts' && claim.negated)
		return plural ? 'say it does not hold' : 'says it does not hold';
	return verb;
}

/** The act of a stance as a verb that agrees with its teller: "accuses", "reject the denial". */
export function stanceVerb({ act, words }: { act: Act; words: string }, plural: boolean): string {
	if (words === act) return actVerb(act, plural);
	return plural ? words.replace(/^says /, 'say ').replace(/^rejects /, 'reject ') : words;
}

/** "that the TTP is based in Afghanistan"; "tolerating militants" where the claimant speaks of itself. */
function content(index: DossierIndex, claim: CodedClaim): string {
	if (!Array.isArray(claim.that)) return '';
	const [subject, predicate, object] = claim.that;
	const verb = index.predicates.get(predicate) ?? verbOfUnknown(predicate);
	const objects = joinWords([object].flat().map((id) => inTextOf(index, id)));
	if (subject === claimantOf(index, claim)) return `${gerundOf(verb, claim)} ${objects}`;
	return `that ${inTextOf(index, subject)} ${finite(verb, isPlural(index, subject), claim)} ${objects}`;
}
