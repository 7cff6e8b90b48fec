import { boundsOf } from './boxes';
import type { LayoutNode, Positions } from './layout';
import { placeInRows } from './rows';

/** Room between components, in CSS pixels. */
export const COMPONENT_GAP = 48;

/** Moves whole components: those with pins stay, else the first does; the others stand in rows below. */
export function stackComponents(
	nodes: readonly LayoutNode[],
	components: readonly number[][],
	positions: Positions
): void {
	const stays = (members: number[]) => members.some((i) => nodes[i].pin);
	const held = components.some(stays) ? components.filter(stays) : components.slice(0, 1);
	const isHeld = new Set(held);
	const loose = components.filter((members) => !isHeld.has(members));
	if (loose.length === 0) return;
	const base = boundsOf(nodes, positions, held.flat())!;
	// each loose component is one box, whose centre is where its own origin lies
	const boxes = loose.map((members, k): LayoutNode => {
		const { left, right, top, bottom } = boundsOf(nodes, positions, members)!;
		return { id: String(k), left: -left, right, top: -top, bottom };
	});
	const area = boxes.reduce((sum, b) => sum + (b.left + b.right) * (b.top + b.bottom), 0);
	const width = Math.max(base.right - base.left, Math.sqrt(area) * 1.3);
	const places = new Float64Array(2 * boxes.length);
	placeInRows(
		boxes,
		[...boxes.keys()],
		places,
		{ left: base.left, top: base.bottom + COMPONENT_GAP, width },
		COMPONENT_GAP
	);
	loose.forEach((members, k) => {
		for (const i of members) {
			positions[2 * i] += places[2 * k];
			positions[2 * i + 1] += places[2 * k + 1];
		}
	});
}
