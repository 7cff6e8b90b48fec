import type { CodedClaim } from '../dossier';
import { didYouMean } from '../nearest';
import { onClaim, type LintContext, type Rule } from './rule';

export const accusationWithoutClaimant: Rule = {
	id: 'E14',
	severity: 'error',
	about: 'An accusation in the voice of the source itself.',
	*check({ dossier }) {
		for (const claim of dossier.claims) {
			if (claim.act !== 'accuses' || claim.who !== 'narrator') continue;
			yield onClaim(
				claim,
				['who'],
				"Who accuses? 'narrator' cannot accuse; use asserts, or name the accuser."
			);
		}
	}
};

/** The id of the claim that a claim is about. */
function judgedBy(claim: CodedClaim): string | undefined {
	return claim.that && !Array.isArray(claim.that) ? (claim.that as { claim: string }).claim : undefined;
}

/** Whether claims about claims lead back to where they began, and so are about nothing. */
function isCircular({ index }: LintContext, claim: CodedClaim): boolean {
	const seen = new Set([claim.id]);
	for (let id = judgedBy(claim); id !== undefined;) {
		if (seen.has(id)) return true;
		seen.add(id);
		const next = index.claims.get(id);
		id = next && judgedBy(next);
	}
	return false;
}

/** A statement (`about` with `topic`) can be denied too; every act needs exactly one thing to be about. */
export const denialWithoutObject: Rule = {
	id: 'E16',
	severity: 'error',
	about:
		'A denial, or any other act, that is about nothing, about two things, or about a claim that is not there.',
	*check(context) {
		const ids = [...context.index.claims.keys()];
		for (const claim of context.dossier.claims) {
			const judged = judgedBy(claim);
			if (judged !== undefined && !context.index.claims.has(judged)) {
				yield onClaim(
					claim,
					['that'],
					`No claim '${judged}'.${didYouMean(judged, ids) || ' Give the id of a claim of this dossier.'}`
				);
			} else if (isCircular(context, claim)) {
				yield onClaim(
					claim,
					['that'],
					`This claim is about itself, through '${judged}'. Point \`that\` at a tie or at another claim.`
				);
			} else if (!claim.that && !claim.about) {
				const nothing = claim.act === 'denies' ? 'This denies nothing.' : `This ${claim.act} nothing.`;
				yield onClaim(
					claim,
					['act'],
					`${nothing} Point \`that\` at a tie, or give a claim id; a statement has \`about\` and \`topic\`.`
				);
			} else if (claim.that && claim.about) {
				yield onClaim(
					claim,
					['about'],
					'This is a tie and a statement at once. Keep `that`, or keep `about` with `topic`.'
				);
			} else if (Boolean(claim.about) !== Boolean(claim.topic)) {
				yield onClaim(
					claim,
					[claim.about ? 'about' : 'topic'],
					'A statement needs both `about` and `topic`. Add the other, or use `that`.'
				);
			}
		}
	}
};

/** Lower case only, so that the month of May is not taken for a possibility. */
const modal = /\b(could|may|might|would)\b/;

/**
 * Looks at what was taken from the source: its anchor words, its hedge, a condition. Our paraphrase in
 * `says` is not looked at, for a plain assertion may have a possible consequence ("… and may turn into
 * a long crisis"); nor are acts other than `asserts`, for a demand or a denial may be conditional.
 */
export const hypotheticalAsserted: Rule = {
	id: 'E19',
	severity: 'error',
	about: 'Something that the text calls possible or conditional, coded as asserted.',
	*check({ dossier }) {
		for (const claim of dossier.claims) {
			if (claim.act !== 'asserts') continue;
			for (const [at, text] of [
				[['at', 'words'], claim.at?.words],
				[['hedge'], claim.hedge]
			] as const) {
				const word = text && modal.exec(text)?.[1];
				if (!word) continue;
				yield onClaim(claim, [...at], `The text says '${word}'. Use predicts, and state the condition.`);
			}
			if (claim.condition === undefined) continue;
			yield onClaim(
				claim,
				['condition'],
				`This is asserted, yet under a condition: "${claim.condition}". Use predicts, or leave the condition out.`
			);
		}
	}
};
