import type { Act, Actor, Claim, SourceRecord, Vocabulary } from '../dossier/schema';
import type { Csr, Ledger } from './ledger';
import { actorFacts, ranksOf } from './actor-facts';
import { completeLedger } from './complete-ledger';
import { growingDictionary } from './dictionary';
import { effectOnProposition } from './effect';
import type { EventRows } from './event-rows';
import { numberedDictionary } from './numbered-dictionary';
import { predicateFacts } from './predicate-facts';
import { PropositionIndex } from './proposition-index';

/** What a relation word of event data says. */
export interface EventMeaning {
	/** The actor before the word does this by speaking; `asserts`: the source says that it was so. */
	act: Act;
	/** Predicate id between the two actors; missing for an act that is a statement about the second one. */
	that?: string;
	/** The proposition runs from the second actor to the first. */
	turned?: boolean;
	negated?: boolean;
	phase?: Claim['phase'];
	/** Topic of the statement that an act without `that` makes, and that a row about one actor alone is. */
	topic: string;
}

/** What a ledger of event data is made with. */
export interface EventFrame {
	/** Stem of the ids of claims. */
	id: string;
	/** With every predicate that a meaning names. */
	vocabulary: Vocabulary;
	/** One for every actor of the rows, in their order; then the publishers of the sources. */
	actors: readonly Actor[];
	/** One for every source of the rows, in their order. */
	sources: readonly SourceRecord[];
	/** One for every relation of the rows, in their order. */
	meanings: readonly EventMeaning[];
}

const PHASES = ['begun', 'ended', 'paused'];

/**
 * The ledger of event data: one claim a row, made column by column from codes, so that a million rows open as a hundred do.
 * Columns that say the same are one array; nothing of the ledger is written to.
 */
export function eventLedger(rows: EventRows, frame: EventFrame): Ledger {
	const size = rows.size;
	const { vocabulary, meanings } = frame;
	const actors = growingDictionary(frame.actors.map(({ id }) => id));
	const ofPredicates = predicateFacts(vocabulary.predicates);
	const acts = growingDictionary(vocabulary.acts.map(({ id }) => id));
	const rank = ranksOf(actors.values);
	const tieIndex = new PropositionIndex();
	const statementIndex = new PropositionIndex();
	const topics = growingDictionary();
	const publishers = frame.sources.map(({ publisher }) => actors.code(publisher));
	const codes = meanings.map((meaning) => ({
		spoken: meaning.act !== 'asserts',
		ofBoth: meaning.act === 'denies' || meaning.act === 'acknowledges',
		act: acts.code(meaning.act),
		effect: effectOnProposition(
			vocabulary.acts.find(({ id }) => id === meaning.act)?.effect ?? 'affirms',
			meaning.negated === true
		),
		predicate: meaning.that === undefined ? -1 : ofPredicates.predicates.code(meaning.that),
		symmetric:
			meaning.that !== undefined && ofPredicates.symmetric[ofPredicates.predicates.code(meaning.that)] === 1,
		turned: meaning.turned === true,
		negated: meaning.negated ? 1 : 0,
		phase: meaning.phase === undefined ? 0 : PHASES.indexOf(meaning.phase) + 1,
		topic: topics.intern(meaning.topic)
	}));

	const ints = () => new Int32Array(size).fill(-1);
	const [who, tie, statement, target] = [ints(), ints(), ints(), ints()];
	const [narrated, act, effect] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
	const [negated, phase] = [new Uint8Array(size), new Uint8Array(size)];
	const source = rows.source?.toArray() ?? new Int32Array(size);
	const one = [0];
	for (let row = 0; row < size; row++) {
		const meaning = codes[rows.relation.at(row)];
		let from = rows.subject.at(row);
		let to = rows.object.at(row);
		who[row] = meaning.spoken ? from : publishers[source[row]];
		narrated[row] = meaning.spoken ? 0 : 1;
		act[row] = meaning.act;
		if (meaning.spoken && to !== from) target[row] = to;
		effect[row] = meaning.effect;
		if (meaning.predicate < 0 || from === to) {
			one[0] = to;
			// Who denies or acknowledges speaks of itself too.
			const both = meaning.ofBoth && from !== to;
			const about = both ? (rank[from] < rank[to] ? [from, to] : [to, from]) : one;
			statement[row] = statementIndex.intern(-1, meaning.topic, about);
			continue;
		}
		negated[row] = meaning.negated;
		phase[row] = meaning.phase;
		if (meaning.symmetric ? rank[from] > rank[to] : meaning.turned) [from, to] = [to, from];
		one[0] = to;
		tie[row] = tieIndex.intern(from, meaning.predicate, one);
	}

	const none = ints();
	const nothing: Csr = { start: new Uint32Array(size + 1), items: new Int32Array() };
	const found = statementIndex.columns();
	const origins = growingDictionary();
	const originOf = frame.sources.map(({ origin }) => origins.intern(origin));
	const isOwnOrigin = originOf.every((code, i) => code === i);
	return completeLedger({
		...{ size, claims: numberedDictionary(frame.id, size), actors, acts, topics, origins },
		sources: growingDictionary(frame.sources.map(({ id }) => id)),
		...actorFacts(frame.actors, actors),
		...ofPredicates,
		...{ who, speaksFor: who, narrated, act, effect, tie, statement, negated, phase, target, source },
		origin: isOwnOrigin ? source : source.map((code) => originOf[code]),
		...{ aboutClaim: none, respondsTo: nothing, answeredBy: nothing, contradicts: nothing },
		ties: { size: tieIndex.size, ...tieIndex.columns() },
		statements: { size: statementIndex.size, topic: found.predicate, about: found.objects }
	});
}
