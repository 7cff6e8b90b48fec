import { directionAt, pointAt } from './curve';
import type { Scene, StrandMark } from './scene';
import type { Stage } from './stage';
import { LABEL_HEIGHT, setStrandLabel } from './strand-label';
import type { TieFacts } from './tie-facts';

/** The drawn tie under the pointer with its verb, where it has stepped back or carries none; null otherwise. */
export function hoveredStrand(
	stage: Stage,
	facts: readonly (TieFacts | undefined)[],
	scene: Scene,
	tie: number | null
): StrandMark | null {
	const strand = tie === null ? undefined : scene.strands.find((candidate) => candidate.tie === tie);
	const fact = tie === null ? undefined : facts[tie];
	if (!strand || !fact || (strand.label && strand.light !== 'faint')) return null;
	const set = setStrandLabel({
		predicate: fact.predicate,
		verb: fact.verb,
		date: fact.date,
		status: fact.status,
		points: null
	});
	const at = pointAt(strand.curve, 0.5);
	let angle = directionAt(strand.curve, 0.5);
	if (Math.abs(angle) > Math.PI / 2) angle -= Math.sign(angle) * Math.PI;
	const box = { ...at, width: set.width, height: LABEL_HEIGHT, angle: Math.abs(angle) > 1 ? 0 : angle };
	return { ...strand, light: 'lit', label: { box, parts: set.parts } };
}
