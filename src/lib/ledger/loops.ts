import { HUES, type Hue, type Ledger } from './ledger';
import { beyondTheAccused } from './charges';
import { mayJoin } from './neighbourhood';
import { NO_STATUS } from './tie-status';
import { chargeHops, tieHop } from './trail-hops';
import { trailGraphOf, type Hop, type TrailOptions } from './trails';

/** What one can be accused of doing for a third party that is itself hostile to the accuser. */
const FAVOURS: readonly Hue[] = ['third-party', 'cooperative'];

/** X accuses Y of harbouring, supporting or tolerating Z, and Z is said to be hostile to X. */
export interface Loop {
	/** X, Y, Z, X, as codes. */
	actors: [number, number, number, number];
	/** The accusation, what it alleges, and the hostile tie back to the accuser that stands best. */
	hops: [Hop, Hop, Hop];
	/** All hostile ties from Z to X that a trail may pass, ascending. */
	back: number[];
	/** Index of the hop that stands worst; of several the first. */
	weakest: number;
}

/**
 * Loops in order of the ledger: of the whole dossier, of one actor, or those that hold both of a pair. The
 * third party is never a class of groups: those who attack need not be those who are said to be harboured.
 */
export function findLoops(ledger: Ledger, of: readonly number[] = [], terrain: TrailOptions = {}): Loop[] {
	const graph = trailGraphOf(ledger, terrain);
	const { charges } = graph;
	const isFavour = (tie: number) => FAVOURS.includes(HUES[ledger.hue[ledger.ties.predicate[tie]]]);
	const isHostile = (tie: number) => HUES[ledger.hue[ledger.ties.predicate[tie]]] === 'hostile';
	const loops: Loop[] = [];
	for (let by = 0; by < charges.size; by++) {
		const [accuser, accused, tie] = [charges.accuser[by], charges.accused[by], charges.tie[by]];
		if (!isFavour(tie) || graph.standing[tie] === NO_STATUS || !mayJoin(ledger, accused)) continue;
		for (const third of beyondTheAccused(ledger, charges, by)) {
			if (third === accuser || third === accused || !mayJoin(ledger, third)) continue;
			const actors: Loop['actors'] = [accuser, accused, third, accuser];
			if (!of.every((actor) => actors.includes(actor))) continue;
			let best = -1;
			for (let step = graph.start[third]; step < graph.start[third + 1]; step++) {
				if (graph.to[step] !== accuser || graph.charge[step] >= 0) continue;
				if (!isHostile(graph.tie[step])) continue;
				if (best < 0 || graph.cost[step] < graph.cost[best]) best = step;
			}
			if (best < 0) continue;
			const back = tieHop(ledger, graph, terrain, [third, accuser, graph.tie[best]]);
			const hops: Loop['hops'] = [...chargeHops(ledger, graph, terrain, by, third), back];
			const worst = Math.max(...hops.map((hop) => hop.cost));
			loops.push({
				...{ actors, hops },
				back: [back.tie, ...back.alsoTies.filter(isHostile)].sort((a, b) => a - b),
				weakest: hops.findIndex((hop) => hop.cost === worst)
			});
		}
	}
	return loops;
}
