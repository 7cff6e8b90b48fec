import { EFFECT, type Effect } from './ledger';
import { effectThroughClaim } from './effect';

/**
 * Gives every claim about a claim the tie or statement that the chain is finally about, and its effect there.
 * A chain that runs in a circle, or ends at a claim that is not in the ledger, is about nothing: tie and
 * statement stay -1 and the effect none. Writes to the columns it is given.
 */
export function resolveClaims(columns: {
	aboutClaim: Int32Array;
	tie: Int32Array;
	statement: Int32Array;
	effect: Uint8Array;
	/** 1 where `that` is another claim, whether or not that claim is in the ledger. */
	refers: Uint8Array;
}): void {
	const { aboutClaim, tie, statement, effect, refers } = columns;
	/** 0 not seen, 1 on the present walk, 2 settled. */
	const state = new Uint8Array(aboutClaim.length);
	const walk: number[] = [];
	for (let row = 0; row < aboutClaim.length; row++) {
		if (!refers[row] || state[row] === 2) continue;
		walk.length = 0;
		let at = row;
		while (at >= 0 && refers[at] && state[at] === 0) {
			state[at] = 1;
			walk.push(at);
			at = aboutClaim[at];
		}
		// A walk that met itself stands at a claim that has neither tie nor statement, and is lost there.
		let lost = at < 0;
		while (walk.length > 0) {
			const one = walk.pop()!;
			const other = aboutClaim[one];
			state[one] = 2;
			lost ||= tie[other] < 0 && statement[other] < 0;
			tie[one] = lost ? -1 : tie[other];
			statement[one] = lost ? -1 : statement[other];
			effect[one] = lost ? EFFECT.none : effectThroughClaim(effect[one] as Effect, effect[other] as Effect);
		}
	}
}
