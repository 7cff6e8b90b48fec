import { stringify } from 'yaml';
import type { Polarity, Vocabulary } from '../../dossier/schema';
import { OwnVocabulary, UNSET } from './own-vocabulary';
import { EMPTY_MAP, wordMapOf, type WordMap, type WordMeaning } from './word-map';

/** What a person decided of a relation word: the predicate that it is, or what a predicate of its own is like. */
export interface WordChoice {
	/** Id of a predicate; missing where the word becomes one itself. */
	that?: string;
	/** The predicate runs from the actor after the word to the one before it. */
	turned?: boolean;
	/** Of a predicate of its own. Default: unknown. */
	polarity?: Polarity;
}

/** A map with what a person decided laid over it, and the polarities of words that become predicates themselves. */
export function chosenWords(
	map: WordMap | undefined,
	choices: ReadonlyMap<string, WordChoice>
): { map: WordMap; polarities: Map<string, Polarity> } {
	const base = map ?? EMPTY_MAP;
	const polarities = new Map<string, Polarity>();
	const meanings: WordMeaning[] = [];
	for (const [word, { that, turned, polarity }] of choices) {
		if (that !== undefined) meanings.push({ word, that, ...(turned ? { turned } : {}) });
		else if (polarity !== undefined && polarity !== UNSET) polarities.set(word, polarity);
	}
	const laid = wordMapOf({ ...base, words: [...meanings, ...base.words] });
	const isOwn = (word: string) => choices.has(word) && choices.get(word)?.that === undefined;
	return {
		map: { ...laid, meaningOf: (word) => (isOwn(word) ? undefined : laid.meaningOf(word)) },
		polarities
	};
}

/** What a person decided as a map of words in YAML, so that the next file of its kind is read alike. */
export function writeChosenWords(
	title: string,
	vocabulary: Vocabulary,
	base: WordMap | undefined,
	choices: ReadonlyMap<string, WordChoice>
): string {
	const { map, polarities } = chosenWords(base, choices);
	const common = new Set([...vocabulary.predicates, ...map.predicates].map(({ id }) => id));
	const own = new OwnVocabulary(vocabulary, { ...EMPTY_MAP, predicates: map.predicates }, polarities);
	const ownWords = [...polarities.keys()].map((word) => ({ word, that: own.ownPredicate(word) }));
	const used = new Set(ownWords.map(({ that }) => that));
	const made = own.vocabulary(used).predicates.filter(({ id }) => used.has(id) && !common.has(id));
	const predicates = [...map.predicates, ...made];
	return stringify({
		title,
		...(predicates.length > 0 ? { predicates } : {}),
		words: [...ownWords, ...map.words]
	});
}
