import cytoscape from 'cytoscape';
// @ts-expect-error it ships no types
import fcose from 'cytoscape-fcose';
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutGraph, Positions } from '../src/lib/layouts/layout';
import { stressOf } from '../src/lib/layouts/quality';
import { randomFrom } from '../src/lib/layouts/random';
import { stress } from '../src/lib/layouts/stress';
import type { Bench } from './bench';
import { medianTimes } from './measure';

const SIDE = 15;
/** Beyond this fcose takes more than two minutes a run. */
const FCOSE_ACTORS = 1000;
const ITERATIONS = 500;

/** A connected power-law graph: each end of a new edge is more likely where there are edges already. */
function powerLaw(actors: number, ties: number, seed: number): LayoutGraph {
	const random = randomFrom(seed);
	const ends = [0];
	const edges = new Map<string, [number, number, number]>();
	const add = (a: number, b: number) => {
		const key = `${Math.min(a, b)}-${Math.max(a, b)}`;
		if (a === b || edges.has(key)) return;
		edges.set(key, [a, b, 1]);
		ends.push(a, b);
	};
	const popular = () => ends[Math.floor(random() * ends.length)];
	for (let i = 1; i < actors; i++) add(i, popular());
	while (edges.size < ties) add(popular(), Math.floor(random() * actors));
	const room = { left: SIDE, right: SIDE, top: SIDE, bottom: SIDE };
	const nodes = Array.from({ length: actors }, (_, i) => ({ id: `a${i}`, ...room }));
	return { nodes, edges: [...edges.values()] };
}

/** fcose in headless cytoscape with its own defaults; it takes no seed, so its stress differs a little from run to run. */
function runFcose({ nodes, edges }: LayoutGraph): Positions {
	const cy = cytoscape({
		headless: true,
		styleEnabled: true,
		elements: [
			...nodes.map(({ id }) => ({ data: { id } })),
			...edges.map(([a, b]) => ({ data: { source: nodes[a].id, target: nodes[b].id } }))
		]
	});
	cy.layout({ name: 'fcose', animate: false } as cytoscape.LayoutOptions).run();
	const positions = Float64Array.from(nodes.flatMap(({ id }) => Object.values(cy.$id(id).position())));
	cy.destroy();
	return positions;
}

/** ForceAtlas2 with Barnes–Hut and the settings graphology infers, from seeded random positions. */
function runForceAtlas2({ nodes, edges }: LayoutGraph): Positions {
	const random = randomFrom(1);
	const graph = new UndirectedGraph();
	for (const { id } of nodes) graph.addNode(id, { x: random() * 1000, y: random() * 1000 });
	for (const [a, b] of edges) graph.addEdge(nodes[a].id, nodes[b].id);
	const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: true };
	const places = forceAtlas2(graph, { iterations: ITERATIONS, settings });
	return Float64Array.from(nodes.flatMap(({ id }) => [places[id].x, places[id].y]));
}

/** The layout by distance beside fcose and ForceAtlas2: time, and normalised stress (lower is better). */
export const layout: Bench = {
	name: 'layout',
	async *run(options) {
		cytoscape.use(fcose as cytoscape.Ext);
		const sizes = [[50, 200], [500, 2000], ...(options.quick ? [] : [[5000, 20000]])];
		for (const [actors, ties] of sizes) {
			const graph = powerLaw(actors, ties, 1);
			const on = `${actors.toLocaleString('en')} / ${ties.toLocaleString('en')}`;
			const others = [{ name: `ForceAtlas2, ${ITERATIONS} steps`, run: runForceAtlas2 }];
			if (actors <= FCOSE_ACTORS) others.unshift({ name: 'fcose', run: runFcose });
			let ours = new Float64Array();
			const placed: Positions[] = [];
			const [oursMs, ...theirsMs] = await medianTimes(
				options.runs,
				() => (ours = new Float64Array(stress.run(graph, { seed: 1 }))),
				...others.map((other, i) => () => (placed[i] = other.run(graph)))
			);
			const drawn = `by distance (stress ${stressOf(graph, ours).toFixed(3)})`;
			for (const [i, other] of others.entries()) {
				const theirs = `${other.name} (stress ${stressOf(graph, placed[i]).toFixed(3)})`;
				yield { on, ours: drawn, oursMs, theirs, theirsMs: theirsMs[i] };
			}
			if (actors > FCOSE_ACTORS) yield { on, ours: `${drawn}; fcose left out: over 2 min`, oursMs };
		}
	}
};
