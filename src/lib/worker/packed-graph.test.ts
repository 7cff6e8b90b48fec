import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPinnedGraph } from '../layouts/random-graph.test-support';
import { packGraph, unpackGraph } from './packed-graph';

describe('unpackGraph', () => {
	it('gives what was packed, without edges that lead nowhere', () => {
		fc.assert(
			fc.property(anyPinnedGraph(), (graph) => {
				const size = graph.nodes.length;
				const edges = graph.edges.filter(([from, to]) => from < size && to < size);
				expect(unpackGraph(packGraph(graph))).toEqual({ nodes: graph.nodes, edges });
			})
		);
	});
});
