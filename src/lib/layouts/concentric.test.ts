import { describe, expect, it } from 'vitest';
import { concentric } from './concentric';
import { graphOf } from './random-graph.test-support';

describe('concentric', () => {
	it('stands the actor with most ties in the middle and no lesser one further in than a greater', () => {
		const graph = graphOf('a hub b c d e', 'hub-a hub-b hub-c hub-d hub-e a-b');
		const positions = concentric.run(graph, { seed: 1, values: { rings: 3 } });
		const radius = Array.from({ length: 6 }, (_, i) => Math.hypot(positions[2 * i], positions[2 * i + 1]));
		expect(radius[1]).toBe(0);
		expect(Math.max(radius[0], radius[2])).toBeLessThan(Math.min(radius[3], radius[4], radius[5]));
	});

	it('counts every tie of a link', () => {
		const graph = graphOf('a b c d', 'a-b b-c');
		graph.edges = [...graph.edges, [3, 2, 9]];
		const positions = concentric.run(graph, { seed: 1, values: { rings: 2 } });
		const radius = Array.from({ length: 4 }, (_, i) => Math.hypot(positions[2 * i], positions[2 * i + 1]));
		expect(radius.indexOf(Math.min(...radius))).toBe(2);
	});
});
