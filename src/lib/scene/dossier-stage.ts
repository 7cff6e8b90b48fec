import type { Dossier } from '../dossier/dossier';
import type { DossierIndex } from '../dossier/dossier-index';
import type { View } from '../dossier/schema';
import { STATUSES, type Ledger } from '../ledger/ledger';
import { tieStatuses } from '../ledger/tie-status';
import { emptyBounds, growBounds, type Bounds } from './point';
import { boundsOf } from './oriented-box';
import { setStage, type Stage } from './stage';

/** Room for the buttons in the corner, at the scale of a grown stage. */
const BUTTONS = { width: 150, height: 56 };
const NO_VIEW: View = { size: [820, 740], at: {} };

/** The view that suits the width: the narrow one on a phone, where the dossier has one. */
export function viewOf(dossier: Dossier, narrow: boolean): View {
	const { views } = dossier.header;
	return (narrow ? (views?.narrow ?? views?.wide) : (views?.wide ?? views?.narrow)) ?? NO_VIEW;
}

/** Positions of the actors drawn at first, by id: those that the dossier pins, or every placed one where it draws everyone. */
export function pinsOf(dossier: Dossier, narrow: boolean): Map<string, readonly [number, number]> {
	const { at, everyone } = viewOf(dossier, narrow);
	const pins = Object.entries(at);
	return new Map(pins.length && !everyone ? pins : [...Object.entries(placedOf(dossier, narrow)), ...pins]);
}

function placedOf(dossier: Dossier, narrow: boolean): Record<string, readonly [number, number]> {
	return (narrow ? dossier.positions?.narrow : undefined) ?? dossier.positions?.wide ?? {};
}

/** What a stage of a dossier is asked for. */
export interface DossierStageInput {
	dossier: Dossier;
	ledger: Ledger;
	index: DossierIndex;
	/** Actor ids to draw. */
	drawn: readonly string[];
	withHypothetical: boolean;
	narrow: boolean;
}

/** The stage of a dossier in its own positions, its frame grown to hold every drawn actor. */
export function stageOf(input: DossierStageInput): Stage {
	const { dossier, ledger, index, drawn, narrow } = input;
	const view = viewOf(dossier, narrow);
	const stage = setStage({
		ledger,
		index,
		statuses: Array.from(tieStatuses(ledger), (code) => STATUSES[code]),
		withHypothetical: input.withHypothetical,
		drawn,
		positions: new Map([...Object.entries(placedOf(dossier, narrow)), ...Object.entries(view.at)]),
		labels: view.labels ?? {},
		size: view.size,
		poles: dossier.header.poles ?? [],
		principal: dossier.header.principal,
		compact: narrow && view === dossier.header.views?.narrow
	});
	const grown = emptyBounds();
	for (const actor of stage.actors.values()) {
		growBounds(grown, boundsOf(actor.label.box));
		growBounds(grown, {
			left: actor.x - actor.r - 8,
			right: actor.x + actor.r + 8,
			top: actor.y - actor.r - 8,
			bottom: actor.y + actor.r + 8
		});
	}
	const outside =
		grown.left < stage.frame.left ||
		grown.top < stage.frame.top ||
		grown.right > stage.frame.right ||
		grown.bottom > stage.frame.bottom;
	if (!outside) return stage;
	growBounds(grown, stage.frame);
	// on a wide stage the buttons for zooming stand in the lower right corner
	if (!narrow && reachesCorner(stage, grown)) grown.bottom += BUTTONS.height;
	return { ...stage, frame: grown };
}

/** Whether an actor or its name would stand under the buttons. */
function reachesCorner({ actors }: Stage, { right, bottom }: Bounds): boolean {
	return [...actors.values()].some((actor) => {
		const name = boundsOf(actor.label.box);
		return (
			Math.max(name.right, actor.x + actor.r) > right - BUTTONS.width &&
			Math.max(name.bottom, actor.y + actor.r) > bottom - BUTTONS.height
		);
	});
}
