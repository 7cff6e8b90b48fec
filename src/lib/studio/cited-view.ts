import { claimsReport } from '../citation/claims-report';
import type { Report } from '../citation/report';
import { trailReport } from '../citation/trail-report';
import { evidenceContext } from '../evidence/evidence-context';
import { trailEvidence } from '../evidence/trail-evidence';
import { listAt } from '../ledger/csr';
import type { Ledger, RowMask } from '../ledger/ledger';
import { filteredFacts, selectedTie, type Drawable } from '../scene/dossier-picture';
import type { Selection } from '../scene/selection';
import { exchangeRows } from '../state/exchange-rows';
import { defaultView, type ViewState } from '../state/view-state';
import { chosenTrail } from './chosen-trail';
import { narrowingWords, selectionTitle } from './view-words';

/** What is cited when a view is. */
export interface CitedView {
	title: string;
	/** Ids of the claims that the view shows. */
	claims: string[];
	/** The same as a text with numbered sources. */
	report(address?: string): Report;
}

/**
 * The claims that a view shows: of the trail that is looked at, of the exchange, or of what is selected, as far as its
 * dates, its teller and its sources leave them. A tie brings what answers its claims; an actor, whatever names it.
 *
 * @param within the claims of the view's time and teller; all without it
 */
export function citedView(drawable: Drawable, view: ViewState, within?: RowMask): CitedView {
	const { dossier, ledger, index } = drawable;
	const { rows } = filteredFacts(drawable, view.off, within);
	const context = evidenceContext(dossier, ledger, rows);
	const idsOf = (list: Iterable<number>) => Array.from(list, (row) => ledger.claims.values[row]);
	const trail = view.view === 'trails' ? chosenTrail(context, view) : undefined;
	if (trail) {
		const found = trailEvidence(context, trail);
		const claims = new Set(trail.hops.flatMap((hop) => idsOf(hop.claims)));
		return {
			title: found.title,
			claims: [...claims],
			report: (address) => trailReport(found, address)
		};
	}
	const shown =
		view.view === 'exchange'
			? exchangeRows(ledger, view.select, rows)
			: selectedRows(ledger, view.select).filter((row) => rows[row]);
	const title = selectionTitle(index, ledger, dossier.header, view.select);
	const claims = idsOf(shown);
	// the other filters put ties away, not what was said
	const off = { ...defaultView().off, status: [], source: view.off.source };
	const narrowing = narrowingWords(index, { ...view, off });
	return {
		title,
		claims,
		report: (address) => claimsReport(context, claims, { title, narrowing, ...(address ? { address } : {}) })
	};
}

/** Rows of a selection, in order of the ledger; all where nothing is selected. */
function selectedRows(ledger: Ledger, select: Selection): number[] {
	const all = Array.from({ length: ledger.size }, (_, row) => row);
	const some = (rows: Iterable<number>) => [...new Set(rows)].sort((a, b) => a - b);
	switch (select.kind) {
		case 'none':
			return all;
		case 'source': {
			const source = ledger.sources.code(select.id);
			return all.filter((row) => ledger.source[row] === source);
		}
		case 'claim': {
			const row = ledger.claims.code(select.id);
			return row < 0 ? [] : [row];
		}
		case 'tie': {
			const tie = selectedTie(ledger, select);
			const own = tie < 0 ? [] : [...listAt(ledger.ties.claims, tie)];
			return some(own.flatMap((row) => [row, ...listAt(ledger.answeredBy, row)]));
		}
		case 'link':
			return some(rowsBetween(ledger, select.a, select.b));
		case 'actor':
			return some(
				select.ids.flatMap((id) => {
					const code = ledger.actors.code(id);
					return code < 0 ? [] : [...listAt(ledger.claimsOf, code)];
				})
			);
	}
}

/** Rows of all ties between two actors. */
function rowsBetween(ledger: Ledger, a: string, b: string): number[] {
	const [one, other] = [ledger.actors.code(a), ledger.actors.code(b)];
	if (one < 0 || other < 0) return [];
	const far = new Set(listAt(ledger.tiesOf, other));
	return [...listAt(ledger.tiesOf, one)]
		.filter((tie) => far.has(tie))
		.flatMap((tie) => [...listAt(ledger.ties.claims, tie)]);
}
