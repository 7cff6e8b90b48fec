import { describe, expect, it } from 'vitest';
import { layered } from './layered';
import { crossingCount } from './quality';
import { graphOf } from './random-graph.test-support';

describe('layered', () => {
	it('stands actors the further right the more hops they are from the start', () => {
		const trail = graphOf('end middle start other', 'start-middle middle-end start-other');
		const x = layered.run(trail, { seed: 1, values: { start: 'start' } }).filter((_, i) => i % 2 === 0);
		expect(x[2]).toBeLessThan(x[1]);
		expect(x[1]).toBe(x[3]);
		expect(x[1]).toBeLessThan(x[0]);
	});

	it('orders a layer so that lines do not cross where they need not', () => {
		const graph = graphOf('s a b c x y z', 's-a s-b s-c a-z b-y c-x');
		const positions = layered.run(graph, { seed: 1, values: { start: 's' } });
		expect(crossingCount(graph, positions)).toBe(0);
	});

	it('starts from the actor with most ties where the one named is not there', () => {
		const star = graphOf('a hub b c', 'hub-a hub-b hub-c');
		const positions = layered.run(star, { seed: 1, values: { start: 'gone' } });
		expect(positions[2]).toBe(Math.min(...positions.filter((_, i) => i % 2 === 0)));
	});

	it('stands whoever is out of reach last', () => {
		const positions = layered.run(graphOf('a b lone', 'a-b'), { seed: 1, values: { start: 'a' } });
		expect(positions[4]).toBeGreaterThan(positions[2]);
	});
});
