import type { CodedClaim } from '../dossier/dossier';
import type { Dictionary, LedgerInput } from './ledger';
import { growingDictionary, uniqueDictionary } from './dictionary';
import { effectOnProposition } from './effect';
import { GrowingInts } from './growing-ints';
import { ranksOf } from './actor-facts';
import { inversesOf, type PredicateFacts } from './predicate-facts';
import { PropositionIndex } from './proposition-index';
import { actorCode, propositionReader } from './read-proposition';

const PHASES = ['begun', 'ended', 'paused'];
const NONE: readonly string[] = [];

/**
 * Reads claims into columns. Ties and statements get their codes in order of the first claim that states
 * them; a claim about a claim has none yet, and what its act does to the other claim as its effect.
 */
export function readClaims(input: LedgerInput, actors: Dictionary, facts: PredicateFacts) {
	const kept = input.claims.filter(({ deprecated }) => deprecated === undefined || deprecated === false);
	const size = kept.length;
	const ids = kept.map((claim) => claim.id);
	const claims = uniqueDictionary(ids, (id) => `Two claims have the id '${id}'.`);
	const acts = growingDictionary(input.vocabulary.acts.map((act) => act.id));
	const effects = input.vocabulary.acts.map((act) => act.effect);
	const sources = growingDictionary(input.sources.map((source) => source.id));
	const origins = growingDictionary();
	const originOf = input.sources.map((source) => origins.intern(source.origin));
	const publisherOf = input.sources.map((source) => source.publisher);
	const topics = growingDictionary();
	const tieIndex = new PropositionIndex();
	const statementIndex = new PropositionIndex();
	const names = { actors, predicates: facts.predicates };
	const inverses = inversesOf(input.vocabulary.predicates);
	const readProposition = propositionReader(names, facts.symmetric, inverses);
	const rank = ranksOf(actors.values);

	const ints = () => new Int32Array(size).fill(-1);
	const who = ints();
	const speaksFor = ints();
	const tie = ints();
	const aboutClaim = ints();
	const statement = ints();
	const target = ints();
	const source = ints();
	const origin = ints();
	const narrated = new Uint8Array(size);
	const act = new Uint8Array(size);
	const effect = new Uint8Array(size);
	const negated = new Uint8Array(size);
	const phase = new Uint8Array(size);
	const refers = new Uint8Array(size);

	for (let row = 0; row < size; row++) {
		const claim = kept[row];
		// Claims come source by source: most have the source of the claim before.
		const isSame = row > 0 && claim.source === kept[row - 1].source;
		source[row] = isSame ? source[row - 1] : codeOf(sources, claim.source, claim, 'source');
		origin[row] = originOf[source[row]];
		act[row] = codeOf(acts, claim.act, claim, 'act');
		narrated[row] = claim.who === 'narrator' ? 1 : 0;
		who[row] = actorCode(actors, narrated[row] ? publisherOf[source[row]] : claim.who, claim.id);
		speaksFor[row] =
			claim.onBehalfOf === undefined ? who[row] : actorCode(actors, claim.onBehalfOf, claim.id);
		if (claim.target !== undefined) target[row] = actorCode(actors, claim.target, claim.id);
		negated[row] = claim.negated ? 1 : 0;
		effect[row] = effectOnProposition(effects[act[row]], claim.negated === true);
		if (claim.phase !== undefined) phase[row] = PHASES.indexOf(claim.phase) + 1;
		if (Array.isArray(claim.that)) {
			const { subject, predicate, objects } = readProposition(claim.that, claim.id);
			tie[row] = tieIndex.intern(subject, predicate, objects);
		} else if (claim.that !== undefined) {
			refers[row] = 1;
			aboutClaim[row] = claims.code(claim.that.claim);
		} else if (claim.about !== undefined) {
			const about = [...new Set(claim.about)].map((id) => actorCode(actors, id, claim.id));
			about.sort((a, b) => rank[a] - rank[b]);
			statement[row] = statementIndex.intern(-1, topics.intern(claim.topic ?? ''), about);
		}
	}
	const respondsTo = references(kept, claims, (claim) => claim.respondsTo);
	const contradicts = references(kept, claims, (claim) => claim.contradicts);
	const columns = {
		...{
			size,
			claims,
			acts,
			sources,
			origins,
			topics,
			who,
			speaksFor,
			narrated,
			act,
			effect,
			tie,
			aboutClaim
		},
		...{ statement, negated, phase, target, source, origin, respondsTo, contradicts }
	};
	return { columns, refers, tieIndex, statementIndex };
}

/** The claims that each claim names; those that are not in the ledger, and a claim itself, are left out. */
function references(
	kept: readonly CodedClaim[],
	claims: Dictionary,
	named: (claim: CodedClaim) => readonly string[] | undefined
) {
	const start = new Uint32Array(kept.length + 1);
	const items = new GrowingInts();
	for (let row = 0; row < kept.length; row++) {
		const list = named(kept[row]);
		// Most claims name none, and a set for each of a million would cost more than all the rest.
		for (const id of list === undefined ? NONE : new Set(list)) {
			const other = claims.code(id);
			if (other >= 0 && other !== row) items.push(other);
		}
		start[row + 1] = items.length;
	}
	return { start, items: items.toArray() };
}

function codeOf(dictionary: Dictionary, value: string, claim: CodedClaim, kind: string): number {
	const code = dictionary.code(value);
	if (code < 0)
		throw new Error(`Claim '${claim.id}' names ${kind} '${value}', which the dossier does not have.`);
	return code;
}
