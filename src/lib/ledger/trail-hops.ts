import { BEARING } from './bearing';
import { assertersOf } from './corroboration';
import { lengthAt, listAt, listHas } from './csr';
import { EFFECT, type Ledger } from './ledger';
import { HOP_COST, STANDINGS, type Standing } from './standing';
import { tieStatus } from './tie-status';
import type { TrailGraph, TrailTerrain } from './trail-graph';
import type { Hop } from './trails';

/** A step as the one or two hops that it makes. */
export function describeHops(ledger: Ledger, graph: TrailGraph, step: number, terrain: TrailTerrain): Hop[] {
	const { from, to, via, tie, charge } = graph;
	const [actor, over, end, code, by] = [from[step], via[step], to[step], tie[step], charge[step]];
	if (by < 0) return [tieHop(ledger, graph, terrain, [actor, end, code])];
	const accusation = accusationHop(ledger, graph, by, over >= 0);
	if (over < 0) return [{ ...accusation, alsoTies: alsoTies(ledger, graph, actor, end, -1) }];
	const content = tieHop(ledger, graph, terrain, [over, end, code]);
	return [
		{ ...accusation, alsoTies: alsoTies(ledger, graph, actor, over, -1) },
		{ ...content, claim: accusation.claim, charge: true }
	];
}

function accusationHop(ledger: Ledger, { charges }: TrailGraph, by: number, charge: boolean): Hop {
	const standing: Standing = charges.origins[by] > 1 ? 'corroborated' : 'asserted';
	const claims = [...listAt(charges.rows, by)];
	const [from, to] = [charges.accuser[by], charges.accused[by]];
	return {
		...{ kind: 'accusation', from, to, tie: charges.tie[by], standing, cost: HOP_COST[standing] },
		...{ claim: claims[0], claims, charge, alsoTies: [] }
	};
}

function tieHop(
	ledger: Ledger,
	graph: TrailGraph,
	{ rows }: TrailTerrain,
	[from, to, tie]: readonly [number, number, number]
): Hop {
	const standing = STANDINGS[graph.standing[tie]];
	const claims = [...listAt(ledger.ties.claims, tie)].filter((row) => rows === undefined || rows[row] === 1);
	return {
		...{ kind: 'tie', from, to, tie, standing, cost: HOP_COST[standing], charge: false },
		...{ claim: bestClaim(ledger, tie, claims, rows), claims, alsoTies: alsoTies(ledger, graph, from, to, tie) }
	};
}

/**
 * The claim that says best what the status of a tie says: of an acknowledged tie a party's admission, of a
 * negated one the denial, else what somebody disinterested asserts, then what anybody asserts, then an accusation.
 * Of several the first in the ledger.
 */
function bestClaim(
	ledger: Ledger,
	tie: number,
	claims: readonly number[],
	rows: TrailTerrain['rows']
): number {
	const status = tieStatus(ledger, tie, rows);
	const disinterested = new Set(assertersOf(ledger, tie, rows).disinterested);
	const rank = (row: number) => {
		const effect = ledger.effect[row];
		if (status === 'acknowledged' && ledger.bearing[row] & BEARING.admits) return 0;
		if (effect === EFFECT.affirms) return disinterested.has(ledger.root[ledger.speaksFor[row]]) ? 1 : 2;
		if (effect === EFFECT.alleges) return 3;
		if (effect === EFFECT.denies) return 4;
		return effect === EFFECT.contests ? 5 : 6;
	};
	return claims.reduce((best, row) => (rank(row) < rank(best) ? row : best));
}

/** The other ties that a trail of this terrain may take from one actor to the other. */
function alsoTies(ledger: Ledger, { standing }: TrailGraph, from: number, to: number, but: number): number[] {
	const { ties, tiesOf, symmetric } = ledger;
	const near = lengthAt(tiesOf, from) <= lengthAt(tiesOf, to) ? from : to;
	return [...listAt(tiesOf, near)].filter((tie) => {
		if (tie === but || standing[tie] === 255) return false;
		if (ties.subject[tie] === from) return listHas(ties.objects, tie, to);
		return (
			symmetric[ties.predicate[tie]] === 1 && ties.subject[tie] === to && listHas(ties.objects, tie, from)
		);
	});
}
