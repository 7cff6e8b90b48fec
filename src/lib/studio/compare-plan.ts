import { capitalise, inTextOf, isPlural, nameOf } from '../dossier/actor-name';
import { evidenceContext, type EvidenceContext } from '../evidence/evidence-context';
import type { FigurePlan, FigureSection } from '../figure/figure-content';
import type { Comparison } from '../ledger/compare';
import { AS_PLACED, isAsPlaced, onceForEach, type Squeeze } from '../scene/squeeze-stage';
import { numberScene } from '../scene/number-scene';
import { growBounds } from '../scene/point';
import type { Scene } from '../scene/scene';
import type { TieFacts } from '../scene/tie-facts';
import { comparedTies } from '../scene/telling-scene';
import type { ViewState } from '../state/view-state';
import { footWords, type PlanAbout } from './plan-about';
import { numberTies, rankTies } from './rank-ties';
import { SourceNotes } from './source-notes';
import { tieEntries } from './tie-entries';
import { countOf, narrowingWords } from './view-words';

/** Two tellings side by side. */
export interface ComparePlanInput {
	context: EvidenceContext;
	comparison: Comparison;
	/** The picture of a telling, its actors closer together by a factor. */
	sceneAt(side: 'a' | 'b', squeeze: Squeeze, narrow: boolean): Scene;
	/** By tie code: what stands on the lines. */
	facts: readonly (TieFacts | undefined)[];
	view: Pick<ViewState, 'off' | 'told' | 'time'>;
	about: PlanAbout;
}

/**
 * The figure of a comparison: the two tellings as pictures in the same places, a tie with one number in both, and the four
 * lists, which are complete where the pictures are not.
 */
export function comparePlan(input: ComparePlanInput): FigurePlan {
	const { context, comparison, sceneAt, facts, about } = input;
	const { ledger, index, dossier } = context;
	const pictures = { a: sceneAt('a', AS_PLACED, false), b: sceneAt('b', AS_PLACED, false) };
	const strandsOf = (a: Scene, b: Scene) =>
		[...a.strands, ...b.strands].map((strand) => ({ ...strand, light: 'lit' as const }));
	const drawn = strandsOf(pictures.a, pictures.b);
	const all = comparedTies(comparison);
	const inPicture = rankTies(context, drawn);
	const ranked = [...inPicture, ...all.filter((tie) => !inPicture.includes(tie))];
	const rows = comparison.a.rows.map((counts, row) => counts | comparison.b.rows[row]);
	const voices = evidenceContext(dossier, ledger, rows);
	const id = { a: ledger.actors.values[comparison.a.teller], b: ledger.actors.values[comparison.b.teller] };
	const says = (side: 'a' | 'b') =>
		`${inTextOf(index, id[side])} ${isPlural(index, id[side]) ? 'take' : 'takes'} a side`;

	return {
		ties: ranked.length,
		content(most, narrow) {
			const kept = new Set(ranked.slice(0, most));
			// a narrow picture has no place for some actors
			const inPictures = narrow
				? strandsOf(sceneAt('a', AS_PLACED, true), sceneAt('b', AS_PLACED, true))
				: drawn;
			const inOrder = numberTies(inPictures, kept);
			const numbers = new Map(inOrder);
			for (const tie of kept) if (!numbers.has(tie)) numbers.set(tie, numbers.size + 1);
			const notes = new SourceNotes(context);
			const section = (heading: string, ties: Int32Array): FigureSection => {
				const list = [...ties].filter((tie) => kept.has(tie));
				list.sort((x, y) => numbers.get(x)! - numbers.get(y)!);
				const entries = tieEntries(context, list, numbers, notes, voices).map((entry, i) =>
					inOrder.has(list[i])
						? entry
						: { ...entry, note: [entry.note, 'not in the pictures'].filter(Boolean).join(' · ') }
				);
				const rest = ties.length - list.length;
				return {
					heading: `${heading}: ${ties.length}`,
					entries,
					...(rest ? { more: `and ${rest} more, left out for want of room.` } : {})
				};
			};
			const sections = [
				section(`Only ${says('a')}`, comparison.onlyA),
				section(`Only ${says('b')}`, comparison.onlyB),
				section('Both say the same', comparison.both),
				section('They contradict each other', comparison.contradict)
			];
			const pairAt = onceForEach((squeeze) => {
				const [one, other] = (['a', 'b'] as const).map((side) =>
					numberScene(
						isAsPlaced(squeeze) && !narrow ? pictures[side] : sceneAt(side, squeeze, narrow),
						inOrder,
						facts,
						{ whole: true }
					)
				);
				// one frame for both, so that everybody stands in the same place
				const bounds = { ...one.bounds };
				growBounds(bounds, other.bounds);
				return { a: { ...one, bounds }, b: { ...other, bounds } };
			});
			const panel = (side: 'a' | 'b') => ({
				kind: 'network' as const,
				heading: `As told by ${inTextOf(index, id[side])}`,
				scene: (squeeze: Squeeze) => pairAt(squeeze)[side]
			});
			const sources = notes.list();
			const parts = [
				`${countOf(kept.size, 'tie')}${kept.size < all.length ? ` of ${all.length}` : ''} on which ${inTextOf(index, id.a)} or ${inTextOf(index, id.b)} ${isPlural(index, id.b) ? 'take' : 'takes'} a side, each by the latest act, from ${sources.length} of ${countOf(index.sources.size, 'source')} of the dossier “${dossier.header.title}”. Dashed where the teller accuses, slashed where it denies, with a band where the other contradicts`,
				...narrowingWords(index, input.view)
			];
			return {
				title: capitalise(`${nameOf(index, id.a)} and ${nameOf(index, id.b)}: two tellings`),
				subtitle: `${parts.join('; ')}.`,
				panels: [panel('a'), panel('b')],
				sections,
				sources,
				...footWords(dossier.header, about)
			};
		}
	};
}
