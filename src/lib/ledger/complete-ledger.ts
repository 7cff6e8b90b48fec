import type { Ledger } from './ledger';
import { bearings } from './bearing';
import { groupBy, groupByColumn, spread } from './csr';

/** What a ledger is completed from: its columns, its ties and statements, and the facts of its actors and predicates. */
export type LedgerParts = Omit<
	Ledger,
	| 'subject'
	| 'predicate'
	| 'objects'
	| 'topic'
	| 'about'
	| 'bearing'
	| 'tiesOf'
	| 'claimsOf'
	| 'ties'
	| 'statements'
> & {
	ties: Omit<Ledger['ties'], 'claims'>;
	statements: Omit<Ledger['statements'], 'claims'>;
};

/** Adds to the parts of a ledger what follows from them: the content of every row, and the indexes by tie and by actor. */
export function completeLedger(parts: LedgerParts): Ledger {
	const { tie, statement, ties, statements, actors } = parts;
	const partial = {
		...parts,
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
