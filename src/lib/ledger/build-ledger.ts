import type { Ledger, LedgerInput } from './ledger';
import { actorFacts } from './actor-facts';
import { bearings } from './bearing';
import { groupBy, groupByColumn, invert, listAt, spread } from './csr';
import { growingDictionary } from './dictionary';
import { predicateFacts } from './predicate-facts';
import { readClaims } from './read-claims';
import { resolveClaims } from './resolve-claims';

/**
 * Builds the ledger of a dossier. Withdrawn claims (`deprecated`) are left out, and so are references to them.
 * A mediation is one tie whose objects are its parties. Throws, naming the claim, where a claim names an
 * actor, predicate, act or source that the dossier does not have: the linter says it better, and earlier.
 */
export function buildLedger(input: LedgerInput): Ledger {
	const actors = growingDictionary(input.actors.map((actor) => actor.id));
	const actorColumns = actorFacts(input.actors, actors);
	const predicateColumns = predicateFacts(input.vocabulary.predicates);
	const read = readClaims(input, actors, actorColumns.rank, predicateColumns);
	resolveClaims(read);

	const ties = { ...read.tieIndex.columns(), size: read.tieIndex.size };
	const found = read.statementIndex.columns();
	const { objects, about, ...rows } = rowProposition(read.tie, read.statement, ties, found);

	const { rank, ...actorFactsOfLedger } = actorColumns;
	const { inverses, ...predicateFactsOfLedger } = predicateColumns;
	const { tieIndex, statementIndex, refers, ...columns } = read;
	const partial = {
		...columns,
		...rows,
		...actorFactsOfLedger,
		...predicateFactsOfLedger,
		actors,
		objects,
		about,
		answeredBy: invert(read.respondsTo, read.size),
		ties: { ...ties, claims: groupByColumn(read.tie, ties.size) },
		statements: {
			size: statementIndex.size,
			topic: found.predicate,
			about: found.objects,
			claims: groupByColumn(read.statement, statementIndex.size)
		}
	};
	return {
		...partial,
		bearing: bearings(partial),
		tiesOf: tiesOf(ties, actors.values.length),
		claimsOf: claimsOf(partial, actors.values.length)
	};
}

type Propositions = Pick<Ledger['ties'], 'subject' | 'predicate' | 'objects'>;

/** What each row is finally about, spelt out in its own cells. */
function rowProposition(
	tie: Int32Array,
	statement: Int32Array,
	ties: Propositions,
	statements: Propositions
) {
	return {
		subject: tie.map((code) => (code < 0 ? -1 : ties.subject[code])),
		predicate: tie.map((code) => (code < 0 ? -1 : ties.predicate[code])),
		objects: spread(tie, ties.objects),
		about: spread(statement, statements.objects),
		topic: statement.map((code) => (code < 0 ? -1 : statements.predicate[code]))
	};
}

function tiesOf(ties: Propositions, actors: number) {
	return groupBy(actors, ties.subject.length, (tie, name) => {
		name(ties.subject[tie]);
		for (let k = ties.objects.start[tie]; k < ties.objects.start[tie + 1]; k++) name(ties.objects.items[k]);
	});
}

function claimsOf(
	rows: Pick<Ledger, 'size' | 'who' | 'speaksFor' | 'subject' | 'objects' | 'target' | 'about'>,
	actors: number
) {
	const { who, speaksFor, subject, objects, target, about } = rows;
	return groupBy(actors, rows.size, (row, name) => {
		name(who[row]);
		name(speaksFor[row]);
		name(subject[row]);
		for (let k = objects.start[row]; k < objects.start[row + 1]; k++) name(objects.items[k]);
		name(target[row]);
		for (let k = about.start[row]; k < about.start[row + 1]; k++) name(about.items[k]);
	});
}

/** The actors of a tie, subject first; an actor that is both ends comes once. */
export function partiesOf(ledger: Pick<Ledger, 'ties'>, tie: number): number[] {
	const subject = ledger.ties.subject[tie];
	const parties = [subject];
	for (const object of listAt(ledger.ties.objects, tie)) if (object !== subject) parties.push(object);
	return parties;
}
