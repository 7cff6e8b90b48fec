import type { Dossier } from '../dossier/dossier';
import { indexDossier } from '../dossier/dossier-index';
import { buildLedger } from '../ledger/build-ledger';
import { drawPicture, filteredFacts, stageFor, type PictureView } from '../scene/dossier-picture';
import { placeActors } from '../scene/place-actors';
import { composeFigure, type FigureOptions } from './compose-figure';
import { figureText } from './figure-text';
import type { SvgNode } from './svg-node';

/**
 * The figure of a view of a dossier, from the dossier alone: for the command line and for the build. Actors that
 * nobody placed yet are placed here.
 *
 * @param about address of the view and date of the drawing, for the foot of the figure
 */
export function dossierFigure(
	dossier: Dossier,
	view: PictureView,
	options: FigureOptions,
	about: { address: string; date: string }
): SvgNode {
	const ledger = buildLedger(dossier);
	const index = indexDossier(dossier);
	const placed = { ...dossier, positions: dossier.positions ?? placeActors(dossier, ledger) };
	const drawable = { dossier: placed, ledger, index };
	const filtered = filteredFacts(drawable, view.off);
	const stage = stageFor(drawable, view, false);
	const { scene } = drawPicture(drawable, view, filtered, stage, false);
	const text = figureText({
		header: dossier.header,
		index,
		ledger,
		scene,
		selection: view.select,
		off: view.off,
		rows: filtered.rows,
		...about
	});
	return composeFigure(scene, text, options);
}
