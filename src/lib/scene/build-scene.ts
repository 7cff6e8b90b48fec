import { directionAt, flatten, pointAt, type Curve } from './curve';
import type { TieFacts } from './tie-facts';
import { placeLabels, type LabelRequest } from './label-placement';
import { boundsOf, contains, overlaps, type OrientedBox } from './oriented-box';
import { emptyBounds, growBounds, type Bounds, type Point } from './point';
import { strandWidth, type ActorMark, type Leader, type Light, type Scene, type StrandMark } from './scene';
import { shapeBox } from './shapes';
import type { Stage, StagedActor } from './stage';
import { LABEL_HEIGHT, setStrandLabel } from './strand-label';
import { textWidth } from './text-metrics';

/** What a selection lights. Codes are ledger codes. */
export interface Highlight {
	/** Nothing is selected: all is drawn as usual. */
	none: boolean;
	/** Actors with an ink fill. */
	actors: ReadonlySet<number>;
	/** Ties with a band. */
	selected: ReadonlySet<number>;
	/** Ties that stand out. */
	lit: ReadonlySet<number>;
	/** Ties of others that the selected actors speak about. */
	quoted: ReadonlySet<number>;
	/** Who says so of a selected tie without being part of it: "accuses, twice". */
	speakers: readonly { actor: number; tie: number; text: string }[];
	caption: Scene['caption'];
}

/** What a scene is drawn from: a stage, the facts of each tie that passes the filter, and what is lit. */
export interface SceneRequest {
	stage: Stage;
	/** By tie code; undefined where the tie is filtered out. */
	facts: readonly (TieFacts | undefined)[];
	/** Actor codes that a filter has put away. */
	hidden: ReadonlySet<number>;
	highlight: Highlight;
	/** A tie under the pointer or the focus: its verb appears. */
	hovered?: number;
	/** Ties get no verbs. */
	wordless?: boolean;
}

/** Draws the scene as data: nothing here moves an actor or a line, a request only lights and labels. */
export function buildScene(request: SceneRequest): Scene {
	const { stage, facts, hidden } = request;
	const strands: StrandMark[] = [];
	const onStage: { strand: StrandMark; lanes: number; facts: TieFacts }[] = [];
	const perPair = countPairs(stage);
	const seen = new Set<string>();
	stage.strands.forEach((strand, i) => {
		const fact = facts[strand.tie];
		if (!fact || hidden.has(strand.from) || hidden.has(strand.to)) return;
		const from = stage.actors.get(strand.from)!;
		const to = stage.actors.get(strand.to)!;
		const curve = stage.curves[i];
		const repeated = seen.has(fact.key);
		seen.add(fact.key);
		const mark: StrandMark = {
			id: repeated || fact.parties > 1 ? `${fact.key}@${to.id}` : fact.key,
			key: fact.key,
			tie: strand.tie,
			from: from.id,
			to: to.id,
			curve,
			hue: strand.hue,
			status: fact.status,
			width: strandWidth(fact.origins, fact.status),
			arrow: !fact.symmetric,
			light: lightOfTie(strand.tie, request),
			label: null,
			quoted: null,
			sentence: fact.sentence,
			middle: pointAt(curve, 0.5)
		};
		strands.push(mark);
		onStage.push({ strand: mark, lanes: perPair.get(pairKey(strand.from, strand.to)) ?? 1, facts: fact });
	});
	const actors = drawActors(request, strands);
	const obstacles = [...stage.actors.values()]
		.filter((actor) => !hidden.has(actor.code))
		.flatMap((actor) => [shapeBox(actor), actor.label.box]);
	quoteOthers(request, strands, obstacles);
	const leaders = drawLeaders(request, strands, obstacles);
	if (!request.wordless) label(onStage, obstacles, stage.frame);
	// lit ties are drawn last, so that nothing faint crosses them
	const order: Record<Light, number> = { faint: 0, plain: 1, lit: 2, selected: 3 };
	strands.sort((a, b) => order[a.light] - order[b.light]);
	return {
		stage: stage.frame,
		bounds: boundsOfScene(actors, strands, stage.frame),
		actors,
		strands,
		links: [],
		leaders,
		caption: request.highlight.caption
	};
}

