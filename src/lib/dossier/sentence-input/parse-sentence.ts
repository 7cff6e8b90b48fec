import { nameOf } from '../actor-name';
import type { Claim } from '../schema';
import { foldText } from './folded-text';
import { readSentence } from './grammar';
import type { Lexicon } from './lexicon';
import { missingWords } from './missing-words';
import { Reader } from './reader';
import type { ClaimDraft, Reading } from './reading';
import { misfits } from './misfits';

/** A sentence as a claim, or what it lacks to be one. */
export interface SentenceParse {
	/** What it gives of a claim; where it is not whole, what the beginning gives. */
	draft: ClaimDraft;
	/** Whether who, act and content are all there. */
	whole: boolean;
	/** What is missing or not understood, in words; empty where the sentence is whole. */
	missing: string[];
	/** What should be looked at though it is whole: a misspelt or ambiguous name, words that say nothing a claim holds. */
	doubts: string[];
}

export interface ParseOptions {
	/** Publisher of the source that the claim is read in: what it says itself is the narrator's. */
	publisher?: string;
}

/** Readings that cost this much more than the best are not meant. */
const CLOSE = 0.5;
const SLIPS = 10;

/** Reads the sentence of a claim: "Pakistan accuses India of supporting anti-Pakistan militants". */
export function parseSentence(lexicon: Lexicon, typed: string, options: ParseOptions = {}): SentenceParse {
	const folded = foldText(typed);
	const exact = new Reader(folded, lexicon, false);
	let { whole, furthest } = readSentence(exact, typed);
	if (!whole.length) {
		const forgiving = readSentence(new Reader(folded, lexicon, true), typed);
		whole = forgiving.whole;
		if (forgiving.furthest.place > furthest.place) furthest = forgiving.furthest;
	}
	const ranked = rank(lexicon, whole);
	const best = ranked[0];
	if (!best) {
		const missing = missingWords(lexicon, exact, furthest.draft);
		return { draft: inVoice(furthest.draft, options), whole: false, missing, doubts: [] };
	}
	return {
		draft: inVoice(best.draft, options),
		whole: true,
		missing: [],
		doubts: doubtsOf(lexicon, ranked)
	};
}

/** Readings by cost, what does not fit the vocabulary last; each meaning once. */
function rank(lexicon: Lexicon, readings: Reading[]): Reading[] {
	const byMeaning = new Map<string, Reading>();
	for (const reading of readings) {
		const cost = reading.cost + 3 * misfits(lexicon, reading.draft);
		const key = JSON.stringify(Object.entries(reading.draft).sort());
		const known = byMeaning.get(key);
		if (!known || cost < known.cost) byMeaning.set(key, { ...reading, cost });
	}
	return [...byMeaning.values()].sort((a, b) => a.cost - b.cost);
}

function inVoice(draft: ClaimDraft, { publisher }: ParseOptions): ClaimDraft {
	return publisher !== undefined && draft.who === publisher ? { ...draft, who: 'narrator' } : draft;
}

function doubtsOf({ index }: Lexicon, [best, ...others]: Reading[]): string[] {
	const doubts: string[] = [];
	const mine = actorsOf(best.draft);
	const close = others.filter(({ cost }) => cost - best.cost <= CLOSE);
	for (const [place, id] of mine.entries()) {
		const other = close.map(({ draft }) => actorsOf(draft)[place]).filter((one) => one && one !== id);
		if (!other.length) continue;
		const names = [...new Set(other)].map((one) => nameOf(index, one)).join(' or ');
		doubts.push(`${nameOf(index, id)} is meant? It could be ${names}.`);
	}
	const verbs = close
		.map(({ draft }) => draft.that)
		.filter((that): that is Exclude<Claim['that'], { claim: string } | undefined> => Array.isArray(that))
		.map(([, predicate]) => predicate)
		.filter((predicate) => Array.isArray(best.draft.that) && predicate !== best.draft.that[1]);
	if (verbs.length && Array.isArray(best.draft.that)) {
		doubts.push(`'${best.draft.that[1]}' is meant? It could be '${[...new Set(verbs)].join("' or '")}'.`);
	}
	if (best.cost >= SLIPS) {
		const names = mine.filter((id) => id !== 'narrator').map((id) => nameOf(index, id));
		doubts.push(`Names are read as ${names.join(', ')}.`);
	}
	if (best.unread) doubts.push(`'${best.unread}' is not taken over. Write dates as 2025-10 or 2025-10-12.`);
	return doubts;
}

/** The actors of a draft in a fixed order. */
function actorsOf({ who, onBehalfOf, that, about }: ClaimDraft): string[] {
	const content = Array.isArray(that) ? [that[0], ...[that[2]].flat()] : (about ?? []);
	return [who ?? '', onBehalfOf ?? '', ...content].filter(Boolean);
}
