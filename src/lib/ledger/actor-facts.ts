import type { Actor } from '../dossier/schema';
import type { Csr, Dictionary } from './ledger';
import { groupByColumn } from './csr';
import { growingDictionary } from './dictionary';

/** What the ledger knows of each actor, one cell an actor. */
export interface ActorFacts {
	actorTypes: Dictionary;
	actorType: Int32Array;
	isClass: Uint8Array;
	partOf: Int32Array;
	root: Int32Array;
	parts: Csr;
}

/** Reads types, parents and roots; an actor whose parent is not among the actors stands alone. */
export function actorFacts(list: readonly Actor[], actors: Dictionary): ActorFacts {
	const size = actors.values.length;
	const actorTypes = growingDictionary();
	const actorType = new Int32Array(size).fill(-1);
	const isClass = new Uint8Array(size);
	const partOf = new Int32Array(size).fill(-1);
	for (const actor of list) {
		const code = actors.code(actor.id);
		actorType[code] = actorTypes.intern(actor.type);
		isClass[code] = actor.type === 'group-class' ? 1 : 0;
		if (actor.partOf !== undefined) partOf[code] = actors.code(actor.partOf);
	}
	return {
		actorTypes,
		actorType,
		isClass,
		partOf,
		root: rootsOf(partOf),
		parts: groupByColumn(partOf, size)
	};
}

/** Last actor of each partOf chain; the actors of a circle, and those that lead into it, share its smallest code. */
export function rootsOf(partOf: Int32Array): Int32Array {
	const root = new Int32Array(partOf.length).fill(-1);
	const walk = new Int32Array(partOf.length).fill(-1);
	for (let actor = 0; actor < partOf.length; actor++) {
		let at = actor;
		while (root[at] === -1 && walk[at] !== actor && partOf[at] >= 0) {
			walk[at] = actor;
			at = partOf[at];
		}
		let found = root[at];
		if (found === -1) {
			found = at;
			if (walk[at] === actor) {
				for (let next = partOf[at]; next !== at; next = partOf[next]) found = Math.min(found, next);
			}
			root[at] = found;
		}
		for (let back = actor; root[back] === -1; back = partOf[back]) root[back] = found;
	}
	return root;
}

/** Place of each id in the order of ids: the order of symmetric pairs and of parties. */
export function ranksOf(ids: readonly string[]): Int32Array {
	const order = ids.map((_, code) => code).sort((a, b) => (ids[a] < ids[b] ? -1 : ids[a] > ids[b] ? 1 : 0));
	const rank = new Int32Array(ids.length);
	order.forEach((code, place) => (rank[code] = place));
	return rank;
}

/** Whether an actor, or one that it is part of, at any remove, is the one sought. */
export function isWithin(partOf: Int32Array, actor: number, whole: number): boolean {
	// No chain is longer than the actors are many: the bound ends a circle.
	for (let at = actor, left = partOf.length; at >= 0 && left > 0; at = partOf[at], left--) {
		if (at === whole) return true;
	}
	return false;
}
