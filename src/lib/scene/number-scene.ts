import { boundsOfScene } from './build-scene';
import { BoxIndex } from './box-index';
import { clearNames } from './clear-names';
import { directionAt } from './curve';
import { placeLabels, type LabelRequest } from './label-placement';
import { NUMBER_RADIUS, numberHalf, NumberPlaces, type NumberPlace } from './number-places';
import { boundsOf, type OrientedBox } from './oriented-box';
import type { ActorMark, Scene, StrandMark } from './scene';
import { shapeBox } from './shapes';
import { LABEL_HEIGHT, setStrandLabel } from './strand-label';
import type { TieFacts } from './tie-facts';

/** A number on a tie: the number of its line in the list beside the picture. */
export interface NumberMark extends NumberPlace {
	number: number;
	/** Id of the strand that carries it. */
	strand: string;
}

/** A scene whose every tie carries a number. */
export interface NumberedScene extends Scene {
	numbers: NumberMark[];
}

/** Between the disc of a number and the words of its label. */
const GAP = 3;

/**
 * Puts a number on every tie of a scene and leaves out whatever is not numbered: what has stepped back, and the actors
 * whom no numbered tie touches. No actor moves; a name that a line would run through changes sides. A tie whose verb finds no
 * room without an overlap carries its number alone, and where not even that fits, the number stands beside it with a
 * leader line: candidate places are tried in order and the first free one is taken (candidate positions after
 * Christensen, Marks and Shieber 1995, rings around the point after Hirsch 1982).
 *
 * @param numbers number by tie code; a tie without one is left out
 * @param facts by tie code, as the scene was built from
 * @param options `whole` keeps every actor: for pictures that are compared place by place
 */
export function numberScene(
	scene: Scene,
	numbers: ReadonlyMap<number, number>,
	facts: readonly (TieFacts | undefined)[],
	options: { whole?: boolean } = {}
): NumberedScene {
	const strands = scene.strands
		.filter(({ light, tie }) => light !== 'faint' && numbers.has(tie))
		.map((strand): StrandMark => ({ ...strand, label: null }));
	const ends = new Set(strands.flatMap(({ from, to }) => [from, to]));
	const speaks = (actor: ActorMark) => scene.leaders.length > 0 && actor.light === 'lit';
	const kept = scene.actors.filter(
		(actor) => options.whole || ends.has(actor.id) || actor.light === 'selected' || speaks(actor)
	);
	const actors = clearNames(kept, strands);
	const obstacles = [
		...actors.flatMap((actor) => [shapeBox(actor), actor.label.box]),
		...strands.flatMap(({ quoted }) => (quoted ? [{ ...quoted, width: 17, height: 17, angle: 0 }] : [])),
		...scene.leaders.map(({ box }) => box)
	];
	const marks = placeNumbers(strands, numbers, facts, obstacles, scene.stage);
	const bounds = boundsOfScene(actors, strands, scene.stage);
	for (const { number, x, y } of marks) {
		bounds.left = Math.min(bounds.left, x - numberHalf(number));
		bounds.right = Math.max(bounds.right, x + numberHalf(number));
		bounds.top = Math.min(bounds.top, y - NUMBER_RADIUS);
		bounds.bottom = Math.max(bounds.bottom, y + NUMBER_RADIUS);
	}
	return { ...scene, actors, strands, bounds, numbers: marks };
}

/** Sets the words of each strand and gives every strand its number. */
function placeNumbers(
	strands: readonly StrandMark[],
	numbers: ReadonlyMap<number, number>,
	facts: readonly (TieFacts | undefined)[],
	obstacles: readonly OrientedBox[],
	stage: Scene['stage']
): NumberMark[] {
	const lanes = new Map<string, number>();
	for (const strand of strands) lanes.set(pairOf(strand), (lanes.get(pairOf(strand)) ?? 0) + 1);
	const halves = strands.map(({ tie }) => numberHalf(numbers.get(tie)!));
	const set = strands.map((strand) => {
		const fact = facts[strand.tie];
		const many = (lanes.get(pairOf(strand)) ?? 1) > 6 && strand.arrow;
		const level = Math.cos(directionAt(strand.curve, 0.5));
		return setStrandLabel({
			predicate: fact?.predicate ?? '',
			verb: fact?.verb ?? '',
			date: fact?.date ?? null,
			status: strand.status,
			points: many ? (level >= 0 ? 'right' : 'left') : null
		});
	});
	const requests: LabelRequest[] = strands.map((strand, i) => ({
		curve: strand.curve,
		pair: pairOf(strand),
		width: 2 * halves[i] + GAP + set[i].width,
		// a disc lies level where its label is turned: a wide one must not reach into the next lane
		height: Math.max(LABEL_HEIGHT, 2 * halves[i]),
		priority: (strand.light === 'selected' ? 0 : 10) - (lanes.get(pairOf(strand)) ?? 1) - strand.width,
		required: false
	}));
	const lines = strands.map((strand) => ({ curve: strand.curve, pair: pairOf(strand) }));
	// a figure grows around what it holds: labels may stand a little outside the stage
	const frame = {
		left: stage.left - 60,
		top: stage.top - 60,
		right: stage.right + 60,
		bottom: stage.bottom + 60
	};
	const taken = new BoxIndex<OrientedBox>();
	for (const box of obstacles) taken.add(boundsOf(box), box);
	const marks: NumberMark[] = [];
	const alone: StrandMark[] = [];
	placeLabels(requests, obstacles, lines, frame).forEach((box, i) => {
		const strand = strands[i];
		if (!box) return alone.push(strand);
		const parts = set[i].parts.map((part) => ({ ...part, x: 2 * halves[i] + GAP + part.x }));
		strand.label = { box, parts };
		taken.add(boundsOf(box), box);
		const back = box.width / 2 - halves[i];
		marks.push({
			number: numbers.get(strand.tie)!,
			strand: strand.id,
			x: box.x - Math.cos(box.angle) * back,
			y: box.y - Math.sin(box.angle) * back
		});
	});
	const places = new NumberPlaces(strands, taken);
	for (const strand of alone) {
		const number = numbers.get(strand.tie)!;
		marks.push({ number, strand: strand.id, ...places.take(strand, number) });
	}
	return marks.sort((a, b) => a.number - b.number);
}

const pairOf = ({ from, to }: StrandMark) => (from < to ? `${from} ${to}` : `${to} ${from}`);
