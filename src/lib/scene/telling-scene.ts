import { inTextOf, isPlural, nameOf } from '../dossier/actor-name';
import type { Act } from '../dossier/schema';
import { actVerb } from '../dossier/verb';
import type { Comparison } from '../ledger/compare';
import { EFFECT, type Ledger, type Status } from '../ledger/ledger';
import { POSITION, type Perspective } from '../ledger/perspective';
import { flatten } from './curve';
import { buildScene } from './build-scene';
import { endsOf, type Drawable } from './dossier-picture';
import { pinsOf, stageOf } from './dossier-stage';
import { routeStrands } from './lanes';
import { boundsOf } from './oriented-box';
import { emptyBounds, growBounds } from './point';
import type { Scene } from './scene';
import type { Stage } from './stage';
import { tieFacts, type TieFacts } from './tie-facts';

/** Room around the picture of a telling, in pixels. */
const MARGIN = 16;
/** An actor so far outside of where the principal ones stand would make both pictures small: it is only listed. */
const FAR = 100;

/** Codes of the ties on which at least one of two tellers takes a side, ascending. */
export function comparedTies({ onlyA, onlyB, both, contradict }: Comparison): number[] {
	return [...onlyA, ...onlyB, ...both, ...contradict].sort((a, b) => a - b);
}

/**
 * The stage on which both tellings are drawn: the dossier's own positions; of the actors it pins those that
 * either teller speaks of, and the tellers. Of the others who stand far out only those are drawn on whom the two
 * contradict each other. Where that leaves no tie to draw, everybody they speak of. A tie runs the same way
 * in both pictures, for only the ties of the two tellings take lanes.
 */
export function tellingStage(drawable: Drawable, comparison: Comparison, narrow: boolean): Stage {
	const { dossier, ledger } = drawable;
	const ties = new Set(comparedTies(comparison));
	const spokenOf = new Set(
		[...ties].flatMap((tie) => endsOf(ledger, tie)).map((code) => ledger.actors.values[code])
	);
	const tellers = [comparison.a.teller, comparison.b.teller].map((code) => ledger.actors.values[code]);
	const pinned = new Map([...pinsOf(dossier, narrow)].filter(([id]) => spokenOf.has(id)));
	const contested = [...comparison.contradict].flatMap((tie) => endsOf(ledger, tie));
	const kept = new Set([
		...dossier.header.principal,
		...tellers,
		...contested.map((code) => ledger.actors.values[code])
	]);
	const near = nearTo(pinned, kept);
	const stage = route(drawable, [...new Set([...near, ...tellers])], ties, narrow);
	if (stage.strands.length > 0 || ties.size === 0) return stage;
	return route(drawable, [...new Set([...tellers, ...spokenOf])], ties, narrow);
}

/** The actors to keep, and those who stand no further out than FAR; all where none is to be kept. */
function nearTo(at: ReadonlyMap<string, readonly [number, number]>, kept: ReadonlySet<string>): string[] {
	const inside = [...at].filter(([id]) => kept.has(id)).map(([, place]) => place);
	if (inside.length === 0) return [...at.keys()];
	const [xs, ys] = [0, 1].map((axis) => inside.map((place) => place[axis]));
	const beyond = (value: number, all: readonly number[]) =>
		Math.max(Math.min(...all) - value, value - Math.max(...all));
	return [...at].flatMap(([id, [x, y]]) => (Math.max(beyond(x, xs), beyond(y, ys)) <= FAR ? [id] : []));
}

function route(
	drawable: Drawable,
	drawn: readonly string[],
	ties: ReadonlySet<number>,
	narrow: boolean
): Stage {
	const stage = stageOf({ ...drawable, drawn, withHypothetical: true, narrow });
	const strands = stage.strands.filter(({ tie }) => ties.has(tie));
	const curves = routeStrands(strands, stage.actors);
	const frame = emptyBounds();
	for (const { x, y, r, label } of stage.actors.values()) {
		growBounds(frame, boundsOf(label.box));
		growBounds(frame, { left: x - r, right: x + r, top: y - r, bottom: y + r });
	}
	for (const { x, y } of curves.flatMap((curve) => flatten(curve, 8))) {
		growBounds(frame, { left: x, right: x, top: y, bottom: y });
	}
	const { left, right, top, bottom } = stage.actors.size ? frame : stage.frame;
	return {
		...stage,
		...{ strands, curves },
		frame: { left: left - MARGIN, right: right + MARGIN, top: top - MARGIN, bottom: bottom + MARGIN }
	};
}

/** How a telling draws a tie: its own act, whatever others say. Dashed where it accuses, slashed where it denies. */
export function tellingStatus(ledger: Ledger, told: Perspective, tie: number): Status {
	const row = told.stance[tie];
	if (told.position[tie] === POSITION.denies) return 'negated';
	if (ledger.effect[row] === EFFECT.alleges || told.position[tie] === POSITION.contests) return 'alleged';
	return ledger.acts.values[ledger.act[row]] === 'acknowledges' ? 'acknowledged' : 'asserted';
}

/**
 * One of two tellings as a picture: only the ties on which this teller takes a side, each drawn as the teller's own act
 * on it; with a band where the other contradicts it. Actors without such a tie are faint.
 */
export function tellingScene(
	drawable: Drawable,
	stage: Stage,
	comparison: Comparison,
	side: 'a' | 'b'
): Scene {
	const { ledger, index } = drawable;
	const told = comparison[side];
	const own = comparedTies(comparison).filter((tie) => told.position[tie] !== POSITION.none);
	const facts = tieFacts(ledger, index, own, told.rows).map(
		(fact, tie) => fact && { ...fact, ...asTold(drawable, told, tie, fact) }
	);
	const drawn = new Set(stage.strands.map(({ tie }) => tie));
	return buildScene({
		...{ stage, facts, hidden: new Set() },
		highlight: {
			none: false,
			actors: new Set([told.teller]),
			selected: new Set(comparison.contradict),
			lit: new Set(own),
			quoted: new Set(),
			speakers: [],
			caption: {
				title: `As told by ${inTextOf(index, ledger.actors.values[told.teller])}`,
				lines: [`${own.filter((tie) => drawn.has(tie)).length} of ${own.length} ties drawn`]
			}
		}
	});
}

/** Status of a tie in a telling, and the tie as a sentence that says whose act it is. */
function asTold(
	{ ledger, index }: Drawable,
	told: Perspective,
	tie: number,
	fact: TieFacts
): Pick<TieFacts, 'status' | 'sentence'> {
	const status = tellingStatus(ledger, told, tie);
	const id = ledger.actors.values[told.teller];
	const plural = isPlural(index, id);
	const act: Act =
		status === 'negated' ? 'denies' : (ledger.acts.values[ledger.act[told.stance[tie]]] as Act);
	const does =
		told.position[tie] === POSITION.contests
			? `${plural ? 'reject' : 'rejects'} the denial`
			: actVerb(act, plural);
	const name = fact.sentence.slice(0, fact.sentence.lastIndexOf(', '));
	return { status, sentence: `${name}: ${nameOf(index, id)} ${does}` };
}
