import type { DossierIndex } from '../dossier-index';
import type { Act, Claim, Predicate, Vocabulary } from '../schema';
import { finite, gerundOf, infinitive } from '../verb';
import { actWords, statementWords } from './act-words';
import { foldPhrase } from './folded-text';
import { PhraseBook } from './phrase-book';

/** The form in which a predicate stands in a clause: "supports", "supporting", "support". */
export type VerbForm = 'finite' | 'gerund' | 'infinitive';

/** A predicate as a clause says it. */
export interface Saying {
	predicate: string;
	/** Subject and object stand the other way round: "is supported by". */
	flipped: boolean;
	negated?: true;
	phase?: Claim['phase'];
}

/** Every word that a sentence of claims can be made of, for one dossier. */
export interface Lexicon {
	index: DossierIndex;
	/** Actor types by the names of their groups. */
	typeGroups: Vocabulary['typeGroups'];
	actors: PhraseBook<string>;
	acts: PhraseBook<Act>;
	statements: PhraseBook<Act>;
	verbs: Record<VerbForm, PhraseBook<Saying>>;
}

const PHASES = [undefined, 'begun', 'ended', 'paused'] as const;

/** The words of a dossier: names of actors, acts, and predicates in all their forms. */
export function lexiconOf(index: DossierIndex, typeGroups: Vocabulary['typeGroups'] = {}): Lexicon {
	const lexicon: Lexicon = {
		index,
		typeGroups,
		actors: new PhraseBook(),
		acts: new PhraseBook(),
		statements: new PhraseBook(),
		verbs: { finite: new PhraseBook(), gerund: new PhraseBook(), infinitive: new PhraseBook() }
	};
	for (const actor of index.actors.values()) {
		const { label, short, inText, aliases = [], id } = actor;
		[inText, short, label, ...aliases, id.replaceAll('-', ' '), id].forEach((words, rank) => {
			if (words === undefined) return;
			const folded = foldPhrase(words).replace(/^the (?=.)/, '');
			lexicon.actors.add({ words, folded, means: id, cost: rank < 3 ? rank * 0.1 : 1 });
		});
	}
	for (const [book, list] of [
		[lexicon.acts, actWords],
		[lexicon.statements, statementWords]
	] as const) {
		for (const { act, words } of list) {
			words.forEach((word, rank) =>
				book.add({ words: word, folded: foldPhrase(word), means: act, cost: rank < 2 ? 0 : 1 })
			);
		}
	}
	for (const predicate of index.predicates.values()) addPredicate(lexicon, predicate);
	return lexicon;
}

type Verb = Parameters<typeof finite>[0];

function addPredicate({ verbs }: Lexicon, predicate: Predicate): void {
	const { id, inverse, symmetric, also = [] } = predicate;
	addVerb(verbs, predicate, { predicate: id, flipped: false }, 0);
	for (const word of also) addVerb(verbs, verbOf(word), { predicate: id, flipped: false }, 1);
	if (!symmetric) addVerb(verbs, passive(inverse), { predicate: id, flipped: true }, 1);
	addVerb(verbs, verbOf(id), { predicate: id, flipped: false }, 2);
}

/** All that can be said with a verb: it holds or not, it began, ended or paused. */
function addVerb(verbs: Lexicon['verbs'], verb: Verb, saying: Saying, cost: number): void {
	for (const phase of PHASES) {
		for (const negated of [false, true]) {
			const how = { negated, phase };
			const means = {
				...saying,
				...(negated ? { negated: true as const } : {}),
				...(phase ? { phase } : {})
			};
			const add = (form: VerbForm, words: string) =>
				verbs[form].add({ words, folded: foldPhrase(words), means, cost });
			for (const plural of [false, true]) {
				add('finite', finite(verb, plural, how));
				if (!phase) add('infinitive', `${negated ? 'not ' : ''}${infinitive(verb, plural)}`);
			}
			add('gerund', gerundOf(verb, how));
		}
	}
}

/** The forms of a word that is given in the third person: "relies_on", "has_ties_with". */
function verbOf(word: string): Verb {
	const [head, ...rest] = word.replaceAll('_', ' ').split(' ');
	const [plural, gerund] = formsOf(head);
	const tail = rest.length ? ` ${rest.join(' ')}` : '';
	return { label: head + tail, plural: plural + tail, gerund: gerund + tail };
}

/** Plural and gerund of an English verb in the third person, by rule. */
function formsOf(third: string): [plural: string, gerund: string] {
	const irregular: Record<string, [string, string]> = { has: ['have', 'having'], is: ['are', 'being'] };
	if (irregular[third]) return irregular[third];
	const plural = /ies$/.test(third)
		? third.replace(/ies$/, 'y')
		: /(?:ss|sh|ch|x|zz)es$/.test(third)
			? third.slice(0, -2)
			: third.replace(/s$/, '');
	return [plural, `${plural.replace(/(?<=[^e])e$/, '')}ing`];
}

/** An inverse such as `supported_by`: "is supported by". */
function passive(inverse: string): Verb {
	const words = inverse.replaceAll('_', ' ');
	if (!/ (by|of)$/.test(words) || /^(is|has|have|receives) /.test(words)) return verbOf(inverse);
	return { label: `is ${words}`, plural: `are ${words}`, gerund: `being ${words}` };
}
