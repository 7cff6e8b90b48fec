import cytoscape from 'cytoscape';
// @ts-expect-error it ships no types
import fcose from 'cytoscape-fcose';
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutGraph, Positions } from '../src/lib/layouts/layout';
import { randomFrom } from '../src/lib/layouts/random';

/** Steps that ForceAtlas2 is given; it has no end of its own. */
export const ITERATIONS = 500;

let isReady = false;

/** fcose in headless cytoscape with its own defaults; it takes no seed, so its stress differs a little from run to run. */
export function runFcose({ nodes, edges }: LayoutGraph): Positions {
	if (!isReady) cytoscape.use(fcose as cytoscape.Ext);
	isReady = true;
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
export function runForceAtlas2({ nodes, edges }: LayoutGraph): Positions {
	const random = randomFrom(1);
	const graph = new UndirectedGraph();
	for (const { id } of nodes) graph.addNode(id, { x: random() * 1000, y: random() * 1000 });
	for (const [a, b] of edges) graph.addEdge(nodes[a].id, nodes[b].id);
	const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: true };
	const places = forceAtlas2(graph, { iterations: ITERATIONS, settings });
	return Float64Array.from(nodes.flatMap(({ id }) => [places[id].x, places[id].y]));
}
