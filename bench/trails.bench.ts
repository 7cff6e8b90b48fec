import { buildLedger } from '../src/lib/ledger/build-ledger';
import type { Ledger } from '../src/lib/ledger/ledger';
import { findLoops } from '../src/lib/ledger/loops';
import { buildTrailGraph, type TrailGraph } from '../src/lib/ledger/trail-graph';
import { findTrails, trailGraphOf } from '../src/lib/ledger/trails';
import type { Bench } from './bench';
import { claimSets } from './claim-sets';
import { median, medianTimes, p95, timesOf } from './measure';
import { plainYen, type PlainGraph } from './plain-yen';
import { seededRandom } from './random-claims';

/** Traces that are measured, each between another two actors. */
const TRACES = 200;
/** Of them, those that the plain search runs too: it takes seconds. */
const PLAIN_TRACES = 9;
const LENGTH = 4;
const K = 5;

/** The same steps as objects; class actors keep none, for they are never passed. */
function plainGraph(ledger: Ledger, graph: TrailGraph): PlainGraph {
	const plain: PlainGraph = new Map();
	for (let actor = 0; actor < graph.actors; actor++) {
		const arcs = [];
		for (let step = graph.start[actor]; step < graph.start[actor + 1]; step++) {
			const [to, cost, tie] = [ledger.actors.values[graph.to[step]], graph.cost[step], graph.tie[step]];
			arcs.push({ to, cost, tie, hops: graph.via[step] < 0 ? 1 : 2 });
		}
		if (!ledger.isClass[actor]) plain.set(ledger.actors.values[actor], arcs);
	}
	return plain;
}

/** Pairs of actors, both named by the power law of the claims: hubs are traced more often than others. */
function pairs(ledger: Ledger): [number, number][] {
	const random = seededRandom(7);
	const actor = () => Math.floor((ledger.actors.values.length - 1) * random() ** 3);
	const list: [number, number][] = [];
	while (list.length < TRACES) {
		const [from, to] = [actor(), actor()];
		if (from !== to && !ledger.isClass[from]) list.push([from, to]);
	}
	return list;
}

/** ", 5.1 × the last" where there is a smaller size before: the growth for ten times the claims. */
function grown(last: number | undefined, now: number): string {
	return last === undefined ? '' : `, ${(now / last).toFixed(1)} × the last`;
}

/** What a trace costs, from a gesture to trails: the 95th of a hundred, and the median beside Yen over objects. */
export const trails: Bench = {
	name: 'trails',
	async *run(options) {
		let last: number | undefined;
		for (const { name, input } of claimSets(options)) {
			const ledger = buildLedger(input);
			const [buildMs] = await medianTimes(options.runs, () => buildTrailGraph(ledger));
			yield { on: name, ours: 'steps of trails, once a mask', oursMs: buildMs };
			const graph = trailGraphOf(ledger, {});
			const ends = pairs(ledger);
			const trace = (run: number) => {
				const [from, to] = ends[(run + TRACES) % TRACES];
				return findTrails(ledger, from, to, { k: K, length: LENGTH });
			};
			const times = await timesOf(TRACES, trace);
			yield { on: name, ours: `trace a pair, p95${grown(last, p95(times))}`, oursMs: p95(times) };
			last = p95(times);
			const out = await timesOf(TRACES, (run) =>
				findTrails(ledger, ends[(run + TRACES) % TRACES][0], undefined, { k: K, length: LENGTH })
			);
			yield { on: name, ours: 'trace out from one, p95', oursMs: p95(out) };
			const plain = plainGraph(ledger, graph);
			const id = (actor: number) => ledger.actors.values[actor];
			for (const [from, to] of ends.slice(0, PLAIN_TRACES)) {
				const [other] = plainYen(plain, id(from), id(to), 1, LENGTH);
				const [own] = findTrails(ledger, from, to, { k: 1, length: LENGTH });
				// It knows nothing of organs and charges told twice, so that it may find a cheaper one.
				if (own && !(other?.cost <= own.cost + own.hops.length)) {
					throw new Error(`The two searches disagree from ${id(from)} to ${id(to)}.`);
				}
			}
			const theirs = await timesOf(PLAIN_TRACES, (run) => {
				const [from, to] = ends[(run + TRACES) % TRACES];
				return plainYen(plain, id(from), id(to), K, LENGTH);
			});
			const few = await timesOf(PLAIN_TRACES, trace);
			yield {
				...{ on: name, ours: `trace a pair, median of ${PLAIN_TRACES}`, oursMs: median(few) },
				...{ theirs: 'Yen 1971 over objects and maps', theirsMs: median(theirs) }
			};
			const [loopsMs] = await medianTimes(options.runs, () => findLoops(ledger, ends[0]));
			yield { on: name, ours: 'loops of a pair', oursMs: loopsMs };
		}
	}
};
