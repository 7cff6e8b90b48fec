import { boundsOf } from '../scene/oriented-box';
import type { Bounds } from '../scene/point';
import type { Scene } from '../scene/scene';
import type { Viewport } from './viewport';

/** Whether no actor, name or word of a scene is seen within a box of the screen, in CSS pixels. */
export function clearCorner({ actors, strands }: Scene, { x, y, zoom }: Viewport, corner: Bounds): boolean {
	const covers = ({ left, top, right, bottom }: Bounds) =>
		left * zoom + x < corner.right &&
		right * zoom + x > corner.left &&
		top * zoom + y < corner.bottom &&
		bottom * zoom + y > corner.top;
	return !(
		actors.some(
			(actor) =>
				covers(boundsOf(actor.label.box)) ||
				covers({
					left: actor.x - actor.r,
					right: actor.x + actor.r,
					top: actor.y - actor.r,
					bottom: actor.y + actor.r
				})
		) || strands.some(({ label }) => label && covers(boundsOf(label.box)))
	);
}
