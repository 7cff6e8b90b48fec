import type { CodedClaim } from '../dossier';
import type { LintContext } from './rule';
import { claimsByTie, tieKeyOf } from './proposition';
import { onClaim, type Rule } from './rule';

export const unanswered: Rule = {
	id: 'W03',
	severity: 'warning',
	about: 'An accusation to which no reply is recorded.',
	*check({ claims }) {
		const answered = new Set(claims.flatMap((claim) => claim.respondsTo ?? []));
		for (const claim of claims) {
			if (claim.act !== 'accuses' || answered.has(claim.id)) continue;
			yield onClaim(
				claim,
				['act'],
				'This accusation has no recorded reply. Look for one, and link it with respondsTo.'
			);
		}
	}
};

/** 1 where a claim says that the tie holds, -1 where it says that it does not, 0 where it leaves that open. */
function stance({ index }: LintContext, claim: CodedClaim, depth = 0): number {
	const sign =
		claim.act === 'denies' ? -1 : ['asserts', 'accuses', 'acknowledges'].includes(claim.act) ? 1 : 0;
	const own = claim.negated ? -sign : sign;
	if (!claim.that || Array.isArray(claim.that)) return own;
	const judged = index.claims.get((claim.that as { claim: string }).claim);
	return judged && depth < 10 ? own * stance({ index } as LintContext, judged, depth + 1) : 0;
}

/** An ended tie is not a denied one, so phases are left out of account. */
export const narratorDisputed: Rule = {
	id: 'W04',
	severity: 'warning',
	about: 'Something a source states as plain fact that another claim denies or contradicts.',
	*check(context) {
		const { index, claims } = context;
		const ties = claimsByTie(index, claims);
		for (const claim of claims) {
			if (claim.who !== 'narrator' || claim.act !== 'asserts') continue;
			const same = ties.get(tieKeyOf(index, claim) ?? '') ?? [];
			const own = stance(context, claim);
			const against = new Set([
				...same.filter((other) => stance(context, other) === -own).map(({ id }) => id),
				...claims.filter((other) => other.contradicts?.includes(claim.id)).map(({ id }) => id)
			]);
			if (against.size === 0) continue;
			const message = `The source states this as a fact; it is disputed in ${[...against].join(', ')}. Check whether the text attributes it to somebody.`;
			yield onClaim(claim, ['who'], message);
		}
	}
};

/** Below this number of ties a share says nothing. */
const ENOUGH_TIES = 10;

export const onePredicate: Rule = {
	id: 'W20',
	severity: 'warning',
	about: 'One predicate in over 30 % of the ties, a sign that it is used for too many things.',
	*check({ dossier, index, claims }) {
		const ties = [...claimsByTie(index, claims).keys()];
		if (ties.length < ENOUGH_TIES) return;
		for (const predicate of dossier.vocabulary.predicates) {
			const share = ties.filter((key) => key.startsWith(`${predicate.id} `)).length / ties.length;
			if (share <= 0.3) continue;
			const message = `'${predicate.id}' stands in ${Math.round(share * 100)} % of the ties. Check whether a narrower predicate fits some of them.`;
			yield { record: predicate, message };
		}
	}
};
