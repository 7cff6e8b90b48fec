import { EFFECT, type Ledger, type RowMask } from './ledger';
import { listAt } from './csr';
import { withParts } from './neighbourhood';
import { replyFinder } from './unanswered';

/** The claims that concern one actor. Every list is rows in order of the ledger. */
export interface ClaimsOfActor {
	/** It speaks, or another speaks in its name. */
	says: number[];
	/** Its organs, office-holders and spokesmen speak, and not in its name: kept apart from what it says. */
	partsSay: number[];
	/** Others name it: as subject, object, target, or in a statement about it. */
	saidOf: number[];
	/** Among what it says: denials of a tie, a statement or a claim, and negations. */
	denies: number[];
	/** Among what it says: accusations. */
	accuses: number[];
	/** Accusations directed at it. */
	accused: number[];
	/** Those of them to whose matter no reply is recorded at all. */
	unanswered: number[];
	/** All the claims that name it, in any role: what it says and what is said of it. */
	namedIn: number[];
	/** Number of sources in which those were read. */
	namedInSources: number;
}

/**
 * What an actor says and what is said of it. Only the actor itself and those who speak in its name count as
 * its voice here: a minister who speaks for himself is not his state. An accusation is directed at its
 * target; where none is coded, at the subject of the tie. Mentions in passing name nobody.
 */
export function claimsOfActor(ledger: Ledger, actor: number, rows?: RowMask): ClaimsOfActor {
	const { who, speaksFor, effect } = ledger;
	const counts = (row: number) => rows === undefined || rows[row] === 1;
	const { isAccusation, isAnswered } = replyFinder(ledger, rows);
	const namedIn = Array.from(listAt(ledger.claimsOf, actor)).filter(counts);
	const speaks = (row: number) => who[row] === actor || speaksFor[row] === actor;
	const says = namedIn.filter(speaks);
	const saidOf = namedIn.filter((row) => !speaks(row));
	const accused = namedIn.filter((row) => isAccusation(row) && accusedIn(ledger, row) === actor);
	return {
		says,
		partsSay: partsSay(ledger, actor).filter(counts),
		saidOf,
		denies: says.filter((row) => effect[row] === EFFECT.denies || effect[row] === EFFECT.contests),
		accuses: says.filter(isAccusation),
		accused,
		unanswered: accused.filter((row) => !isAnswered(row)),
		namedIn,
		namedInSources: new Set(namedIn.map((row) => ledger.source[row])).size
	};
}

/** Whom an accusation is directed at: its target, else the subject of its tie, else -1. */
export function accusedIn(ledger: Pick<Ledger, 'target' | 'subject'>, row: number): number {
	return ledger.target[row] >= 0 ? ledger.target[row] : ledger.subject[row];
}

function partsSay(ledger: Ledger, actor: number): number[] {
	const { who, speaksFor, claimsOf } = ledger;
	const found = new Set<number>();
	for (const part of withParts(ledger, [actor])) {
		if (part === actor) continue;
		for (const row of listAt(claimsOf, part)) {
			if (who[row] !== part && speaksFor[row] !== part) continue;
			if (who[row] !== actor && speaksFor[row] !== actor) found.add(row);
		}
	}
	return [...found].sort((a, b) => a - b);
}
