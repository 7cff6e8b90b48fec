import { actorName } from '../dossier/actor-name';
import type { DossierIndex } from '../dossier/dossier-index';
import type { View } from '../dossier/schema';
import { HUES, type Ledger, type Status } from '../ledger/ledger';
import type { Curve } from './curve';
import { labelActor, type LabelSide } from './actor-label';
import { routeStrands, type Placed, type Strand } from './lanes';
import type { Bounds } from './point';
import type { ActorLabel } from './scene';
import { ACTOR_SHAPES } from './shapes';

/** An actor with its place, size and name: nothing that a selection could change. */
export interface StagedActor extends Placed {
	code: number;
	id: string;
	name: string;
	kind: string;
	dashed: boolean;
	label: ActorLabel;
}

/** Where everything stands and runs. A selection lights parts of a stage; it never moves them. */
export interface Stage {
	frame: Bounds;
	/** By actor code. */
	actors: ReadonlyMap<number, StagedActor>;
	strands: Strand[];
	/** One curve a strand. */
	curves: Curve[];
}

/** What a stage is set from. */
export interface StageInput {
	ledger: Ledger;
	index: DossierIndex;
	/** Status of each tie before any filter: ties that are only hypothetical take no lane unless asked for. */
	statuses: readonly Status[];
	withHypothetical: boolean;
	/** Actor ids to draw. */
	drawn: readonly string[];
	positions: ReadonlyMap<string, readonly [number, number]>;
	labels: NonNullable<View['labels']>;
	size: readonly [number, number];
	poles: readonly string[];
	principal: readonly string[];
	/** Scale of shapes and type: 1 on a wide stage. */
	compact: boolean;
}

/** Radius of an actor in pixels: poles, then principal actors by their number of ties, then the others. */
export function actorRadius(
	id: string,
	ties: number,
	input: Pick<StageInput, 'poles' | 'principal' | 'compact'>
): number {
	const scale = input.compact ? 0.8 : 1;
	if (input.poles.includes(id)) return 30 * scale;
	if (input.principal.includes(id)) return (14 + Math.min(7, ties * 0.6)) * (input.compact ? 0.86 : 1);
	return 12.5 * scale;
}

/** Places the drawn actors and routes every tie between two of them. */
export function setStage(input: StageInput): Stage {
	const { ledger, index } = input;
	const actors = new Map<number, StagedActor>();
	for (const id of input.drawn) {
		const actor = index.actors.get(id);
		const position = input.positions.get(id);
		const code = ledger.actors.code(id);
		if (!actor || !position || code < 0) continue;
		const style = ACTOR_SHAPES[actor.type];
		const ties = ledger.tiesOf.start[code + 1] - ledger.tiesOf.start[code];
		const r = actorRadius(id, ties, input);
		const [x, y] = position;
		const size = input.poles.includes(id)
			? input.compact
				? 14
				: 15
			: input.principal.includes(id)
				? 12.5
				: 11.5;
		const name = actorName(actor);
		const place = { x, y, r, shape: style.shape };
		const label = labelActor(name, place, side(input, id), size, input.compact);
		actors.set(code, { x, y, r, ...style, code, id, name, kind: style.label, label });
	}
	const strands: Strand[] = [];
	const { ties } = ledger;
	for (let tie = 0; tie < ties.size; tie++) {
		if (input.statuses[tie] === 'hypothetical' && !input.withHypothetical) continue;
		const from = ties.subject[tie];
		if (!actors.has(from)) continue;
		const predicate = ties.predicate[tie];
		for (let i = ties.objects.start[tie]; i < ties.objects.start[tie + 1]; i++) {
			const to = ties.objects.items[i];
			if (to === from || !actors.has(to)) continue;
			strands.push({ tie, from, to, hue: HUES[ledger.hue[predicate]], rank: predicate });
		}
	}
	const [width, height] = input.size;
	return {
		frame: { left: 0, top: 0, right: width, bottom: height },
		actors,
		strands,
		curves: routeStrands(strands, actors)
	};
}

const side = (input: StageInput, id: string): LabelSide => input.labels[id] ?? 'below';
