import { actorInText, capitalise } from '../actor-name';
import { editDistance } from '../nearest';
import type { Expectation } from './expectation';
import { foldText } from './folded-text';
import { readSentence } from './grammar';
import type { Lexicon } from './lexicon';
import type { Phrase } from './phrase-book';
import { Reader } from './reader';

/** What could be written at the caret. */
export interface Completion {
	kind: 'actor' | 'act' | 'verb' | 'word' | 'claim';
	/** Offsets in the typed text of what it stands in for; the second is the caret. */
	from: number;
	to: number;
	/** What is written there. */
	text: string;
	/** Actor, predicate or claim id. */
	id?: string;
	/** The name by which an actor was found, or what else tells it from others. */
	detail?: string;
}

const MOST = 12;
/** Further back than any name is long. */
const REACH = 80;
/** Words that are only offered when they are begun. */
const SELDOM =
	/^(,|it$|they|them|itself|not to|might|would|should|for$|in passing|answering|in answer|replying|responding|statement|accusation|denial|acknowledgement|demand|threat|expectation|prediction|recommendation)/;

/** What could follow in a sentence at the caret, what was begun there first. */
export function completeSentence(lexicon: Lexicon, typed: string, caret = typed.length): Completion[] {
	const before = typed.slice(0, caret);
	const folded = foldText(before);
	const reader = new Reader(folded, lexicon, false);
	readSentence(reader, before);
	const { text } = folded;
	const places = reader.expected.places.filter((place) => place >= text.length - REACH);
	const begun = places.filter((place) => place < text.length);
	const next = places.filter((place) => place === text.length);
	const found: Completion[] = [];
	for (const place of [...begun, ...next]) {
		const partial = text.slice(place);
		const space = place === text.length && text !== '' && !text.endsWith(' ') ? ' ' : '';
		for (const expected of reader.expected.at(place)) {
			for (const offer of offers(lexicon, expected, partial)) {
				const from = folded.at[place];
				const gap = offer.text.startsWith(',') ? '' : space;
				const words = place === 0 ? capitalise(offer.text) : offer.text;
				found.push({ ...offer, text: gap + words, from, to: caret });
			}
		}
	}
	const seen = new Set<string>();
	return found
		.filter(({ kind, id, text: words, from }) => {
			const key = `${kind} ${id ?? words} ${from}`;
			return seen.has(key) ? false : Boolean(seen.add(key));
		})
		.slice(0, MOST);
}

type Offer = Omit<Completion, 'from' | 'to'>;

function offers(lexicon: Lexicon, expected: Expectation, partial: string): Offer[] {
	switch (expected.kind) {
		case 'actor':
			return matching(lexicon.actors.shortestFirst, partial).map(({ words, means }) => {
				const name = actorInText(lexicon.index.actors.get(means)!);
				return { kind: 'actor', text: name, id: means, ...(words === name ? {} : { detail: words }) };
			});
		case 'act':
			return matching(lexicon.acts.all, partial).map(({ words }) => ({ kind: 'act', text: words }));
		case 'verb':
			return matching(
				lexicon.verbs[expected.form].all.filter(
					({ means }) => partial !== '' || (!means.negated && !means.phase && !means.flipped)
				),
				partial
			).map(({ words, means }) => ({ kind: 'verb', text: words, id: means.predicate }));
		case 'claim':
			return [...lexicon.index.claims.values()]
				.filter(({ id }) => partial !== '' && id.startsWith(partial))
				.map(({ id, says }) => ({ kind: 'claim', text: id, id, detail: says }));
		case 'word':
			return expected.word.startsWith(partial) && (partial || !SELDOM.test(expected.word))
				? [{ kind: 'word', text: expected.word }]
				: [];
	}
}

/** Phrases that go on as begun, then those in which a word does, then those that a slip keeps from it. */
function matching<T>(phrases: readonly Phrase<T>[], partial: string): Phrase<T>[] {
	const begun = partial.replace(/^the /, '');
	const by = (list: Phrase<T>[]) => list.sort((a, b) => Math.floor(a.cost) - Math.floor(b.cost));
	if (begun === '') return phrases.filter(({ cost }) => cost < 1);
	const starts = by(phrases.filter(({ folded }) => folded.startsWith(begun)));
	const inside = by(
		phrases.filter(({ folded }) => !folded.startsWith(begun) && folded.includes(` ${begun}`))
	);
	if (starts.length + inside.length || begun.length < 4) return [...starts, ...inside];
	const slips = ({ folded }: Phrase<T>) =>
		Math.min(
			editDistance(begun, folded.slice(0, begun.length)),
			editDistance(begun, folded.slice(0, begun.length + 1))
		);
	return phrases.filter((phrase) => slips(phrase) <= 1 + Math.floor(begun.length / 8));
}
