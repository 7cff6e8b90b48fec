import type { Dossier } from '../dossier/dossier';
import type { DossierIndex } from '../dossier/dossier-index';
import { lengthAt, listAt } from '../ledger/csr';
import { filterTies } from '../ledger/filter';
import type { Filter, Ledger, RowMask } from '../ledger/ledger';
import { findTie } from '../ledger/tie-key';
import { buildLinksScene } from './build-links-scene';
import { buildScene } from './build-scene';
import { pinsOf, stageOf } from './dossier-stage';
import { highlightOf } from './highlight';
import type { Scene } from './scene';
import type { Selection } from './selection';
import type { Stage } from './stage';
import { tieFacts, type TieFacts } from './tie-facts';

/** What is asked of a picture: the part of a view state that a drawing depends on. */
export interface PictureView {
	select: Selection;
	off: Filter;
	/** The actors that the dossier pins, or all that have ties. */
	actors: 'pinned' | 'all';
	/** Actors drawn besides. */
	show: readonly string[];
}

/** A dossier ready to be drawn. */
export interface Drawable {
	dossier: Dossier;
	ledger: Ledger;
	index: DossierIndex;
}

/** A drawn view. */
export interface Picture {
	stage: Stage;
	scene: Scene;
	/** Actor codes put away by a filter. */
	hidden: ReadonlySet<number>;
	/** Codes of the ties in the picture. */
	ties: number[];
}

/** What passes the filter, with the facts of each tie: shared by all pictures of one view. */
export type Filtered = ReturnType<typeof filterTies> & { facts: (TieFacts | undefined)[] };

/** Filters a dossier's ties and puts down the facts of those that remain. */
export function filteredFacts({ ledger, index }: Drawable, off: Filter, within?: RowMask): Filtered {
	const filtered = filterTies(ledger, off, within);
	return { ...filtered, facts: tieFacts(ledger, index, filtered.ties, filtered.rows) };
}

/** Ends of a tie: its subject and every object, as actor codes. */
export function endsOf(ledger: Ledger, tie: number): number[] {
	return [ledger.ties.subject[tie], ...listAt(ledger.ties.objects, tie)];
}

/** Tie code of a selected tie, or of the tie that holds a selected claim; -1 for any other selection. */
export function selectedTie(ledger: Ledger, select: Selection): number {
	if (select.kind === 'tie') return findTie(ledger, select.key);
	if (select.kind !== 'claim') return -1;
	const row = ledger.claims.code(select.id);
	return row < 0 ? -1 : ledger.tie[row];
}

/** Whether an actor has a tie. */
export function isTied(ledger: Ledger, actor: number): boolean {
	return lengthAt(ledger.tiesOf, actor) > 0;
}

/** Ids of the actors to draw: the pinned ones, those the reader opened, and whoever the selection is about. */
export function drawnActors(
	{ dossier, ledger, index }: Drawable,
	view: PictureView,
	narrow: boolean
): string[] {
	const ids = new Set(pinsOf(dossier, narrow).keys());
	if (view.actors === 'all') {
		ledger.actors.values.forEach((id, code) => isTied(ledger, code) && ids.add(id));
	}
	for (const id of view.show) ids.add(id);
	const { select } = view;
	if (select.kind === 'actor') for (const id of select.ids) ids.add(id);
	if (select.kind === 'link') ids.add(select.a).add(select.b);
	if (select.kind === 'claim' && ledger.claims.code(select.id) >= 0) {
		for (const id of index.claims.get(select.id)?.about ?? []) ids.add(id);
	}
	const tie = selectedTie(ledger, select);
	if (tie >= 0) for (const end of endsOf(ledger, tie)) ids.add(ledger.actors.values[end]);
	return [...ids];
}

/** The stage of a view. It depends on who is drawn, not on what is selected among them. */
export function stageFor(drawable: Drawable, view: PictureView, narrow: boolean): Stage {
	return stageOf({
		...drawable,
		drawn: drawnActors(drawable, view, narrow),
		withHypothetical: !view.off.status.includes('hypothetical'),
		narrow
	});
}

/**
 * Draws a view of a dossier on a stage.
 *
 * @param wordless the ties get no verbs: for whoever sets words of his own
 */
export function drawPicture(
	{ ledger, index }: Drawable,
	view: PictureView,
	filtered: Filtered,
	stage: Stage,
	narrow: boolean,
	wordless = false
): Picture {
	const { facts, rows } = filtered;
	const off = new Set(view.off.actorType.map((type) => ledger.actorTypes.code(type)));
	const hidden = new Set([...stage.actors.keys()].filter((code) => off.has(ledger.actorType[code])));
	const shown = stage.strands.filter(
		({ tie, from, to }) => facts[tie] && !hidden.has(from) && !hidden.has(to)
	);
	const ties = [...new Set(shown.map(({ tie }) => tie))];
	const highlight = highlightOf({ ledger, index, selection: view.select, drawn: ties, rows });
	const request = { stage, facts, hidden, highlight, wordless };
	return { stage, hidden, ties, scene: narrow ? buildLinksScene(request) : buildScene(request) };
}
