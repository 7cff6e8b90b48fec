import { EFFECT, type Csr, type Ledger, type RowMask } from './ledger';
import { accusedIn } from './claims-of';
import { groupByColumn, listAt, listHas } from './csr';

/**
 * What one party accuses another of: its accusations of the same tie against the same accused, joined. One
 * cell a charge, in order of ties and of their claims.
 */
export interface Charges {
	size: number;
	/** The party in whose name it is said. */
	accuser: Int32Array;
	/** The target; where none is coded, the subject of the tie. */
	accused: Int32Array;
	tie: Int32Array;
	/** 1 where the tie is alleged; 0 where the charge is that it does not hold ("of not restraining …"). */
	alleges: Uint8Array;
	/** Distinct origins that report it: 1, or 2 for two and more. */
	origins: Uint8Array;
	/** Rows of each charge, ascending. */
	rows: Csr;
	/** Charges of each accuser. */
	of: Csr;
}

/**
 * Joins accusations into charges. An accusation that is about a claim or a statement charges nobody with a
 * tie, and nobody is charged by itself.
 */
export function listCharges(ledger: Ledger, rows?: RowMask): Charges {
	const { act, effect, speaksFor, aboutClaim, origin, ties } = ledger;
	const accuses = ledger.acts.code('accuses');
	const chargeOf = new Int32Array(ledger.size).fill(-1);
	/** First row of each charge: what it charges is read from there. */
	const first: number[] = [];
	const origins: number[] = [];
	const isSame = (one: number, other: number) =>
		speaksFor[one] === speaksFor[other] &&
		accusedIn(ledger, one) === accusedIn(ledger, other) &&
		effect[one] === effect[other];
	for (let tie = 0; tie < ties.size; tie++) {
		const from = first.length;
		for (let k = ties.claims.start[tie]; k < ties.claims.start[tie + 1]; k++) {
			const row = ties.claims.items[k];
			if (act[row] !== accuses || aboutClaim[row] >= 0 || (rows !== undefined && !rows[row])) continue;
			if (accusedIn(ledger, row) === speaksFor[row]) continue;
			let charge = from;
			while (charge < first.length && !isSame(first[charge], row)) charge++;
			chargeOf[row] = charge;
			if (charge === first.length) {
				first.push(row);
				origins.push(1);
			} else if (origin[row] !== origin[first[charge]]) origins[charge] = 2;
		}
	}
	const accuser = Int32Array.from(first, (row) => speaksFor[row]);
	return {
		size: first.length,
		accuser,
		accused: Int32Array.from(first, (row) => accusedIn(ledger, row)),
		tie: Int32Array.from(first, (row) => ledger.tie[row]),
		alleges: Uint8Array.from(first, (row) => (effect[row] === EFFECT.alleges ? 1 : 0)),
		origins: Uint8Array.from(origins),
		rows: groupByColumn(chargeOf, first.length),
		of: groupByColumn(accuser, ledger.root.length)
	};
}

const NOBODY = new Int32Array();

/** Actors to whom the alleged tie leads on from the accused; none where it does not start there or is not alleged. */
export function beyondTheAccused(ledger: Ledger, charges: Charges, charge: number): Int32Array {
	const { ties } = ledger;
	const tie = charges.tie[charge];
	const accused = charges.accused[charge];
	if (!charges.alleges[charge]) return NOBODY;
	if (ties.subject[tie] === accused) return listAt(ties.objects, tie);
	const turns = ledger.symmetric[ties.predicate[tie]] === 1 && listHas(ties.objects, tie, accused);
	return turns ? ties.subject.subarray(tie, tie + 1) : NOBODY;
}
