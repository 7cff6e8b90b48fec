import { HUES, type Csr, type Ledger } from './ledger';
import { beyondTheAccused, listCharges, type Charges } from './charges';
import { corroborationCounter } from './corroboration';
import { groupByColumn, lengthAt, listAt } from './csr';
import { mayJoin, type Within } from './neighbourhood';
import { HOP_COST, isHeld, isLeftOut, STANDINGS, standingOf, type LeftOut } from './standing';
import { NO_STATUS, tieStatuses } from './tie-status';

/** What trails may pass: all ties and claims where a field is left out; none of the standings that are left out. */
export interface TrailTerrain extends Within {
	/** Standings to pass all the same. */
	with?: readonly LeftOut[];
}

/**
 * The steps that a trail can be made of, in columns, one cell a step, grouped by the actor they start from.
 *
 * - over a tie, from its subject to an object (both ways where it is symmetric). Of the ties that hold by
 *   somebody's word and by nobody's denial, one of each hue between two actors: the others would make the same
 *   trail again. Every tie that is alleged or disputed, and every one that is let in on request, is a step
 *   of its own.
 * - an accusation, from the accuser to the accused: one between two actors, the best attested.
 * - an accusation and what it alleges, from the accuser over the accused to the object of the charge: two hops,
 *   but one claim, which costs what the tie costs. Every charge is a step of its own.
 */
export interface TrailGraph {
	/** Number of actors. */
	actors: number;
	/** Steps from actor i: start[i] … start[i + 1] - 1. */
	start: Uint32Array;
	from: Int32Array;
	to: Int32Array;
	/** The accused, where the step leads over it; else -1. */
	via: Int32Array;
	tie: Int32Array;
	/** Charge of an accusation; -1 for a tie alone. */
	charge: Int32Array;
	/** By the standing, and one more a step: of trails that weigh the same, the one of fewer claims comes first. */
	cost: Uint8Array;
	/** Steps of one hop, and of two, by the actor they lead to. */
	single: Csr;
	double: Csr;
	charges: Charges;
	/** Of each tie its standing, as an index into STANDINGS; NO_STATUS where no trail passes. */
	standing: Uint8Array;
}

