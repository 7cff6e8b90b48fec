import type { Actor, Predicate, Vocabulary } from '../schema';
import type { DossierIndex } from '../dossier-index';
import type { Expectation, Role } from './expectation';
import { foldText } from './folded-text';
import { readSentence } from './grammar';
import { lexiconOf, type Lexicon, type VerbForm } from './lexicon';
import { Reader } from './reader';

/** Words of a sentence that stand where a name or a verb is wanted, and that the dossier does not know. */
export type UnknownWords = { words: string; from: number; to: number } & (
	{ kind: 'actor'; role: Role } | { kind: 'verb'; form: VerbForm }
);

/** More words than any name or verb has. */
const LONGEST = 7;
/** Stand for a known actor and a known predicate in every form; nobody types them. */
const ACTOR = 'qqactorqq';
const VERBS: Record<VerbForm, string> = {
	finite: 'qqverbsqq',
	gerund: 'qqverbingqq',
	infinitive: 'qqverbqq'
};

/** The lexicon of a dossier that has one more actor and one more predicate, to ask what a sentence would be with them. */
export function probingLexicon(index: DossierIndex, typeGroups: Vocabulary['typeGroups'] = {}): Lexicon {
	const actor: Actor = { id: ACTOR, type: 'unknown', label: ACTOR };
	const predicate: Predicate = {
		...{ id: 'qqrelationqq', label: VERBS.finite, plural: VERBS.infinitive, gerund: VERBS.gerund },
		...{ inverse: 'qqrelationqq', symmetric: true, polarity: 'unknown', category: 'unknown' },
		...{ subject: [], object: [], glyph: '?' }
	};
	return lexiconOf(
		{
			...index,
			actors: new Map([...index.actors, [actor.id, actor]]),
			predicates: new Map([...index.predicates, [predicate.id, predicate]])
		},
		typeGroups
	);
}

/** The first unknown name or verb of a sentence; undefined where none is, or where it does not go on. */
export function unknownWords(probing: Lexicon, typed: string): UnknownWords | undefined {
	const folded = foldText(typed);
	const reader = new Reader(folded, probing, false);
	if (readSentence(reader, typed).whole.length) return undefined;
	const [place] = reader.expected.places;
	if (place === undefined) return undefined;
	const from = folded.at[place];
	const rest = typed.slice(from).replace(/[\s.]+$/, '');
	if (!/[\p{L}\p{N}]/u.test(rest)) return undefined;
	// where either may stand it is more likely a name
	const wanted = reader.expected.at(place).sort((a, b) => rank(a) - rank(b));
	// what leaves least unread; of several the shortest
	let best: { found: UnknownWords; left: number; length: number } | undefined;
	for (const expected of wanted) {
		if (expected.kind !== 'actor' && expected.kind !== 'verb') continue;
		const stand = expected.kind === 'actor' ? ACTOR : VERBS[expected.form];
		for (const words of beginnings(rest)) {
			const to = from + words.length;
			const left = unread(probing, typed.slice(0, from) + stand + typed.slice(to));
			const { length } = words;
			if (best && (left > best.left || (left === best.left && length >= best.length))) continue;
			best = { found: { ...expected, words: plainName(words), from, to }, left, length };
		}
	}
	return best?.found;
}

const rank = ({ kind }: Expectation) => (kind === 'actor' ? 0 : 1);

/** One word, two words, three words … of a text, each without the sign that ends it. */
function beginnings(text: string): string[] {
	const ends = [...text.matchAll(/\S+/g)].slice(0, LONGEST).map(({ 0: word, index }) => index + word.length);
	return ends.map((end) => text.slice(0, end).replace(/[,.;:)]+$/, '')).filter(Boolean);
}

/** A name as a record has it: without the article that a sentence gives it. */
function plainName(words: string): string {
	return words.replace(/^the (?=\S)/, '');
}

/** How many letters of a sentence are not understood. */
function unread(lexicon: Lexicon, typed: string): number {
	const folded = foldText(typed);
	const reader = new Reader(folded, lexicon, false);
	const { whole } = readSentence(reader, typed);
	return whole.length ? 0 : folded.text.length - (reader.expected.places[0] ?? 0);
}
