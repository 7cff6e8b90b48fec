import { onClaim, type Rule } from './rule';

/** Paragraphs of an excerpt cannot be numbered, so there anchor words alone are a place (W21 says that it is one). */
export const noEvidence: Rule = {
	id: 'E06',
	severity: 'error',
	about: 'A claim that does not say where in its source it was read.',
	*check({ dossier, index }) {
		for (const claim of dossier.claims) {
			const { para, page, time, words } = claim.at ?? {};
			if (para !== undefined || page !== undefined || time !== undefined) continue;
			const excerpt = index.sources.get(claim.source)?.seen.how === 'stored-excerpt';
			if (excerpt && words !== undefined) continue;
			const add = excerpt ? 'Add the words it was read in.' : 'Add a paragraph, page or timestamp.';
			yield onClaim(claim, ['at'], `This claim cites no place in its source. ${add}`);
		}
	}
};

/** Only a source with fingerprints has a known number of paragraphs; paragraph 0 is its title. */
export const placeOutOfRange: Rule = {
	id: 'E07',
	severity: 'error',
	about: 'A paragraph that the source does not have.',
	*check({ dossier, index }) {
		for (const claim of dossier.claims) {
			const prints = index.sources.get(claim.source)?.fingerprints;
			const para = claim.at?.para;
			if (!prints || para === undefined || Object.hasOwn(prints, String(para))) continue;
			const last = Math.max(0, ...Object.keys(prints).map(Number).filter(Number.isInteger));
			const others = Object.keys(prints).filter((key) => !Number.isInteger(Number(key)));
			const also = others.length ? ` (and ${others.join(', ')})` : '';
			yield onClaim(claim, ['at', 'para'], `The source has ${last} paragraphs${also}; you cite ${para}.`);
		}
	}
};

/** Where a source names no limit, five words. */
const DEFAULT_LIMIT = 5;

export const quoteTooLong: Rule = {
	id: 'E09',
	severity: 'error',
	about: 'More words of the source than its rights allow.',
	*check({ dossier, index }) {
		for (const claim of dossier.claims) {
			const quoted = claim.at?.words?.trim().split(/\s+/).length ?? 0;
			const limit = index.sources.get(claim.source)?.rights?.quoteMaxWords ?? DEFAULT_LIMIT;
			if (quoted <= limit) continue;
			const message = `${quoted} words quoted, limit ${limit}. Shorten it or paraphrase.`;
			yield onClaim(claim, ['at', 'words'], message);
		}
	}
};
