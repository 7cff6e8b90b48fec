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

const words = MiniSearch.getDefault('tokenize') as (text: string) => string[];

/** A search over actors (any alias, any script), claims and sources of a dossier; small mistakes in typing are forgiven. */
export function searchOf(index: DossierIndex): (query: string) => SearchHit[] {
	const search = new MiniSearch<Record<string, string>>({
		fields: ['whole', 'name', 'aliases', 'text'],
		storeFields: ['kind', 'ref', 'title', 'detail'],
		// a whole name is one term, so that "Pakistan" finds Pakistan before all that are named after it
		tokenize: (text, field) => (field === 'whole' ? text.split('\n') : words(text)),
		processTerm: (term) => fold(term) || null,
		searchOptions: {
			prefix: true,
			fuzzy: (term) => (term.length > 3 ? 0.25 : false),
			boost: { whole: 12, name: 6, aliases: 3 },
			combineWith: 'AND'
		}
	});
	for (const actor of index.actors.values()) {
		const { label, short = label, aliases = [] } = actor;
		const names = [...new Set([label, short])];
		search.add({
			id: `actor ${actor.id}`,
			kind: 'actor',
			ref: actor.id,
			title: actorName(actor),
			detail: [actor.label === actorName(actor) ? '' : actor.label, actor.gloss ?? actor.office ?? '']
				.filter(Boolean)
				.join('; '),
			whole: [...names, ...aliases].join('\n'),
			name: names.join(' '),
			aliases: aliases.join(' '),
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
	// "tpp" for TTP: three letters bear a slip only in a name, and only where nothing else is meant
	const slips = {
		fields: ['whole', 'name', 'aliases'],
		fuzzy: (term: string) => (term.length === 3 ? 1 : term.length > 3 ? 0.25 : false)
	};
	return (query) => {
		const exact = search.search(query);
		const found = exact.length ? exact : search.search(query, slips);
		return found.map(({ kind, ref, title, detail }) => ({ kind, id: ref, title, detail }));
	};
}
