import { MultiDirectedGraph } from 'graphology';
import { buildLedger } from '../src/lib/ledger/build-ledger';
import type { LedgerInput } from '../src/lib/ledger/ledger';
import type { Bench } from './bench';
import { claimSets } from './claim-sets';
import { medianTimes } from './measure';

/** The graph that one would keep without a ledger: an edge a claim, with what the claim says as attributes. */
function buildMultigraph(input: LedgerInput): MultiDirectedGraph {
	const graph = new MultiDirectedGraph();
	for (const { id, type } of input.actors) graph.addNode(id, { type });
	for (const { id, source, who, act, that } of input.claims) {
		if (!that || 'claim' in that || typeof that[2] !== 'string') continue;
		graph.addEdgeWithKey(id, that[0], that[2], { predicate: that[1], source, who, act });
	}
	return graph;
}

/** From claims in memory to something that can be asked for the ties of an actor. */
export const load: Bench = {
	name: 'load',
	async *run(options) {
		for (const { name, input } of claimSets(options)) {
			const [oursMs, theirsMs] = await medianTimes(
				options.runs,
				() => buildLedger(input),
				() => buildMultigraph(input)
			);
			const theirs = 'graphology: the same multigraph';
			yield { on: name, ours: 'build the ledger, its ties and indexes', oursMs, theirs, theirsMs };
		}
	}
};
