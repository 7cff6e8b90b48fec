import type { Csr, Ledger } from './ledger';
import { groupBy } from './csr';
import { PropositionIndex } from './proposition-index';

/** Every pair of actors with a tie between them, one cell a pair, numbered in order of first tie. */
export interface Links {
	size: number;
	/** The two actors; the one with the smaller code first. */
	a: Int32Array;
	b: Int32Array;
	/** Ties of the pair, in either direction, ascending. */
	ties: Csr;
	/** Hues present, as bits: 1 << index into HUES. */
	hues: Uint8Array;
}

/**
 * Joins ties by unordered pair of actors. A mediation is one strand from the mediator to each party, and
 * none between the parties. A tie from an actor to itself belongs to no pair. Without `ties`, all of them.
 */
export function linkTies(ledger: Ledger, ties?: ArrayLike<number>): Links {
	const { subject, predicate, objects, size } = ledger.ties;
	const pairs = new PropositionIndex();
	const count = ties?.length ?? size;
	const tieAt = (i: number) => (ties === undefined ? i : ties[i]);
	const none: number[] = [];
	const eachPair = (i: number, name: (pair: number) => void) => {
		const tie = tieAt(i);
		const from = subject[tie];
		for (let k = objects.start[tie]; k < objects.start[tie + 1]; k++) {
			const to = objects.items[k];
			if (to !== from) name(pairs.intern(Math.min(from, to), Math.max(from, to), none));
		}
	};
	for (let i = 0; i < count; i++) eachPair(i, () => {});
	const grouped = groupBy(pairs.size, count, eachPair);
	const hues = new Uint8Array(pairs.size);
	for (let pair = 0; pair < pairs.size; pair++) {
		for (let k = grouped.start[pair]; k < grouped.start[pair + 1]; k++) {
			grouped.items[k] = tieAt(grouped.items[k]);
			hues[pair] |= 1 << ledger.hue[predicate[grouped.items[k]]];
		}
	}
	const { subject: a, predicate: b } = pairs.columns();
	return { size: pairs.size, a, b, ties: grouped, hues };
}
