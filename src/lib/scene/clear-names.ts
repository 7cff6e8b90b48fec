import { labelActor, type LabelSide } from './actor-label';
import { BoxIndex } from './box-index';
import { flatten } from './curve';
import { boundsOf, contains, overlaps, type OrientedBox } from './oriented-box';
import type { Point } from './point';
import type { ActorLabel, ActorMark, StrandMark } from './scene';
import { shapeBox } from './shapes';

/** Places tried: the four sides, then left and right further up or down, by parts of the radius. */
const PLACES: readonly { side: LabelSide; up: number; in: number }[] = [
	...(['below', 'above', 'left', 'right'] as const).map((side) => ({ side, up: 0, in: 0 })),
	...(['left', 'right'] as const).flatMap((side) =>
		[1, -1].flatMap((way) => [
			{ side, up: 0.6 * way, in: 0.15 },
			{ side, up: 0.95 * way, in: 0.4 }
		])
	)
];
/** Points of each line that are looked at. */
const STEPS = 48;
/** To stand on another name or shape is worse than any number of lines. */
const COVERED = 1000;

/**
 * Sets a name that a line runs through on another side of its shape, where one is freer. Names that nothing touches stay
 * on the side that was chosen for them.
 */
export function clearNames(actors: readonly ActorMark[], strands: readonly StrandMark[]): ActorMark[] {
	const points = new BoxIndex<Point>();
	for (const { curve } of strands) {
		for (const { x, y } of flatten(curve, STEPS))
			points.add({ left: x, right: x, top: y, bottom: y }, { x, y });
	}
	const set = [...actors];
	/** What a name may not stand on, with whose it is; a name that has moved since stays behind and is passed over. */
	const taken = new BoxIndex<{ owner: number; box: OrientedBox; isName: boolean }>();
	const take = (owner: number, box: OrientedBox, isName: boolean) =>
		taken.add(boundsOf(box), { owner, box, isName });
	actors.forEach((actor, i) => {
		take(i, shapeBox(actor), false);
		take(i, actor.label.box, true);
	});
	const cost = (box: OrientedBox, own: number) => {
		let total = 0;
		points.near(boundsOf(box), (point) => {
			if (contains(box, point, 1)) total++;
		});
		taken.near(boundsOf(box), ({ owner, box: other, isName }) => {
			if (owner === own || (isName && set[owner].label.box !== other)) return;
			if (overlaps(box, other)) total += COVERED;
		});
		return total;
	};
	set.forEach((actor, i) => {
		let least = cost(actor.label.box, i);
		if (least === 0) return;
		for (const place of PLACES) {
			const label = labelAt(actor, place);
			const total = cost(label.box, i);
			if (total >= least) continue;
			least = total;
			set[i] = { ...actor, label };
		}
		take(i, set[i].label.box, true);
	});
	return set;
}

/** The name of an actor on one side of its shape, moved up or down and so much nearer to it. */
function labelAt(actor: ActorMark, { side, up, in: inwards }: (typeof PLACES)[number]): ActorLabel {
	const label = labelActor(actor.name, actor, side, actor.label.size);
	const dx = (side === 'left' ? 1 : -1) * inwards * actor.r;
	const dy = -up * actor.r;
	const box = { ...label.box, x: label.box.x + dx, y: label.box.y + dy };
	return up === 0 ? label : { ...label, x: label.x + dx, y: label.y + dy, box };
}
