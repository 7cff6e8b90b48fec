import { EFFECT, type Csr, type Ledger } from './ledger';
import { isWithin } from './actor-facts';

/** What one claim brings to the status of its tie (or statement), as bits; the bits of all its claims are joined. */
export const BEARING = {
	/** A claim is there at all. */
	named: 1,
	affirms: 2,
	alleges: 4,
	/** Affirms or alleges a tie that is not said to have ended. */
	live: 8,
	denies: 16,
	/** Rejects a denial. */
	contests: 32,
	/** A party to it, or one who is part of a party or speaks for it, acknowledges it. */
	admits: 64
} as const;

const ENDED = 2;

/** Bits of BEARING of every row; 0 for a row that is about no tie and no statement. */
export function bearings(
	ledger: Pick<
		Ledger,
		| 'tie'
		| 'statement'
		| 'effect'
		| 'phase'
		| 'act'
		| 'acts'
		| 'who'
		| 'speaksFor'
		| 'partOf'
		| 'subject'
		| 'objects'
		| 'about'
	>
): Uint8Array {
	const { tie, statement, effect, phase, act, subject, objects, about, partOf, who, speaksFor } = ledger;
	const acknowledges = ledger.acts.code('acknowledges');
	const bearing = new Uint8Array(tie.length);
	const isOf = (row: number, party: number) =>
		isWithin(partOf, speaksFor[row], party) || isWithin(partOf, who[row], party);
	const isOfOne = (row: number, parties: Csr) => {
		for (let k = parties.start[row]; k < parties.start[row + 1]; k++) {
			if (isOf(row, parties.items[k])) return true;
		}
		return false;
	};
	const isOfAParty = (row: number) =>
		(subject[row] >= 0 && isOf(row, subject[row])) || isOfOne(row, objects) || isOfOne(row, about);
	for (let row = 0; row < tie.length; row++) {
		if (tie[row] < 0 && statement[row] < 0) continue;
		let bits: number = BEARING.named;
		const live = phase[row] === ENDED ? 0 : BEARING.live;
		if (effect[row] === EFFECT.affirms) {
			bits |= BEARING.affirms | live;
			if (act[row] === acknowledges && isOfAParty(row)) bits |= BEARING.admits;
		} else if (effect[row] === EFFECT.alleges) bits |= BEARING.alleges | live;
		else if (effect[row] === EFFECT.denies) bits |= BEARING.denies;
		else if (effect[row] === EFFECT.contests) bits |= BEARING.contests;
		bearing[row] = bits;
	}
	return bearing;
}
