import type { CodedClaim } from '../dossier/dossier';
import type { DossierIndex } from '../dossier/dossier-index';
import type { SourceRecord } from '../dossier/schema';
import { claimSentence } from '../dossier/sentence';
import { isExcerpt } from '../evidence/source-numbers';
import { claimLocator, type Locator } from './locator';
import { oneLine } from './one-line';

/** A claim as an entry of a bibliography lists it. */
export interface CitedClaim {
	id: string;
	/** The claim with its attribution: it is never cited without who says it. */
	sentence: string;
	locator?: Locator;
	/** Words of the source that mark the place. */
	words?: string;
	/** Permalink of the claim's page, where it is known. */
	address?: string;
}

/** One source with those of its claims that are cited. */
export interface CitedSource {
	record: SourceRecord;
	/** Full name of the publisher. */
	publisher: string;
	claims: CitedClaim[];
	/** What a reader of the entry must know: how much was read, what the date rests on. Sentences. */
	notes: string[];
}

/**
 * The sources of some claims, each once, in order of first use; ids that the dossier does not hold are passed over.
 *
 * @param address permalink of a claim's page
 */
export function citeSources(
	index: DossierIndex,
	ids: Iterable<string>,
	address?: (id: string) => string
): CitedSource[] {
	const found = new Map<string, CitedSource>();
	for (const id of new Set(ids)) {
		const claim = index.claims.get(id);
		const record = claim && index.sources.get(claim.source);
		if (!claim || !record) continue;
		const cited = found.get(record.id) ?? citeSource(index, record);
		found.set(record.id, cited);
		cited.claims.push(citeClaim(index, claim, address));
	}
	return [...found.values()];
}

function citeSource(index: DossierIndex, record: SourceRecord): CitedSource {
	const publisher = index.actors.get(record.publisher)?.label ?? record.publisher;
	return { record, publisher: oneLine(publisher), claims: [], notes: sourceNotes(record) };
}

function citeClaim(
	index: DossierIndex,
	claim: CodedClaim,
	address: ((id: string) => string) | undefined
): CitedClaim {
	const locator = claimLocator(claim);
	return {
		id: claim.id,
		sentence: oneLine(claimSentence(index, claim)),
		...(locator ? { locator } : {}),
		...(claim.at?.words ? { words: oneLine(claim.at.words) } : {}),
		...(address ? { address: address(claim.id) } : {})
	};
}

function sourceNotes(record: SourceRecord): string[] {
	const { title, titleEnglish, published, publishedBasis, derivedFrom, archived } = record;
	const notes = [isExcerpt(record) ? 'Read from an excerpt only.' : 'Read in full.'];
	if (!title) notes.push(isExcerpt(record) ? 'The excerpt has no title.' : 'The text has no title.');
	if (titleEnglish) notes.push(`In English: “${titleEnglish}”.`);
	if (!published) notes.push('Undated.');
	else if (publishedBasis === 'inferred') notes.push('The date is inferred.');
	if (derivedFrom?.credit) notes.push(`A ${derivedFrom.relation}; its credit: “${derivedFrom.credit}”.`);
	if (archived) notes.push(`Archived at ${archived}.`);
	return notes.map(oneLine);
}
