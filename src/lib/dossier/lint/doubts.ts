import { propositionOf, termsOf } from './proposition';
import { onClaim, type Rule } from './rule';

export const presupposed: Rule = {
	id: 'W05',
	severity: 'warning',
	about: 'A claim that its text takes for granted and does not make.',
	*check({ claims }) {
		for (const claim of claims) {
			if (claim.voice !== 'presupposed') continue;
			yield onClaim(
				claim,
				['voice'],
				'The text takes this for granted and does not say it. Cite a place that does, if there is one.'
			);
		}
	}
};

export const passiveAgent: Rule = {
	id: 'W08',
	severity: 'warning',
	about: 'A tie whose doer the text does not name.',
	*check({ claims, index }) {
		for (const claim of claims) {
			const proposition = propositionOf(claim);
			const subject = proposition && index.actors.get(termsOf(index, proposition).subject);
			if (subject?.type !== 'unknown') continue;
			yield onClaim(
				claim,
				['that', 0],
				`Who did it is not said ('${subject.id}'). Name the actor from a source that does.`
			);
		}
	}
};

const stopped = /\b(no longer|ceased?|stopp?ed|ended|former(ly)?)\b/i;
const neverWas = /\b(never|not once)\b/i;

/** Looks at our paraphrase, in English, for words of the other kind. */
export const endedOrNegated: Rule = {
	id: 'W09',
	severity: 'warning',
	about: 'A claim that may have confused "it stopped" with "it is not so".',
	*check({ claims }) {
		for (const claim of claims) {
			if (claim.negated && claim.phase === 'ended') {
				yield onClaim(
					claim,
					['negated'],
					'Ended or negated? Both are set: `ended` says it held and stopped, `negated` that it does not hold. Keep one.'
				);
			} else if (claim.negated && stopped.test(claim.says)) {
				yield onClaim(
					claim,
					['negated'],
					`Ended or negated? "${stopped.exec(claim.says)![0]}" says that it held and stopped: use phase: ended.`
				);
			} else if (claim.phase === 'ended' && neverWas.test(claim.says)) {
				yield onClaim(
					claim,
					['phase'],
					`Ended or negated? "${neverWas.exec(claim.says)![0]}" says that it did not hold: use negated: true.`
				);
			}
		}
	}
};

/** Explained is a date by a note on the claim, or by what its source says of its own date. */
export const inferredDate: Rule = {
	id: 'W10',
	severity: 'warning',
	about: 'An inferred date that nothing explains.',
	*check({ claims, dossier, index }) {
		for (const claim of claims) {
			const source = index.sources.get(claim.source);
			if (claim.note || source?.published || source?.publishedNote) continue;
			for (const key of ['when', 'saidOn'] as const) {
				if (claim[key] === undefined || claim[`${key}Basis`] !== 'inferred') continue;
				yield onClaim(
					claim,
					[key],
					`Inferred date: from what? Say it in a note, here or in the source's publishedNote.`
				);
			}
		}
		for (const record of dossier.sources) {
			if (record.publishedBasis !== 'inferred' || record.publishedNote) continue;
			yield { record, at: ['publishedBasis'], message: 'Inferred date: from what? Say it in publishedNote.' };
		}
	}
};

/** Once a source: without its date, "now", "this week" and "last year" mean nothing. */
export const relativeDate: Rule = {
	id: 'W11',
	severity: 'warning',
	about: 'Dates reckoned from the day of publication of a source that has none.',
	*check({ claims, dossier }) {
		for (const record of dossier.sources) {
			if (record.published !== undefined) continue;
			const inferred = claims.filter(
				(claim) =>
					claim.source === record.id && (claim.whenBasis === 'inferred' || claim.saidOnBasis === 'inferred')
			).length;
			if (inferred === 0) continue;
			const message = `No publication date, yet ${inferred} ${inferred === 1 ? 'claim is' : 'claims are'} dated from it ("now", "last year"). Find the date and add published.`;
			yield { record, at: ['id'], message };
		}
	}
};
