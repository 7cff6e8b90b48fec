import { indexDossier, type DossierIndex } from '../dossier/dossier-index';
import type { Dossier } from '../dossier/dossier';
import type { Ledger, RowMask } from '../ledger/ledger';
import { tieStatuses } from '../ledger/tie-status';
import { replyFinder } from '../ledger/unanswered';

/** What every view of the evidence is computed from. Made once for a dossier and a filter, then asked many times. */
export interface EvidenceContext {
	dossier: Dossier;
	index: DossierIndex;
	ledger: Ledger;
	/** The claims that count; all where it is missing. */
	rows?: RowMask;
	/** Status of every tie under the mask, as an index into STATUSES. */
	status: Uint8Array;
	/** Whether a reply to an accusation, or to another instance of it, is recorded. */
	isAnswered(row: number): boolean;
	/** The same over the whole ledger, whatever is set aside. */
	isAnsweredAtAll(row: number): boolean;
	/** Ids of the claims that list a claim under `contradicts`. */
	contradictedBy: ReadonlyMap<string, readonly string[]>;
}

/** Prepares a dossier and its ledger for the views of the evidence; `rows` sets claims aside. */
export function evidenceContext(dossier: Dossier, ledger: Ledger, rows?: RowMask): EvidenceContext {
	const contradictedBy = new Map<string, string[]>();
	for (const claim of dossier.claims) {
		for (const other of claim.contradicts ?? []) {
			const list = contradictedBy.get(other);
			if (list) list.push(claim.id);
			else contradictedBy.set(other, [claim.id]);
		}
	}
	return {
		dossier,
		index: indexDossier(dossier),
		ledger,
		rows,
		status: tieStatuses(ledger, rows),
		isAnswered: replyFinder(ledger, rows).isAnswered,
		isAnsweredAtAll: replyFinder(ledger).isAnswered,
		contradictedBy
	};
}

/** Whether a claim counts under the mask. */
export function counts(context: Pick<EvidenceContext, 'rows'>, row: number): boolean {
	return context.rows === undefined || context.rows[row] === 1;
}
