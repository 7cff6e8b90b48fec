import type { Explorer } from './explorer.svelte';

/**
 * Selects the next (1) or the previous (-1) tie of the pair that the selected tie belongs to, in the order of their lanes.
 * Gives the id of its strand; null where no tie is selected.
 */
export function stepTie(explorer: Explorer, by: 1 | -1): string | null {
	const { select } = explorer.view;
	if (select.kind !== 'tie') return null;
	const strands = explorer.stage.strands
		.map(({ tie, from, to }) => ({ key: explorer.facts[tie]?.key, from, to }))
		.filter(({ key }) => key !== undefined);
	const now = strands.find(({ key }) => key === select.key);
	if (!now) return null;
	const pair = strands.filter(
		({ from, to }) => (from === now.from && to === now.to) || (from === now.to && to === now.from)
	);
	const next = pair[(pair.indexOf(now) + by + pair.length) % pair.length];
	explorer.select({ kind: 'tie', key: next.key! });
	return explorer.scene.strands.find((strand) => strand.key === next.key)?.id ?? null;
}
