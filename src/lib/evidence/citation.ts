import type { EvidenceContext } from './evidence-context';
import { claimDates } from './claim-dates';
import { placeWords } from './claim-details';
import { isExcerpt, publishedWords, titleWords } from './source-numbers';
import { claimSentence } from '../dossier/sentence';
import { nameOf } from '../dossier/actor-name';

/**
 * A claim as plain text for somebody's notes. The attribution is part of the sentence, so that it cannot be cut off;
 * what was read only in part says so.
 *
 * @param address permalink of the claim's page, where it is known
 */
export function citation(context: EvidenceContext, id: string, address?: string): string {
	const { index, dossier } = context;
	const claim = index.claims.get(id);
	const source = claim && index.sources.get(claim.source);
	if (!claim || !source) return '';
	const sentence = claimSentence(index, claim).replace(/\.$/, '');
	const publisher = nameOf(index, source.publisher);
	const { said } = claimDates(claim, source);
	const spoken = claim.who !== 'narrator';
	const date = claim.saidAt ? `${claim.saidAt}, ${said.words}` : `said ${said.words}`;
	const when = spoken && claim.saidOn ? ` (${date})` : '';
	const words = claim.at?.words ? ` (“${claim.at.words}”)` : '';
	const place = isExcerpt(source) ? '' : `, ${placeWords(claim).replace('paragraph', 'para.')}`;
	const reported = spoken ? `, as reported by ${publisher}, ` : ', in ';
	const title = source.title ? titleWords(source) : `a text ${titleWords(source)}`;
	const from = `${reported}${title}, ${publishedWords(source)}${place}${words}`;
	const read = isExcerpt(source) ? ' Read from an excerpt only.' : '';
	const where = address ? `, ${address}` : '';
	return `${sentence}${when}${from}.${read} Hearsay, ${dossier.header.title}, claim ${id}${where}.`;
}
