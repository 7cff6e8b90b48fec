import type { CodedClaim } from '../dossier';
import type { DossierIndex } from '../dossier-index';
import type { Predicate, Proposition } from '../schema';

/** The one predicate that takes a list of parties as object. */
export const MEDIATION = 'mediates_between';

/** A proposition with its object as a list and an inverse turned round: `a harboured_by b` is `b harbours a`. */
export interface Terms {
	subject: string;
	/** Undefined where the vocabulary has no such predicate. */
	predicate?: Predicate;
	objects: string[];
}

/** The proposition of a claim that is about a tie; undefined for statements and claims about claims. */
export function propositionOf(claim: CodedClaim): Proposition | undefined {
	return Array.isArray(claim.that) ? (claim.that as Proposition) : undefined;
}

/** The predicate of an id or of its inverse. */
export function predicateOf(index: DossierIndex, id: string): { predicate?: Predicate; inverted: boolean } {
	const predicate = index.predicates.get(id);
	if (predicate) return { predicate, inverted: false };
	for (const candidate of index.predicates.values()) {
		if (candidate.inverse === id) return { predicate: candidate, inverted: true };
	}
	return { inverted: false };
}

/** The terms of a proposition, as they stand in the vocabulary's direction. */
export function termsOf(index: DossierIndex, [subject, id, object]: Proposition): Terms {
	const { predicate, inverted } = predicateOf(index, id);
	const objects = Array.isArray(object) ? object : [object];
	if (inverted && objects.length === 1) return { subject: objects[0], predicate, objects: [subject] };
	return { subject, predicate, objects };
}

/** A key that two propositions share when they are the same tie: inverses turned round, symmetric pairs sorted. */
export function tieKey(index: DossierIndex, proposition: Proposition): string {
	const { subject, predicate, objects } = termsOf(index, proposition);
	const ends = predicate?.symmetric ? [subject, ...objects].sort() : [subject, ...[...objects].sort()];
	return [predicate?.id ?? proposition[1], ...ends].join(' ');
}

/** The tie a claim is finally about, through claims about claims; undefined for statements. */
export function tieKeyOf(index: DossierIndex, claim: CodedClaim): string | undefined {
	const seen = new Set<string>();
	let at: CodedClaim | undefined = claim;
	while (at && !seen.has(at.id)) {
		seen.add(at.id);
		const proposition = propositionOf(at);
		if (proposition) return tieKey(index, proposition);
		at =
			at.that && !Array.isArray(at.that) ? index.claims.get((at.that as { claim: string }).claim) : undefined;
	}
	return undefined;
}

/** Distinct ties of the claims, each with its claims. */
export function claimsByTie(index: DossierIndex, claims: readonly CodedClaim[]): Map<string, CodedClaim[]> {
	const ties = new Map<string, CodedClaim[]>();
	for (const claim of claims) {
		const key = tieKeyOf(index, claim);
		if (key === undefined) continue;
		const found = ties.get(key);
		if (found) found.push(claim);
		else ties.set(key, [claim]);
	}
	return ties;
}

/** Whether two actors are one party: the same, or one an organ, office-holder or spokesman of the other. */
export function sameParty(index: DossierIndex, a: string, b: string): boolean {
	return wholesOf(index, a).has(b) || wholesOf(index, b).has(a);
}

function wholesOf(index: DossierIndex, id: string): Set<string> {
	const wholes = new Set<string>();
	for (let at: string | undefined = id; at && !wholes.has(at); at = index.actors.get(at)?.partOf)
		wholes.add(at);
	return wholes;
}
