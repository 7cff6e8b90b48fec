import MiniSearch from 'minisearch';
import { actorName, nameOf } from '../dossier/actor-name';
import type { DossierIndex } from '../dossier/dossier-index';
import { claimSentence } from '../dossier/sentence';
import { titleWords } from './source-numbers';

/** One thing found. */
export interface SearchHit {
	kind: 'actor' | 'claim' | 'source';
	id: string;
	/** What is shown: a name, a paraphrase, a title. */
	title: string;
	/** What stands under or beside it. */
	detail: string;
}

/** Lower case without diacritics, so that "Turkiye" finds Türkiye; any script stays as it is. */
function fold(term: string): string {
	return term
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase();
}

/** A search over actors (any alias, any script), claims and sources of a dossier; small mistakes in typing are forgiven. */
export function searchOf(index: DossierIndex): (query: string) => SearchHit[] {
	const search = new MiniSearch<Record<string, string>>({
		fields: ['name', 'aliases', 'text'],
		storeFields: ['kind', 'ref', 'title', 'detail'],
		processTerm: (term) => fold(term) || null,
		searchOptions: {
			prefix: true,
			fuzzy: (term) => (term.length > 3 ? 0.25 : false),
			boost: { name: 6, aliases: 3 },
			combineWith: 'AND'
		}
	});
	for (const actor of index.actors.values()) {
		search.add({
			id: `actor ${actor.id}`,
			kind: 'actor',
			ref: actor.id,
			title: actorName(actor),
			detail: [actor.label === actorName(actor) ? '' : actor.label, actor.gloss ?? actor.office ?? '']
				.filter(Boolean)
				.join('; '),
			name: `${actor.label} ${actor.short ?? ''}`,
			aliases: (actor.aliases ?? []).join(' '),
			text: `${actor.gloss ?? ''} ${actor.office ?? ''}`
		});
	}
	for (const claim of index.claims.values()) {
		search.add({
			id: `claim ${claim.id}`,
			kind: 'claim',
			ref: claim.id,
			title: claim.says,
			detail: claimSentence(index, claim),
			name: '',
			aliases: claim.id,
			text: `${claim.says} ${claimSentence(index, claim)}`
		});
	}
	for (const source of index.sources.values()) {
		search.add({
			id: `source ${source.id}`,
			kind: 'source',
			ref: source.id,
			title: nameOf(index, source.publisher),
			detail: titleWords(source),
			name: nameOf(index, source.publisher),
			aliases: source.id,
			text: source.title ?? ''
		});
	}
	return (query) =>
		search.search(query).map(({ kind, ref, title, detail }) => ({ kind, id: ref, title, detail }));
}
