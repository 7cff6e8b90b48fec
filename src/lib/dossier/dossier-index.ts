import type { CodedClaim, Dossier } from './dossier';
import type { Actor, ActorType, Claim, Predicate, SourceRecord } from './schema';

const PLACES: readonly ActorType[] = ['state', 'place', 'territory'];

/** The records of a dossier by id, for everything that puts claims into words. */
export interface DossierIndex {
	actors: ReadonlyMap<string, Actor>;
	predicates: ReadonlyMap<string, Predicate>;
	sources: ReadonlyMap<string, SourceRecord>;
	/** Withdrawn claims are included. */
	claims: ReadonlyMap<string, CodedClaim>;
	/** One-word names of states, places and territories by their lower-case form: "kabul" → "Kabul". */
	properNames: ReadonlyMap<string, string>;
}

/** Indexes a dossier, or the parts of one that words are made of. */
export function indexDossier(
	dossier: Pick<Dossier, 'vocabulary' | 'actors' | 'sources' | 'claims'>
): DossierIndex {
	return {
		actors: new Map(dossier.actors.map((actor) => [actor.id, actor])),
		predicates: new Map(dossier.vocabulary.predicates.map((predicate) => [predicate.id, predicate])),
		sources: new Map(dossier.sources.map((source) => [source.id, source])),
		claims: new Map(dossier.claims.map((claim) => [claim.id, claim])),
		properNames: new Map(
			dossier.actors
				.filter(({ type, label }) => PLACES.includes(type) && /^\p{L}+$/u.test(label))
				.map(({ label }) => [label.toLowerCase(), label])
		)
	};
}

/** Actor id of the claimant: the publisher where the source speaks for itself. */
export function claimantOf(index: DossierIndex, claim: Pick<CodedClaim, 'who' | 'source'>): string {
	if (claim.who !== 'narrator') return claim.who;
	return index.sources.get(claim.source)?.publisher ?? claim.who;
}

/** Whether the claim is about another claim, not about a tie. */
export function isAboutClaim(that: Claim['that']): that is { claim: string } {
	return that !== undefined && !Array.isArray(that);
}

/** A topic id as words: "no official claim of Kabul strike". */
export function topicWords(index: DossierIndex, topic: string): string {
	return topic
		.split('-')
		.map((word) => index.properNames.get(word) ?? word)
		.join(' ');
}
