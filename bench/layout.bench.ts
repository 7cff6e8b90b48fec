import { byTies } from '../src/lib/layouts/by-ties';
import type { LayoutGraph, Positions } from '../src/lib/layouts/layout';
import { neighbourhoodOf, stressOf } from '../src/lib/layouts/quality';
import { startLayout } from '../src/lib/layouts/start-layout';
import { stress } from '../src/lib/layouts/stress';
import type { Bench, BenchRow } from './bench';
import { ITERATIONS, runFcose, runForceAtlas2 } from './layout-peers';
import { medianCosts } from './measure';
import { grouped, powerLaw } from './random-graphs';

/** Sizes, with the runs of ForceAtlas2 that are worth their time; fcose takes over two minutes a run beyond the first two. */
const SIZES = [
	{ actors: 50, ties: 200, peerRuns: 5, hasFcose: true },
	{ actors: 500, ties: 2000, peerRuns: 5, hasFcose: true },
	{ actors: 5000, ties: 20000, peerRuns: 3, hasFcose: false },
	{ actors: 20000, ties: 60000, peerRuns: 1, hasFcose: false }
];
const KINDS = [
	{ kind: 'power law', make: powerLaw },
	{ kind: 'in groups', make: grouped }
];

const byTiesOf = (graph: LayoutGraph) => byTies.run(graph, { seed: 1 });
const byDistanceOf = (graph: LayoutGraph) => stress.run(graph, { seed: 1 });
const sketchOf = (graph: LayoutGraph) => startLayout(byTies, graph, { seed: 1 }).positions;

/**
 * The layouts of large networks beside ForceAtlas2 and fcose: milliseconds of the clock, and in the words of each row
 * the processor's milliseconds, which other work on the machine does not lengthen; normalised stress (lower is better)
 * and neighbourhood preservation (higher is better).
 */
export const layout: Bench = {
	name: 'layout',
	async *run(options) {
		for (const { actors, ties, peerRuns, hasFcose } of SIZES) {
			if (options.quick && actors > 500) return;
			for (const { kind, make } of KINDS) {
				// one run of the slowest peer is enough to wait for
				if (kind === 'in groups' && (actors === 50 || peerRuns === 1)) continue;
				const graph = make(actors, ties, 1);
				const on = `${actors.toLocaleString('en')} / ${ties.toLocaleString('en')} ${kind}`;
				const ours = [
					await measured('by ties', byTiesOf, graph, options.runs),
					await measured('by distance', byDistanceOf, graph, options.runs)
				];
				const peer = await measured(`ForceAtlas2, ${ITERATIONS} steps`, runForceAtlas2, graph, peerRuns);
				for (const each of ours) yield row(on, each, peer);
				// fcose takes no notice of the kind of graph
				if (hasFcose && kind === 'power law')
					yield row(on, ours[0], await measured('fcose', runFcose, graph, options.runs));
				const first = await measured('first picture', sketchOf, graph, options.runs);
				yield { on, ours: first.words, oursMs: first.ms };
			}
		}
	}
};

/** Median time of a layout, with what its picture is worth in words. */
async function measured(
	name: string,
	run: (graph: LayoutGraph) => Positions,
	graph: LayoutGraph,
	runs: number
) {
	let positions: Positions = new Float64Array();
	const [{ ms, cpuMs }] = await medianCosts(runs, () => (positions = run(graph)));
	const quality = `stress ${stressOf(graph, positions).toFixed(3)}, neighbours ${neighbourhoodOf(graph, positions).toFixed(3)}`;
	const count = runs === 5 ? '' : `, ${runs === 1 ? 'one run' : `median of ${runs}`}`;
	return { ms, words: `${name} (CPU ${cpuMs.toFixed(0)} ms, ${quality}${count})` };
}

type Measured = Awaited<ReturnType<typeof measured>>;

function row(on: string, ours: Measured, theirs: Measured): BenchRow {
	return { on, ours: ours.words, oursMs: ours.ms, theirs: theirs.words, theirsMs: theirs.ms };
}
