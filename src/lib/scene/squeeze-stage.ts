import { routeStrands } from './lanes';
import type { Stage, StagedActor } from './stage';

/** Factors by which actors move together (below 1) or apart, across and down. */
export interface Squeeze {
	x: number;
	y: number;
}

/** Everybody where the dossier has them. */
export const AS_PLACED: Squeeze = { x: 1, y: 1 };

/** Whether actors stand where the dossier has them. */
export const isAsPlaced = ({ x, y }: Squeeze) => x === 1 && y === 1;

/**
 * A stage whose actors stand closer together, or further apart where a sheet is wide and low, while shapes, names and the
 * room between lanes keep their size: type that shrinks with the picture cannot be read on a smaller sheet.
 */
export function squeezeStage(stage: Stage, squeeze: Squeeze): Stage {
	if (isAsPlaced(squeeze)) return stage;
	const actors = new Map<number, StagedActor>();
	for (const [code, actor] of stage.actors) {
		const x = actor.x * squeeze.x;
		const y = actor.y * squeeze.y;
		const [dx, dy] = [x - actor.x, y - actor.y];
		const { label } = actor;
		const box = { ...label.box, x: label.box.x + dx, y: label.box.y + dy };
		actors.set(code, { ...actor, x, y, label: { ...label, x: label.x + dx, y: label.y + dy, box } });
	}
	const { left, top, right, bottom } = stage.frame;
	return {
		...{ actors, strands: stage.strands, curves: routeStrands(stage.strands, actors) },
		frame: {
			...{ left: left * squeeze.x, right: right * squeeze.x },
			...{ top: top * squeeze.y, bottom: bottom * squeeze.y }
		}
	};
}

/** Draws once for each squeeze that is asked for: a page is tried in several arrangements. */
export function onceForEach<T>(draw: (squeeze: Squeeze) => T): (squeeze: Squeeze) => T {
	const drawn = new Map<string, T>();
	return (squeeze) => {
		const key = `${squeeze.x} ${squeeze.y}`;
		const known = drawn.get(key);
		if (known !== undefined) return known;
		const made = draw(squeeze);
		drawn.set(key, made);
		return made;
	};
}
