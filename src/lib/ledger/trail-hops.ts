import { BEARING } from './bearing';
import { assertersOf } from './corroboration';
import { lengthAt, listAt, listHas } from './csr';
import { EFFECT, type Ledger } from './ledger';
import { HOP_COST, STANDINGS, type Standing } from './standing';
import { NO_STATUS, tieStatus } from './tie-status';
import type { TrailGraph, TrailTerrain } from './trail-graph';
import type { Hop } from './trails';

/** A step as the one or two hops that it makes. */
export function describeHops(ledger: Ledger, graph: TrailGraph, step: number, terrain: TrailTerrain): Hop[] {
	const { from, to, via, tie, charge } = graph;
	const by = charge[step];
	if (by < 0) return [tieHop(ledger, graph, terrain, [from[step], to[step], tie[step]])];
	if (via[step] < 0) return [accusationHop(ledger, graph, by, false)];
	return chargeHops(ledger, graph, terrain, by, to[step]);
}

/** A charge as two hops: that it is made, and what it alleges, as far as one of the ends beyond the accused. */
export function chargeHops(
	ledger: Ledger,
	graph: TrailGraph,
	terrain: TrailTerrain,
	by: number,
	end: number
): [Hop, Hop] {
	const accusation = accusationHop(ledger, graph, by, true);
	const content = tieHop(ledger, graph, terrain, [accusation.to, end, accusation.tie]);
	return [accusation, { ...content, claim: accusation.claim, charge: true }];
}

/** The act of accusing as a hop, from the accuser to the accused. */
export function accusationHop(ledger: Ledger, graph: TrailGraph, by: number, charge: boolean): Hop {
	const { charges } = graph;
	const standing: Standing = charges.origins[by] > 1 ? 'corroborated' : 'asserted';
	const claims = [...listAt(charges.rows, by)];
	const [from, to] = [charges.accuser[by], charges.accused[by]];
	const others = [...listAt(charges.of, from)].filter((one) => one !== by && charges.accused[one] === to);
	// What a party says itself carries the hop before what another says in its name.
	const claim = claims.find((row) => ledger.who[row] === from) ?? claims[0];
	return {
		...{ kind: 'accusation', from, to, tie: charges.tie[by], standing, cost: HOP_COST[standing], charge },
		...{ claim, claims, alsoTies: alsoTies(ledger, graph, from, to, -1) },
		alsoCharged: [...new Set(others.map((one) => charges.tie[one]))]
	};
}

/** A tie as a hop, from one end of it to another. */
export function tieHop(
	ledger: Ledger,
	graph: TrailGraph,
	{ rows }: TrailTerrain,
	[from, to, tie]: readonly [number, number, number]
): Hop {
	const standing = STANDINGS[graph.standing[tie]];
	const claims = [...listAt(ledger.ties.claims, tie)].filter((row) => rows === undefined || rows[row] === 1);
	return {
		...{ kind: 'tie', from, to, tie, standing, cost: HOP_COST[standing], charge: false },
		...{
			claim: bestClaim(ledger, tie, claims, rows),
			claims,
			alsoTies: alsoTies(ledger, graph, from, to, tie)
		},
		alsoCharged: []
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
	// What a party says itself comes before what another says in its name.
	const fullRank = (row: number) => rank(row) * 2 + (ledger.who[row] === ledger.speaksFor[row] ? 0 : 1);
	return claims.reduce((best, row) => (fullRank(row) < fullRank(best) ? row : best));
}

/** The other ties that a trail of this terrain may take from one actor to the other. */
function alsoTies(ledger: Ledger, { standing }: TrailGraph, from: number, to: number, but: number): number[] {
	const { ties, tiesOf, symmetric } = ledger;
	const near = lengthAt(tiesOf, from) <= lengthAt(tiesOf, to) ? from : to;
	return [...listAt(tiesOf, near)].filter((tie) => {
		if (tie === but || standing[tie] === NO_STATUS) return false;
		if (ties.subject[tie] === from) return listHas(ties.objects, tie, to);
		return (
			symmetric[ties.predicate[tie]] === 1 && ties.subject[tie] === to && listHas(ties.objects, tie, from)
		);
	});
}
