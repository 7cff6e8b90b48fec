import type { Ledger, RowMask } from './ledger';
import { listAt } from './csr';
import { partiesOf } from './parties-of';

/** The part of the ledger that counts; all of it where a field is left out. */
export interface Within {
	/** Codes of the ties that count. */
	ties?: ArrayLike<number>;
	rows?: RowMask;
}

/** What lights up around actors; every list ascending. */
export interface Neighbourhood {
	/** The ties at the actors. */
	ties: number[];
	/** The actors themselves and those at the other ends. */
	actors: number[];
	/** Ties of others that the actors, or their organs and spokesmen, speak about without being part of them. */
	spokenOf: number[];
}

/**
 * The ties and actors at one step. "Speaks about" means any claim (an accusation, a denial, a demand) made
 * by the actor, by one that is part of it, or in its name; a tie of its own organ is not a tie of others.
 */
export function neighbourhood(ledger: Ledger, actors: Iterable<number>, within: Within = {}): Neighbourhood {
	const seeds = new Set(actors);
	const tieCounts = membership(within.ties);
	const ties = new Set<number>();
	const near = new Set(seeds);
	for (const actor of seeds) {
		for (const tie of listAt(ledger.tiesOf, actor)) {
			if (!tieCounts(tie)) continue;
			ties.add(tie);
			for (const party of partiesOf(ledger, tie)) near.add(party);
		}
	}
	const voices = withParts(ledger, seeds);
	const isVoiced = (tie: number) => partiesOf(ledger, tie).some((party) => voices.has(party));
	const spokenOf = new Set<number>();
	for (const voice of voices) {
		for (const row of listAt(ledger.claimsOf, voice)) {
			if (ledger.who[row] !== voice && ledger.speaksFor[row] !== voice) continue;
			if (within.rows !== undefined && !within.rows[row]) continue;
			const tie = ledger.tie[row];
			if (tie >= 0 && tieCounts(tie) && !isVoiced(tie)) spokenOf.add(tie);
		}
	}
	return { ties: ascending(ties), actors: ascending(near), spokenOf: ascending(spokenOf) };
}

/**
 * The ties and actors within a number of steps. A class actor ("anti-Pakistan militants") is reached but not
 * passed through: two claims about a class need not be about the same groups, so it never joins them. A
 * class that is itself asked for shows its own ties.
 */
export function expand(
	ledger: Ledger,
	actors: Iterable<number>,
	steps: number,
	within: Within = {}
): Omit<Neighbourhood, 'spokenOf'> {
	const tieCounts = membership(within.ties);
	const reached = new Set(actors);
	const ties = new Set<number>();
	let frontier = [...reached];
	for (let step = 0; step < steps && frontier.length > 0; step++) {
		const next: number[] = [];
		const reach = (actor: number) => {
			if (reached.has(actor)) return;
			reached.add(actor);
			if (mayJoin(ledger, actor)) next.push(actor);
		};
		for (const actor of frontier) {
			for (const tie of listAt(ledger.tiesOf, actor)) {
				if (!tieCounts(tie)) continue;
				ties.add(tie);
				for (const party of partiesOf(ledger, tie)) reach(party);
			}
		}
		frontier = next;
	}
	return { ties: ascending(ties), actors: ascending(reached) };
}

/** Whether a path may lead through an actor: the identity rule. A class of groups never joins two claims. */
export function mayJoin(ledger: Pick<Ledger, 'isClass'>, actor: number): boolean {
	return ledger.isClass[actor] === 0;
}

/** The actors with all that is part of them, at any remove. */
export function withParts(ledger: Pick<Ledger, 'parts'>, actors: Iterable<number>): Set<number> {
	const all = new Set(actors);
	for (const actor of all) for (const part of listAt(ledger.parts, actor)) all.add(part);
	return all;
}

function membership(codes: ArrayLike<number> | undefined): (code: number) => boolean {
	if (codes === undefined) return () => true;
	const set = new Set(Array.from(codes));
	return (code) => set.has(code);
}

function ascending(codes: Set<number>): number[] {
	return [...codes].sort((a, b) => a - b);
}
