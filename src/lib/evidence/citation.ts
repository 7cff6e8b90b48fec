import type { EvidenceContext } from './evidence-context';
import { claimDates } from './claim-dates';
import { placeWords } from './claim-details';
import { isExcerpt, publishedWords, titleWords } from './source-numbers';
import { claimSentence } from '../dossier/sentence';
import { nameOf } from '../dossier/actor-name';

/** The parts of a citation: what is claimed, and where it stands. */
export interface CitationParts {
	/** The claim with its attribution and the date of saying, without a full stop. */
	sentence: string;
	/** Whether the publisher reports what another says. */
	reported: boolean;
	/** Display name of the publisher. */
	publisher: string;
	/** "“Pakistan rejects …”, 24 Jan 2025, para. 3 (“safe house”)". */
	text: string;
	/** "Read from an excerpt only."; empty where all was read. */
	read: string;
	/** "Hearsay, Pakistan and the Afghan Taliban, claim ffr.052, https://…". */
	record: string;
	/** Address of the source. */
	url?: string;
}

/**
 * What a citation of a claim is put together from; undefined for an id that the dossier does not hold.
 *
 * @param address permalink of the claim's page, where it is known
 */
export function citationParts(
	context: EvidenceContext,
	id: string,
	address?: string
): CitationParts | undefined {
	const { index, dossier } = context;
	const claim = index.claims.get(id);
	const source = claim && index.sources.get(claim.source);
	if (!claim || !source) return undefined;
	const { said } = claimDates(claim, source);
	const reported = claim.who !== 'narrator';
	const date = claim.saidAt ? `${claim.saidAt}, ${said.words}` : `said ${said.words}`;
	const when = reported && claim.saidOn ? ` (${date})` : '';
	const words = claim.at?.words ? ` (“${claim.at.words}”)` : '';
	const place = isExcerpt(source) ? '' : `, ${placeWords(claim).replace('paragraph', 'para.')}`;
	const title = source.title ? titleWords(source) : `a text ${titleWords(source)}`;
	return {
		sentence: `${claimSentence(index, claim).replace(/\.$/, '')}${when}`,
		reported,
		publisher: nameOf(index, source.publisher),
		text: `${title}, ${publishedWords(source)}${place}${words}`,
		read: isExcerpt(source) ? 'Read from an excerpt only.' : '',
		record: `Hearsay, ${dossier.header.title}, claim ${id}${address ? `, ${address}` : ''}`,
		...(source.url ? { url: source.url } : {})
	};
}

/**
 * A claim as plain text for somebody's notes. The attribution is part of the sentence, so that it cannot be cut off;
 * what was read only in part says so.
 *
 * @param address permalink of the claim's page, where it is known
 */
export function citation(context: EvidenceContext, id: string, address?: string): string {
	const parts = citationParts(context, id, address);
	if (!parts) return '';
	const { sentence, reported, publisher, text, read, record } = parts;
	const from = reported ? `as reported by ${publisher}, ${text}` : `in ${text}`;
	return `${sentence}, ${from}.${read && ` ${read}`} ${record}.`;
}
