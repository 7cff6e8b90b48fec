import type { Ledger } from './ledger';
import { describeHops } from './trail-hops';
import { kShortest } from './k-shortest';
import type { Standing } from './standing';
import { buildTrailGraph, type TrailGraph, type TrailTerrain } from './trail-graph';

/** One step of a trail, between two actors that follow each other in it. */
export interface Hop {
	/** Over a tie, or over the act of accusing: from the accuser to the accused. */
	kind: 'tie' | 'accusation';
	from: number;
	to: number;
	/** The tie; of an accusation the tie that is alleged. */
	tie: number;
	/** Of an accusation: how well it is attested that it was made, not what it says. */
	standing: Standing;
	/** By the standing: HOP_COST. */
	cost: number;
	/** Row of the claim that carries the hop: the best of its kind. */
	claim: number;
	/** Rows of all claims that count: on the tie, or of this accuser with this content. Ascending. */
	claims: number[];
	/** This hop and the next (of an accusation) or the one before (of a tie) are one charge: what is said, and of what. */
	charge: boolean;
	/** Codes of the other ties that lead from the one actor to the other, ascending. */
	alsoTies: number[];
	/** Of an accusation: the ties of the other charges by this accuser against the accused, in order of the ledger. */
	alsoCharged: number[];
}

/** A path of claims from one actor to another. It is no tie between its ends, and says nothing of one. */
export interface Trail {
	/** Actor codes, each once; one more than there are hops. */
	actors: number[];
	hops: Hop[];
	/** Sum over the claims: an accusation and the hop that it alleges are one claim, and cost what is alleged. */
	cost: number;
	/** Index of the hop that stands worst; of several the first. */
	weakest: number;
}

export interface TrailOptions extends TrailTerrain {
	/** Default 5. */
	k?: number;
	/** Hops at most; default 4. */
	length?: number;
}

/**
 * The best trails from one actor to another, or out from one actor where `to` is undefined, cheapest first.
 *
 * What a trail may pass, and what follows what, is in TrailGraph: a tie from its subject to its object; an
 * accusation to the accused, and from there whatever the accused does by anybody's word. What is only alleged
 * stays alleged, whatever leads to it. Class actors end a trail or begin it, and are never passed: two claims
 * about a class need not be about the same groups. No hop is inferred from two others, and an organ's or
 * spokesman's tie is not its state's. Two trails differ in an actor or in a step; no actor comes twice.
 */
export function findTrails(
	ledger: Ledger,
	from: number,
	to: number | undefined,
	options: TrailOptions = {}
): Trail[] {
	const { k = 5, length = 4 } = options;
	const graph = trailGraphOf(ledger, options);
	return kShortest(ledger, graph, { from, to: to ?? -1, k, length }).map((steps) => {
		const hops = steps.flatMap((step) => describeHops(ledger, graph, step, options));
		const worst = Math.max(...hops.map((hop) => hop.cost));
		return {
			actors: [from, ...hops.map((hop) => hop.to)],
			hops,
			cost: steps.reduce((sum, step) => sum + graph.cost[step] - 1, 0),
			weakest: hops.findIndex((hop) => hop.cost === worst)
		};
	});
}

const known = new WeakMap<Ledger, { terrain: TrailTerrain; graph: TrailGraph }>();

/** The steps of a ledger under a mask; those that were built last are kept for the next question. */
export function trailGraphOf(ledger: Ledger, terrain: TrailTerrain): TrailGraph {
	const last = known.get(ledger);
	const key = ({ with: others = [] }: TrailTerrain) => [...others].sort().join();
	if (last && last.terrain.rows === terrain.rows && last.terrain.ties === terrain.ties) {
		if (key(last.terrain) === key(terrain)) return last.graph;
	}
	const { rows, ties } = terrain;
	const graph = buildTrailGraph(ledger, terrain);
	known.set(ledger, { terrain: { rows, ties, with: [...(terrain.with ?? [])] }, graph });
	return graph;
}