/** Builds the steps; linear in claims and ties. A mask that was given must not be written to afterwards. */
export function buildTrailGraph(ledger: Ledger, terrain: TrailTerrain = {}): TrailGraph {
	const { ties, symmetric, hue } = ledger;
	const { objects } = ties;
	const actors = ledger.root.length;
	const among = terrain.ties && membersOf(terrain.ties, ties.size);
	const { standing, strength } = standings(ledger, terrain, among);
	const charges = listCharges(ledger, terrain.rows);
	const costs = STANDINGS.map((name) => HOP_COST[name] + 1);
	const held = STANDINGS.map(isHeld);

	const room = roomFor(ledger, charges);
	const ints = () => new Int32Array(room);
	const [from, to, via, tieOf, charge] = [ints(), ints(), ints(), ints(), ints()];
	const cost = new Uint8Array(room);
	const start = new Uint32Array(actors + 1);
	/** Last step to an actor by a hue, and by an accusation: of this actor's where it is not below `begin`. */
	const byHue = new Int32Array(actors * HUES.length).fill(-1);
	const byAccusation = new Int32Array(actors).fill(-1);
	let begin = 0;
	let size = 0;

	const add = (actor: number, end: number, over: number, tie: number, by: number, price: number) => {
		from[size] = actor;
		to[size] = end;
		via[size] = over;
		tieOf[size] = tie;
		charge[size] = by;
		cost[size++] = price;
	};
	const addTie = (actor: number, end: number, tie: number) => {
		if (actor === end) return;
		const price = costs[standing[tie]];
		if (held[standing[tie]]) {
			const key = end * HUES.length + hue[ties.predicate[tie]];
			const known = byHue[key];
			if (known >= begin) {
				const better = price - cost[known] || strength[tieOf[known]] - strength[tie];
				if (better >= 0) return;
				tieOf[known] = tie;
				cost[known] = price;
				return;
			}
			byHue[key] = size;
		}
		add(actor, end, -1, tie, -1, price);
	};
	const addCharge = (actor: number, by: number) => {
		const tie = charges.tie[by];
		const accused = charges.accused[by];
		const price = costs[STANDINGS.indexOf(charges.origins[by] > 1 ? 'corroborated' : 'asserted')];
		const known = byAccusation[accused];
		if (known < begin) {
			byAccusation[accused] = size;
			add(actor, accused, -1, tie, by, price);
		} else if (price < cost[known]) {
			tieOf[known] = tie;
			charge[known] = by;
			cost[known] = price;
		}
		if (standing[tie] === NO_STATUS || !mayJoin(ledger, accused)) return;
		for (const end of beyondTheAccused(ledger, charges, by)) {
			if (end !== actor && end !== accused) add(actor, end, accused, tie, by, costs[standing[tie]]);
		}
	};

	for (let actor = 0; actor < actors; actor++) {
		begin = start[actor] = size;
		for (let k = ledger.tiesOf.start[actor]; k < ledger.tiesOf.start[actor + 1]; k++) {
			const tie = ledger.tiesOf.items[k];
			if (standing[tie] === NO_STATUS) continue;
			if (ties.subject[tie] === actor) {
				for (let i = objects.start[tie]; i < objects.start[tie + 1]; i++)
					addTie(actor, objects.items[i], tie);
			} else if (symmetric[ties.predicate[tie]]) addTie(actor, ties.subject[tie], tie);
		}
		for (const by of listAt(charges.of, actor)) {
			if (among === undefined || among[charges.tie[by]]) addCharge(actor, by);
		}
	}
	start[actors] = size;

	const ends = to.slice(0, size);
	const endsOf = (hops: 1 | 2) => ends.map((end, step) => (via[step] < 0 === (hops === 1) ? end : -1));
	return {
		...{ actors, start, to: ends, from: from.slice(0, size), via: via.slice(0, size) },
		...{ tie: tieOf.slice(0, size), charge: charge.slice(0, size), cost: cost.slice(0, size) },
		single: groupByColumn(endsOf(1), actors),
		double: groupByColumn(endsOf(2), actors),
		...{ charges, standing }
	};
}

/** Number of steps that there are at most. */
function roomFor({ ties, symmetric }: Ledger, charges: Charges): number {
	let room = ties.objects.items.length + charges.size;
	for (let tie = 0; tie < ties.size; tie++) {
		if (symmetric[ties.predicate[tie]]) room += lengthAt(ties.objects, tie);
	}
	for (const tie of charges.tie) room += lengthAt(ties.objects, tie);
	return room;
}

/** Standing of each tie and, among ties of one standing, how well it is attested: who has no part in it, then reports. */
function standings(ledger: Ledger, terrain: TrailTerrain, among: Uint8Array | undefined) {
	const status = tieStatuses(ledger, terrain.rows);
	const count = corroborationCounter(ledger, terrain.rows);
	const standing = new Uint8Array(ledger.ties.size).fill(NO_STATUS);
	const strength = new Int32Array(ledger.ties.size);
	for (let tie = 0; tie < standing.length; tie++) {
		if (status[tie] === NO_STATUS || (among !== undefined && !among[tie])) continue;
		const numbers = count(tie);
		const name = standingOf(status[tie], numbers);
		if (isLeftOut(name) && !terrain.with?.includes(name)) continue;
		standing[tie] = STANDINGS.indexOf(name);
		strength[tie] = numbers.disinterested * 0x10000 + Math.min(numbers.reports, 0xffff);
	}
	return { standing, strength };
}

function membersOf(ties: ArrayLike<number>, size: number): Uint8Array {
	const among = new Uint8Array(size);
	for (let i = 0; i < ties.length; i++) among[ties[i]] = 1;
	return among;
}
