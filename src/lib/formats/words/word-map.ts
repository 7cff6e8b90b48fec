import * as v from 'valibot';
import { actSchema, predicateSchema, type Predicate } from '../../dossier/schema';
import { checkShape } from '../../dossier/shape-message';
import { readYaml } from '../../dossier/yaml-file';

const text = v.pipe(v.string(), v.minLength(1));

const meaningSchema = v.strictObject({
	/** The word as files write it; case, underscores and spaces do not count. */
	word: text,
	/** Its code in the file's own ontology; files may give it in the word's place. */
	code: v.optional(text),
	/** Other spellings. */
	also: v.optional(v.array(text)),
	/** The actor before the word does this by speaking. Default: the source asserts it. */
	act: v.optional(actSchema),
	/** Predicate between the actor before the word and the one after it. */
	that: v.optional(text),
	/** The proposition runs the other way: "A demands aid of B" demands that B supports A. */
	turned: v.optional(v.boolean()),
	negated: v.optional(v.boolean()),
	phase: v.optional(v.picklist(['begun', 'ended', 'paused'])),
	/** What an act is about that names no tie: it becomes a statement about the actor after the word. */
	topic: v.optional(
		v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'A topic is words joined by hyphens.'))
	)
});

const wordMapSchema = v.strictObject({
	title: text,
	about: v.optional(text),
	/** Predicates that the map adds to the vocabulary. */
	predicates: v.optional(v.array(predicateSchema)),
	words: v.array(meaningSchema)
});

/** What a relation word of a file becomes. */
export type WordMeaning = v.InferOutput<typeof meaningSchema>;

/** A map of relation words to predicates and acts, which people edit. */
export interface WordMap {
	title: string;
	predicates: Predicate[];
	words: WordMeaning[];
	/** The meaning of a word, or of a code. */
	meaningOf(word: string): WordMeaning | undefined;
}

/** A map that says nothing. */
export const EMPTY_MAP: WordMap = { title: '', predicates: [], words: [], meaningOf: () => undefined };

/** A word as it is looked up: lower case, spaces for underscores and hyphens, no full stop. */
export function wordKey(word: string): string {
	return word
		.toLowerCase()
		.replace(/[_\s-]+/g, ' ')
		.replace(/[.:;]+$/, '')
		.trim();
}

/** Reads a map from YAML or JSON, or says what is wrong with it, line by line. */
export function readWordMap(
	path: string,
	source: string
): { map?: WordMap; problems: { line: number; message: string }[] } {
	const file = readYaml(path, source);
	if (file.problems.length > 0) return { problems: file.problems };
	const { value, problems } = checkShape(wordMapSchema, file.value);
	if (!value) {
		return { problems: problems.map(({ path: at, message }) => ({ line: file.line(at), message })) };
	}
	const found: { line: number; message: string }[] = [];
	value.words.forEach((meaning, i) => {
		const message = contradiction(meaning);
		if (message) found.push({ line: file.line(['words', i]), message });
	});
	return found.length > 0 ? { problems: found } : { map: wordMapOf(value), problems: [] };
}

function contradiction({ word, act = 'asserts', that, topic, turned }: WordMeaning): string | undefined {
	if (that !== undefined && topic !== undefined)
		return `'${word}' has \`that\` and \`topic\`. Keep one of them.`;
	if (topic !== undefined && act === 'asserts') {
		return `'${word}' has a \`topic\` and no act. Say what the speaker does, or give \`that\` a predicate.`;
	}
	if (act !== 'asserts' && that === undefined && topic === undefined) {
		return `'${word}' ${act} nothing. Give \`that\` a predicate, or name a \`topic\`.`;
	}
	if (turned && that === undefined) return `'${word}' is turned, and has no \`that\` to turn.`;
	return undefined;
}

/** A map of words as it is used; of two meanings of one word the first counts. */
export function wordMapOf({
	title,
	predicates = [],
	words
}: Pick<v.InferOutput<typeof wordMapSchema>, 'title' | 'predicates' | 'words'>): WordMap {
	const byKey = new Map<string, WordMeaning>();
	for (const meaning of words) {
		for (const key of [meaning.word, ...(meaning.also ?? []), ...(meaning.code ? [meaning.code] : [])]) {
			if (!byKey.has(wordKey(key))) byKey.set(wordKey(key), meaning);
		}
	}
	return { title, predicates, words, meaningOf: (word) => byKey.get(wordKey(word)) };
}
