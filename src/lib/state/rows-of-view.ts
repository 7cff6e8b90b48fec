import { claimsOfActor } from '../ledger/claims-of';
import type { Clocks } from '../ledger/clocks';
import { listAt } from '../ledger/csr';
import { filterTies } from '../ledger/filter';
import type { Ledger, RowMask } from '../ledger/ledger';
import { perspective } from '../ledger/perspective';
import { findTie } from '../ledger/tie-key';
import { rowsOfTime } from './rows-of-time';
import type { ViewState } from './view-state';

/**
 * The claims that a view shows: those of its time, of its telling and of the ties that its filters leave, and of these
 * the ones that its selection names. A selected claim is shown whatever the filters say.
 */
export function rowsOfView(ledger: Ledger, clocks: Clocks, view: ViewState): RowMask {
	const inTime = rowsOfTime(ledger, clocks, view.time);
	const teller = view.told === null ? -1 : ledger.actors.code(view.told);
	const within = teller < 0 ? inTime : perspective(ledger, clocks, teller, { rows: inTime }).rows;
	const filtered = filterTies(ledger, view.off, within);
	const left = new Uint8Array(ledger.ties.size);
	for (const tie of filtered.ties) left[tie] = 1;
	const rows = filtered.rows.slice();
	for (let row = 0; row < ledger.size; row++) {
		if (ledger.tie[row] >= 0 && !left[ledger.tie[row]]) rows[row] = 0;
	}
	return selectRows(ledger, view, rows);
}

/** Of some rows, those that a selection names. */
function selectRows(ledger: Ledger, { select }: ViewState, rows: RowMask): RowMask {
	const only = (named: Iterable<number>): RowMask => {
		const chosen = new Uint8Array(ledger.size);
		for (const row of named) chosen[row] = rows[row];
		return chosen;
	};
	switch (select.kind) {
		case 'none':
			return rows;
		case 'actor':
			return only(select.ids.flatMap((id) => claimsOfActor(ledger, ledger.actors.code(id)).namedIn));
		case 'tie': {
			const tie = findTie(ledger, select.key);
			return only(tie < 0 ? [] : listAt(ledger.ties.claims, tie));
		}
		case 'link':
			return only(linkRows(ledger, ledger.actors.code(select.a), ledger.actors.code(select.b)));
		case 'claim': {
			const chosen = new Uint8Array(ledger.size);
			const row = ledger.claims.code(select.id);
			if (row >= 0) chosen[row] = 1;
			return chosen;
		}
		case 'source': {
			const source = ledger.sources.code(select.id);
			return rows.map((counts, row) => (ledger.source[row] === source ? counts : 0));
		}
	}
}

/** The claims of every tie that holds between two actors. */
function linkRows(ledger: Ledger, a: number, b: number): number[] {
	const joins = (tie: number) => {
		const ends = [ledger.ties.subject[tie], ...listAt(ledger.ties.objects, tie)];
		return ends.includes(a) && ends.includes(b);
	};
	return Array.from(listAt(ledger.tiesOf, a))
		.filter(joins)
		.flatMap((tie) => Array.from(listAt(ledger.ties.claims, tie)));
}
