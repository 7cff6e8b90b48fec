import { describe, expect, it } from 'vitest';
import { byTies } from './by-ties';
import type { LayoutGraph } from './layout';
import { neighbourhoodOf, stressOf } from './quality';
import { randomFrom } from './random';
import { stress } from './stress';

/** Groups of ten, each with many ties within and one tie to the next. */
function groups(count: number): LayoutGraph {
	const random = randomFrom(5);
	const room = { left: 8, right: 8, top: 8, bottom: 8 };
	const nodes = Array.from({ length: 10 * count }, (_, i) => ({ id: `a${i}`, ...room }));
	const edges = nodes.flatMap((_, i) => {
		const within = Array.from({ length: 3 }, () => 10 * Math.floor(i / 10) + Math.floor(random() * 10));
		const ties = within.map((j) => [i, j, 1] as const);
		return i % 10 === 0 ? [...ties, [i, (i + 10) % nodes.length, 1] as const] : ties;
	});
	return { nodes, edges };
}

describe('byTies', () => {
	const graph = groups(12);
	const positions = byTies.run(graph, { seed: 1 });

	it('keeps more neighbours together than the layout by distance does', () =>
		expect(neighbourhoodOf(graph, positions)).toBeGreaterThan(
			neighbourhoodOf(graph, stress.run(graph, { seed: 1 }))
		));

	it('keeps distances near those of the network', () =>
		expect(stressOf(graph, positions)).toBeLessThan(0.15));
});
