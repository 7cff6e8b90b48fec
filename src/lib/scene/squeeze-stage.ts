import { routeStrands } from './lanes';
import type { Stage, StagedActor } from './stage';

/**
 * A stage whose actors stand closer together, by a factor, while shapes, names and the room between lanes keep their size:
 * what a smaller sheet needs, for type that shrinks with the picture cannot be read there.
 *
 * @param factor 1 leaves the stage as it is
 */
export function squeezeStage(stage: Stage, factor: number): Stage {
	if (factor === 1) return stage;
	const actors = new Map<number, StagedActor>();
	for (const [code, actor] of stage.actors) {
		const x = actor.x * factor;
		const y = actor.y * factor;
		const [dx, dy] = [x - actor.x, y - actor.y];
		const { label } = actor;
		const box = { ...label.box, x: label.box.x + dx, y: label.box.y + dy };
		actors.set(code, { ...actor, x, y, label: { ...label, x: label.x + dx, y: label.y + dy, box } });
	}
	const { left, top, right, bottom } = stage.frame;
	return {
		...{ actors, strands: stage.strands, curves: routeStrands(stage.strands, actors) },
		frame: { left: left * factor, top: top * factor, right: right * factor, bottom: bottom * factor }
	};
}