const pairKey = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`);

function countPairs(stage: Stage): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { from, to } of stage.strands)
		counts.set(pairKey(from, to), (counts.get(pairKey(from, to)) ?? 0) + 1);
	return counts;
}

function lightOfTie(tie: number, { highlight, hovered }: SceneRequest): Light {
	if (highlight.selected.has(tie)) return 'selected';
	if (highlight.lit.has(tie) || highlight.quoted.has(tie) || tie === hovered) return 'lit';
	return highlight.none ? 'plain' : 'faint';
}

function drawActors({ stage, hidden, highlight }: SceneRequest, strands: readonly StrandMark[]): ActorMark[] {
	const near = new Set<string>();
	for (const { light, from, to } of strands) {
		if (light === 'lit' || light === 'selected') {
			near.add(from);
			near.add(to);
		}
	}
	const speaking = new Set(highlight.speakers.map((speaker) => speaker.actor));
	const marks: ActorMark[] = [];
	for (const actor of stage.actors.values()) {
		if (hidden.has(actor.code)) continue;
		let light: Light = 'faint';
		if (highlight.actors.has(actor.code)) light = 'selected';
		else if (near.has(actor.id) || speaking.has(actor.code)) light = 'lit';
		else if (highlight.none) light = 'plain';
		const { id, name, kind, x, y, r, shape, dashed, label } = actor;
		marks.push({ id, name, kind, x, y, r, shape, dashed, label, light });
	}
	return marks;
}

/** Puts the verbs on the ties: all that are lit; with nothing selected, those that find room. */
function label(
	onStage: readonly { strand: StrandMark; lanes: number; facts: TieFacts }[],
	obstacles: readonly OrientedBox[],
	frame: Bounds
): void {
	const wanted = onStage.filter(({ strand }) => strand.light !== 'faint');
	const set = wanted.map(({ strand, lanes, facts }) => {
		const level = Math.cos(directionAt(strand.curve, 0.5));
		return setStrandLabel({
			predicate: facts.predicate,
			verb: facts.verb,
			date: facts.date,
			status: facts.status,
			points: lanes > 6 && strand.arrow ? (level >= 0 ? 'right' : 'left') : null
		});
	});
	const requests: LabelRequest[] = wanted.map(({ strand, lanes }, i) => ({
		curve: strand.curve,
		pair: pairOf(strand),
		width: set[i].width,
		height: LABEL_HEIGHT,
		priority: (strand.light === 'selected' ? 0 : 10) - lanes - strand.width,
		required: strand.light === 'selected'
	}));
	const lines = wanted.map(({ strand }) => ({ curve: strand.curve, pair: pairOf(strand) }));
	placeLabels(requests, obstacles, lines, frame).forEach((box, i) => {
		if (box) wanted[i].strand.label = { box, parts: set[i].parts };
	});
}

const pairOf = ({ from, to }: StrandMark) => (from < to ? `${from} ${to}` : `${to} ${from}`);

/** Marks the ties of others that the selected actors speak about with a quotation badge near the subject. */
function quoteOthers(
	{ highlight }: SceneRequest,
	strands: readonly StrandMark[],
	obstacles: OrientedBox[]
): void {
	const spoken = new Set(highlight.speakers.map((speaker) => speaker.tie));
	for (const strand of strands) {
		if (!highlight.quoted.has(strand.tie) && !spoken.has(strand.tie)) continue;
		for (const t of [0.24, 0.2, 0.3, 0.16, 0.36]) {
			const at = pointAt(strand.curve, t);
			const box = { x: at.x, y: at.y, width: 17, height: 17, angle: 0 };
			if (t !== 0.36 && obstacles.some((other) => overlaps(box, other))) continue;
			strand.quoted = at;
			obstacles.push(box);
			break;
		}
	}
}

/** Dotted lines from who says so to the quotation badge of the selected tie, past the names and with room for their words. */
function drawLeaders(
	{ stage, hidden, highlight }: SceneRequest,
	strands: readonly StrandMark[],
	obstacles: OrientedBox[]
): Leader[] {
	const leaders: Leader[] = [];
	for (const { actor, tie, text } of highlight.speakers) {
		const from = stage.actors.get(actor);
		const strand = strands.find((candidate) => candidate.tie === tie);
		if (!from || !strand?.quoted || hidden.has(actor)) continue;
		const to = strand.quoted;
		const width = textWidth(text, { family: 'sans', weight: 500, size: 11.5 }) + 10;
		const own = shapeBox(from);
		const others = obstacles.filter((box) => box.x !== own.x || box.y !== own.y);
		let best: { leader: Leader; cost: number } | undefined;
		for (const depth of [0.16, -0.16, 0.3, -0.3]) {
			const curve = sag(from, to, depth);
			const covered = flatten(curve, 24).filter((point) =>
				others.some((box) => contains(box, point, 2))
			).length;
			for (const t of [0.42, 0.5, 0.34, 0.58, 0.66]) {
				const at = pointAt(curve, t);
				const box = { x: at.x, y: at.y, width, height: 16, angle: 0 };
				const cost =
					covered * 3 + Math.abs(depth) * 10 + (obstacles.some((other) => overlaps(box, other)) ? 100 : 0);
				if (!best || cost < best.cost) best = { leader: { curve, text, box }, cost };
			}
		}
		if (!best) continue;
		obstacles.push(best.leader.box);
		leaders.push(best.leader);
	}
	return leaders;
}

/** A hanging line from an actor's outline to a point; `depth` is its sag as a part of the distance. */
function sag(from: StagedActor, to: Point, depth: number): Curve {
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	const side = (dx >= 0 ? 1 : -1) * depth;
	const start = from.r + 6;
	const control = (part: number): Point => ({
		x: from.x + dx * part - dy * side,
		y: from.y + dy * part + dx * side
	});
	const first = control(0.27);
	const angle = Math.atan2(first.y - from.y, first.x - from.x);
	return {
		from: { x: from.x + Math.cos(angle) * start, y: from.y + Math.sin(angle) * start },
		control1: first,
		control2: control(0.73),
		to
	};
}

/** The box that holds every mark and label; the frame where nothing is drawn. */
export function boundsOfScene(
	actors: readonly ActorMark[],
	strands: readonly StrandMark[],
	frame: Bounds
): Bounds {
	if (actors.length === 0) return frame;
	const bounds = emptyBounds();
	for (const actor of actors) {
		growBounds(bounds, boundsOf(actor.label.box));
		growBounds(bounds, {
			left: actor.x - actor.r,
			right: actor.x + actor.r,
			top: actor.y - actor.r,
			bottom: actor.y + actor.r
		});
	}
	for (const strand of strands) {
		for (const t of [0.25, 0.5, 0.75]) {
			const { x, y } = pointAt(strand.curve, t);
			growBounds(bounds, { left: x, right: x, top: y, bottom: y });
		}
		if (strand.label) growBounds(bounds, boundsOf(strand.label.box));
	}
	return bounds;
}
