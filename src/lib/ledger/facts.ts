import { STATUSES, type Ledger, type LedgerInput, type Status } from './ledger';
import { countFacets, NO_FILTER } from './filter';
import { listConflicts, listDisputes } from './disputes';
import { listAccusations } from './unanswered';

/** The numbers of a dossier. */
export interface Facts {
	sources: number;
	/** Claims in the files, withdrawn ones included. */
	claims: number;
	/** Of these, the withdrawn ones: none of the numbers below counts them. */
	withdrawn: number;
	actors: number;
	/** A mediation is one tie for each mediator. */
	ties: number;
	tiesByStatus: Record<Status, number>;
	/** Ties, and statements that are no tie, that are affirmed or alleged by some and denied by others. */
	disputes: number;
	/** Pairs of claims of which a coder says that they cannot hold together. */
	conflicts: number;
	/** Claims that accuse. */
	accusations: number;
	/** Accusations to which no claim replies, though another instance of the charge may have been answered. */
	withoutReply: number;
	/** Ties (and statements) that somebody is accused of, and on which no reply of any kind is recorded. */
	unanswered: number;
}

/** Counts a dossier; the ledger is the one built from it. */
export function countFacts(input: LedgerInput, ledger: Ledger): Facts {
	const { status } = countFacets(ledger, NO_FILTER);
	const accusations = listAccusations(ledger);
	return {
		sources: input.sources.length,
		claims: input.claims.length,
		withdrawn: input.claims.length - ledger.size,
		actors: input.actors.length,
		ties: ledger.ties.size,
		tiesByStatus: Object.fromEntries(STATUSES.map((name, i) => [name, status[i]])) as Record<Status, number>,
		disputes: listDisputes(ledger).length,
		conflicts: listConflicts(ledger).length,
		accusations: accusations.all.length,
		withoutReply: accusations.withoutReply.length,
		unanswered: accusations.ties.length + accusations.statements.length
	};
}
