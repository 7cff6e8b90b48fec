import type { Predicate } from '../dossier/schema';
import type { Material } from '../formats/material/material';
import { sameNames } from '../formats/material/same-names';
import { meaningWords } from '../formats/words/meaning-words';
import { MEDIATION, OwnVocabulary } from '../formats/words/own-vocabulary';
import type { WordMap } from '../formats/words/word-map';
import { cameoMap, commonVocabulary } from './common-words';
import type { PredicateName, ReadFile, UsedMap } from './import-protocol';

/** What the page is told of a file that was read: counts, words, names that several actors bear. */
export function foundIn(material: Material): ReadFile {
	const vocabulary = commonVocabulary();
	const names = new OwnVocabulary(vocabulary);
	const cameo = cameoMap();
	const actors = new Map(material.actors.map((actor) => [actor.key, actor]));
	const { title = '', format, words } = material;
	return {
		...{ title: title || material.file.replace(/(\.gz)?$/i, '').replace(/\.[a-z0-9]+$/i, ''), format },
		actors: material.actors.length,
		sources: material.sources.length,
		statements: material.statements.length,
		words: words.map(({ word, count, sample }) => {
			const meaning = names.meaningOf(word);
			const said = meaning && meaningWords(meaning, vocabulary.predicates);
			return { word, count, sample, ...(said ? { meaning: said } : {}) };
		}),
		cameo: words.filter(({ word }) => cameo.meaningOf(word) && !names.meaningOf(word)).length,
		sameNames: sameNames(material.actors).map(({ name, keys }) => ({
			name,
			actors: keys.map((key) => {
				const { label = key, type, where } = actors.get(key) ?? {};
				return { key, label, ...(type ? { type } : {}), ...(where ? { where } : {}) };
			})
		})),
		predicates: vocabulary.predicates.flatMap(namesOf)
	};
}

/** What a map says of the words of a file. */
export function knownTo(map: WordMap, { words }: Material): UsedMap['knows'] {
	const predicates = [...commonVocabulary().predicates, ...map.predicates];
	return words.flatMap(({ word }) => {
		const meaning = map.meaningOf(word);
		return meaning ? [[word, meaningWords(meaning, predicates)] as [string, string]] : [];
	});
}

/** A predicate and its inverse; mediation takes a list of parties, which no relation word has. */
function namesOf({ id, label, inverse, symmetric }: Predicate): PredicateName[] {
	if (id === MEDIATION) return [];
	const own = { label, that: id };
	return symmetric ? [own] : [own, { label: inverse.replaceAll('_', ' '), that: id, turned: true }];
}
