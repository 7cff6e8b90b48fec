import type { Ledger, RowMask } from '../../ledger/ledger';

/**
 * The claims of a selection and every claim that one of them is about: a denial of a claim says nothing without that
 * claim. What a claim merely answers is not added.
 */
export function closeRows(ledger: Pick<Ledger, 'size' | 'aboutClaim'>, rows: RowMask): RowMask {
	const closed = rows.slice();
	for (let row = 0; row < ledger.size; row++) {
		if (!rows[row]) continue;
		for (let about = ledger.aboutClaim[row]; about >= 0 && !closed[about]; about = ledger.aboutClaim[about]) {
			closed[about] = 1;
		}
	}
	return closed;
}
