import type { SourceRecord } from '../dossier/schema';
import type { CitedSource } from './cited-source';
import { cslDate, type CslDate } from './citation-date';
import { joinLocators, type Locator } from './locator';
import { oneLine } from './one-line';

/** A claim as the citation item that a citation processor takes for it. */
export interface CslCitationItem {
	/** Id of the source's entry. */
	id: string;
	label?: Locator['label'];
	locator?: string;
	/** What the processor need not know: which claim it is. */
	claim: string;
	sentence: string;
	words?: string;
	URL?: string;
}

/** A source as an entry of CSL-JSON 1.0.2. */
export interface CslItem {
	id: string;
	type: 'webpage' | 'dataset' | 'document';
	title?: string;
	author?: { literal: string }[];
	'container-title'?: string;
	publisher?: string;
	issued?: CslDate;
	accessed: CslDate;
	URL?: string;
	language: string;
	genre?: string;
	/** The places of all claims that are cited, as text. */
	locator?: string;
	note: string;
	custom: { dossier: string; origin: string; citationItems: CslCitationItem[] };
}

/** Kinds of source that tell a reader what sort of text it is. */
const GENRES: Partial<Record<SourceRecord['kind'], string>> = {
	transcript: 'Transcript',
	opinion: 'Opinion',
	interview: 'Interview'
};

/**
 * Sources as CSL-JSON: one entry a source. CSL keeps a locator not with the entry but with the citation: under `custom`
 * stands one citation item for each claim that is cited, ready for a processor, and `locator` has all their places as text.
 *
 * @param dossier id of the dossier
 */
export function cslItems(dossier: string, sources: readonly CitedSource[]): CslItem[] {
	return sources.map(({ record, publisher, claims, notes }) => {
		const { id, kind, title, author, published, url } = record;
		const type = kind === 'dataset' ? 'dataset' : url ? 'webpage' : 'document';
		const genre = GENRES[kind];
		const locator = joinLocators(claims.flatMap((claim) => claim.locator ?? []));
		return {
			...{ id, type },
			...(title ? { title: oneLine(title) } : {}),
			...(author ? { author: [{ literal: oneLine(author) }] } : {}),
			...(type === 'webpage' ? { 'container-title': publisher } : { publisher }),
			...(published ? { issued: cslDate(published) } : {}),
			accessed: cslDate(record.seen.on),
			...(url ? { URL: oneLine(url) } : {}),
			language: record.language,
			...(genre ? { genre } : {}),
			...(locator ? { locator } : {}),
			note: notes.join(' '),
			custom: {
				...{ dossier, origin: record.origin },
				citationItems: claims.map((claim) => ({
					id,
					...(claim.locator ? { label: claim.locator.label, locator: claim.locator.value } : {}),
					...{ claim: claim.id, sentence: claim.sentence },
					...(claim.words ? { words: claim.words } : {}),
					...(claim.address ? { URL: claim.address } : {})
				}))
			}
		};
	});
}

/** The same as the text of a file. */
export function cslText(dossier: string, sources: readonly CitedSource[]): string {
	return `${JSON.stringify(cslItems(dossier, sources), null, '\t')}\n`;
}
