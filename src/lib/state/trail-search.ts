import { inTextOf } from '../dossier/actor-name';
import type { EvidenceContext } from '../evidence/evidence-context';
import type { PlainTrail } from '../evidence/trail-evidence';
import type { CounterAccusation } from '../ledger/counter-accusations';
import { findLoops } from '../ledger/loops';
import { LEFT_OUT, type LeftOut } from '../ledger/standing';
import { findTrails } from '../ledger/trails';
import { LONGEST_TRAIL } from './tracing-state';

/** What is asked for: actor ids, how many trails, how long, and over what besides. */
export interface TrailQuery {
	from: string;
	to: string | null;
	k: number;
	length: number;
	with: readonly LeftOut[];
}

/** All that a search for trails brings. */
export interface TrailsFound {
	trails: PlainTrail[];
	/** Loops through the ends: accuser, accused, third party, and back. */
	loops: PlainTrail[];
}

/** Finds trails, and the loops that their ends stand in. */
export function searchTrails({ ledger, rows }: EvidenceContext, query: TrailQuery): TrailsFound {
	const from = ledger.actors.code(query.from);
	const to = query.to === null ? undefined : ledger.actors.code(query.to);
	if (from < 0 || to === -1 || from === to) return { trails: [], loops: [] };
	const ends = to === undefined ? [from] : [from, to];
	const options = { rows, k: query.k, length: query.length, with: query.with };
	return {
		trails: findTrails(ledger, from, to, options),
		loops: findLoops(ledger, ends, options)
	};
}

/**
 * Of all who accuse each other those that a trail concerns: its ends (or its first end and anyone), then any two
 * that follow each other in it.
 */
export function pairsOf(
	all: readonly CounterAccusation[],
	ends: readonly number[],
	trail: readonly number[] = []
): CounterAccusation[] {
	const holds = ({ a, b }: CounterAccusation, of: readonly number[]) =>
		of.every((actor) => actor === a || actor === b);
	const atEnds = all.filter((pair) => holds(pair, ends));
	const steps = trail.slice(1).map((actor, i) => [trail[i], actor]);
	const along = all.filter((pair) => !atEnds.includes(pair) && steps.some((step) => holds(pair, step)));
	return [...atEnds, ...along];
}

/** Something to try where nothing was found: a button's words, and what it changes. */
export interface Suggestion {
	words: string;
	change: Partial<TrailQuery>;
}

/** What would find a trail where there is none; only what does find one. */
export function suggestions({ ledger, index, rows }: EvidenceContext, query: TrailQuery): Suggestion[] {
	const finds = (change: Partial<TrailQuery>) => {
		const { from, to, length, with: others } = { ...query, ...change };
		const end = to === null ? undefined : ledger.actors.code(to);
		return findTrails(ledger, ledger.actors.code(from), end, { rows, length, with: others, k: 1 }).length > 0;
	};
	const tries: Suggestion[] = [];
	const longer = Math.min(LONGEST_TRAIL, query.length + 2);
	if (longer > query.length)
		tries.push({ words: `Look up to ${longer} hops far`, change: { length: longer } });
	for (const name of LEFT_OUT) {
		if (query.with.includes(name)) continue;
		const all = LEFT_OUT.filter((other) => other === name || query.with.includes(other));
		tries.push({ words: `Also pass ${LEFT_OUT_WORDS[name]} ties`, change: { with: all } });
	}
	if (query.to !== null) {
		const [from, to] = [query.to, query.from];
		tries.push({
			words: `Look the other way: from ${inTextOf(index, from)} to ${inTextOf(index, to)}`,
			change: { from, to }
		});
		tries.push({ words: `Look out from ${inTextOf(index, query.from)} to anyone`, change: { to: null } });
	}
	return tries.filter(({ change }) => finds(change));
}

/** What a trail may also pass, as an adjective. */
export const LEFT_OUT_WORDS: Record<LeftOut, string> = {
	hypothetical: 'hypothetical',
	negated: 'denied-only',
	ended: 'ended'
};
