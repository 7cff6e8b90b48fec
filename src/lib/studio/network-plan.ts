import type { EvidenceContext } from '../evidence/evidence-context';
import type { FigurePlan } from '../figure/figure-content';
import { AS_PLACED, isAsPlaced, onceForEach, type Squeeze } from '../scene/squeeze-stage';
import { numberScene } from '../scene/number-scene';
import type { Scene } from '../scene/scene';
import type { TieFacts } from '../scene/tie-facts';
import type { ViewState } from '../state/view-state';
import { footWords, type PlanAbout } from './plan-about';
import { numberTies, rankTies } from './rank-ties';
import { SourceNotes } from './source-notes';
import { tieEntries } from './tie-entries';
import { countOf, narrowingWords, selectionTitle, tiedActors } from './view-words';

/** A view of the network, as it is drawn on screen. */
export interface NetworkPlanInput {
	context: EvidenceContext;
	/** The scene, its actors closer together or further apart (squeezeStage); where a phone shows them for a narrow column. */
	sceneAt(squeeze: Squeeze, narrow: boolean): Scene;
	/** By tie code, as the scene was built from. */
	facts: readonly (TieFacts | undefined)[];
	view: Pick<ViewState, 'select' | 'off' | 'told' | 'time'>;
	about: PlanAbout;
	/** What the figure is called, where the selection alone does not say it. */
	title?: string;
	/** What narrows it besides filters and dates. */
	narrowing?: readonly string[];
}

/** The figure of a network: whatever stands out in the view, numbered; what has stepped back is left out. */
export function networkPlan(input: NetworkPlanInput): FigurePlan {
	const { context, sceneAt, facts, view, about } = input;
	const { ledger, index, dossier } = context;
	const first = sceneAt(AS_PLACED, false);
	const ranked = rankTies(context, first.strands);
	const sceneOf = onceForEach((squeeze) => sceneAt(squeeze, true));
	return {
		ties: ranked.length,
		content(most, narrow) {
			const base = narrow ? sceneOf(AS_PLACED) : first;
			// a narrow picture has no place for some actors: their ties cannot be drawn there
			const placed = new Set(base.strands.map(({ tie }) => tie));
			const chosen = new Set(ranked.filter((tie) => placed.has(tie)).slice(0, most));
			const numbers = numberTies(base.strands, chosen);
			const scene = onceForEach((squeeze) =>
				numberScene(
					isAsPlaced(squeeze) ? base : narrow ? sceneOf(squeeze) : sceneAt(squeeze, false),
					numbers,
					facts
				)
			);
			const drawn = scene(AS_PLACED);
			const notes = new SourceNotes(context);
			const entries = tieEntries(context, [...numbers.keys()], numbers, notes);
			const sources = notes.list();
			const rest = ranked.length - entries.length;
			const { header } = dossier;
			const parts = [
				`${countOf(entries.length, 'tie')}${rest ? ` of ${ranked.length} in this view` : ''} between ${countOf(drawn.actors.length, 'actor')}, from ${sources.length} of ${countOf(index.sources.size, 'source')} of the dossier “${header.title}”, which holds ${countOf(ledger.ties.size, 'tie')} between ${countOf(tiedActors(ledger), 'actor')}`,
				...narrowingWords(index, view),
				...(input.narrowing ?? [])
			];
			return {
				title: input.title ?? selectionTitle(index, ledger, header, view.select),
				subtitle: `${parts.join('; ')}.`,
				panels: [{ kind: 'network', scene }],
				sections: [
					{
						heading: 'Ties drawn, and who says so where',
						entries,
						...(ranked.length ? {} : { more: 'No tie is left in this view.' }),
						...(rest
							? {
									more: narrow
										? `and ${rest} more, left out for want of room.`
										: `and ${rest} more, which fewer distinct origins report: left out for want of room.`
								}
							: {})
					}
				],
				sources,
				...footWords(header, about)
			};
		}
	};
}
