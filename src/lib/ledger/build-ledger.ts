import type { Ledger, LedgerInput } from './ledger';
import { actorFacts } from './actor-facts';
import { bearings } from './bearing';
import { groupBy, groupByColumn, invert, spread } from './csr';
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
	const ofActors = actorFacts(input.actors, actors);
	const ofPredicates = predicateFacts(input.vocabulary.predicates);
	const { columns, refers, tieIndex, statementIndex } = readClaims(input, actors, ofPredicates);
	resolveClaims({ ...columns, refers });

	const { size, tie, statement, respondsTo } = columns;
	const ties = { size: tieIndex.size, ...tieIndex.columns() };
	const found = statementIndex.columns();
	const statements = { size: statementIndex.size, topic: found.predicate, about: found.objects };
	const partial = {
		actors,
		...ofActors,
		...ofPredicates,
		...columns,
		answeredBy: invert(respondsTo, size),
		subject: tie.map((code) => (code < 0 ? -1 : ties.subject[code])),
		predicate: tie.map((code) => (code < 0 ? -1 : ties.predicate[code])),
		objects: spread(tie, ties.objects),
		topic: statement.map((code) => (code < 0 ? -1 : statements.topic[code])),
		about: spread(statement, statements.about),
		ties: { ...ties, claims: groupByColumn(tie, ties.size) },
		statements: { ...statements, claims: groupByColumn(statement, statements.size) }
	};
	return {
		...partial,
		bearing: bearings(partial),
		tiesOf: tiesOf(ties, actors.values.length),
		claimsOf: claimsOf(partial, actors.values.length)
	};
}

function tiesOf(ties: Pick<Ledger['ties'], 'subject' | 'objects'>, actors: number) {
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
