import type { CodedClaim } from '../dossier';
import { MEDIATION, propositionOf, sameParty, termsOf } from './proposition';
import { onClaim, type LintContext, type Rule } from './rule';

export const selfTie: Rule = {
	id: 'E04',
	severity: 'error',
	about: 'A tie from an actor to itself.',
	*check({ dossier }) {
		for (const claim of dossier.claims) {
			const [subject, predicate, object] = propositionOf(claim) ?? [];
			// A mediator among the parties is E18's business.
			if (subject === undefined || predicate === MEDIATION || ![object].flat().includes(subject)) continue;
			const message = `Subject and object are both '${subject}'. Name the two parties, or make it a statement with about and topic.`;
			yield onClaim(claim, ['that'], message);
		}
	}
};

/** The actors that a claim is about, through claims about claims. */
function partiesOf({ index }: LintContext, claim: CodedClaim, depth = 0): string[] {
	const proposition = propositionOf(claim);
	if (proposition) {
		const { subject, objects } = termsOf(index, proposition);
		return [subject, ...objects];
	}
	if (claim.about) return claim.about;
	const judged = claim.that && index.claims.get((claim.that as { claim: string }).claim);
	return judged && depth < 10 ? [judged.who, ...partiesOf({ index } as LintContext, judged, depth + 1)] : [];
}

/** Demands, threats and advice may be addressed to anyone; these acts are directed at a party to what they say. */
const actsAtParties = new Set(['accuses', 'denies', 'acknowledges', 'asserts']);

/** An organ or office-holder of a party is a party too. */
export const targetNotAParty: Rule = {
	id: 'E15',
	severity: 'error',
	about: 'An accusation directed at somebody who has no part in the alleged tie.',
	*check(context) {
		for (const claim of context.dossier.claims) {
			const { target } = claim;
			if (target === undefined || !actsAtParties.has(claim.act)) continue;
			const parties = partiesOf(context, claim);
			if (parties.length === 0 || parties.some((party) => sameParty(context.index, party, target))) continue;
			const tie = claim.act === 'accuses' ? 'the alleged tie' : 'what is said';
			const message = `Target '${target}' is not a party to ${tie}. Name one of ${parties.join(', ')}, or leave target out.`;
			yield onClaim(claim, ['target'], message);
		}
	}
};

/** No other predicate takes a list: two objects are two ties, and so two claims. */
export const mediation: Rule = {
	id: 'E18',
	severity: 'error',
	about:
		'A mediation with fewer than two parties, or with the mediator among them; a list where none belongs.',
	*check({ dossier }) {
		for (const claim of dossier.claims) {
			const proposition = propositionOf(claim);
			if (!proposition) continue;
			const [subject, predicate, object] = proposition;
			if (predicate !== MEDIATION) {
				if (!Array.isArray(object)) continue;
				const message = `Only ${MEDIATION} takes a list of parties; '${predicate}' takes one object. Write one claim for each.`;
				yield onClaim(claim, ['that', 2], message);
				continue;
			}
			const parties = new Set([object].flat());
			if (parties.has(subject)) {
				const message = `The mediator '${subject}' stands among the parties. Mediation needs two or more others.`;
				yield onClaim(claim, ['that', 2], message);
			} else if (parties.size < 2) {
				const message = `Mediation needs two or more parties; you name ${[...parties].join(', ') || 'none'}. Write [${subject}, ${MEDIATION}, [one, other]].`;
				yield onClaim(claim, ['that', 2], message);
			}
		}
	}
};
