import type { Proposition } from '../dossier/schema';
import type { Dictionary } from './ledger';
import { ranksOf } from './actor-facts';

/** A proposition in codes and in canonical form; `objects` is reused by the next reading. */
export interface CodedProposition {
	subject: number;
	predicate: number;
	objects: number[];
}

/**
 * Reads propositions into their canonical form: inverses flipped, symmetric pairs in order of their actors'
 * ids, parties of a list once each and in order of their ids. Throws where a name is not known, where a
 * list is empty and where a list stands after an inverse (it would be several ties, not one).
 */
export function propositionReader(
	names: { actors: Dictionary; predicates: Dictionary },
	symmetric: Uint8Array,
	inverses: ReadonlyMap<string, string>
) {
	const { actors, predicates } = names;
	const rank = ranksOf(actors.values);
	const read: CodedProposition = { subject: -1, predicate: -1, objects: [] };
	const byId = (a: number, b: number) => rank[a] - rank[b];

	return (that: Proposition, claim: string): CodedProposition => {
		const name = that[1];
		const object = that[2];
		read.subject = actorCode(actors, that[0], claim);
		read.objects.length = 0;
		if (typeof object === 'string') read.objects.push(actorCode(actors, object, claim));
		else {
			for (const party of new Set(object)) read.objects.push(actorCode(actors, party, claim));
			read.objects.sort(byId);
		}
		if (read.objects.length === 0) throw new Error(`Claim '${claim}' has no object: its list is empty.`);

		read.predicate = predicates.code(name);
		const flipped = read.predicate < 0;
		if (flipped) read.predicate = predicates.code(inverses.get(name) ?? '');
		if (read.predicate < 0) {
			throw new Error(`Claim '${claim}' names predicate '${name}', which the vocabulary does not have.`);
		}
		if (read.objects.length > 1) {
			if (flipped)
				throw new Error(`Claim '${claim}': a list of objects cannot follow the inverse '${name}'.`);
			return read;
		}
		const swap = symmetric[read.predicate] ? byId(read.subject, read.objects[0]) > 0 : flipped;
		if (swap) {
			const first = read.objects[0];
			read.objects[0] = read.subject;
			read.subject = first;
		}
		return read;
	};
}

/** Code of an actor that a claim names; throws where there is none. */
export function actorCode(actors: Dictionary, id: string, claim: string): number {
	const code = actors.code(id);
	if (code < 0) throw new Error(`Claim '${claim}' names actor '${id}', who is not among the actors.`);
	return code;
}
