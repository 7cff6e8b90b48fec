import { indexDossier, type DossierIndex } from '../dossier/dossier-index';
import type { Dossier } from '../dossier/dossier';
import type { FigurePlan } from '../figure/figure-content';
import { buildLedger } from '../ledger/build-ledger';
import { readClocks, type Clocks } from '../ledger/clocks';
import type { Ledger, RowMask } from '../ledger/ledger';
import { perspective } from '../ledger/perspective';
import { placeActors } from '../scene/place-actors';
import { rowsOfTime } from '../state/rows-of-time';
import type { ViewState } from '../state/view-state';
import type { PlanAbout } from './plan-about';
import { planOfView } from './plan-of-view';

/** A dossier made ready for figures: read once, drawn many times. */
export class FigureSource {
	readonly dossier: Dossier;
	readonly ledger: Ledger;
	readonly index: DossierIndex;
	readonly clocks: Clocks;

	/** @param dossier actors that nobody placed yet are placed here */
	constructor(dossier: Dossier, ledger: Ledger = buildLedger(dossier)) {
		this.ledger = ledger;
		this.dossier = { ...dossier, positions: dossier.positions ?? placeActors(dossier, ledger) };
		this.index = indexDossier(this.dossier);
		this.clocks = readClocks(this.dossier, ledger);
	}

	/**
	 * What a figure of a view holds, with its dates and its teller.
	 *
	 * @param title the reader's own headline
	 * @throws NothingToDraw
	 */
	plan(view: ViewState, about: PlanAbout, title?: string): FigurePlan {
		const { dossier, index, ledger, clocks } = this;
		const inTime = rowsOfTime(ledger, clocks, view.time);
		const within = this.within(view);
		const plan = planOfView({ dossier, ledger, index, clocks, view, within, inTime, about });
		if (!title) return plan;
		return { ...plan, content: (most, narrow) => ({ ...plan.content(most, narrow), title }) };
	}

	/** The claims that the time and the teller of a view leave; undefined where it has neither. */
	within(view: Pick<ViewState, 'time' | 'told'>): RowMask | undefined {
		const { ledger, clocks } = this;
		const inTime = rowsOfTime(ledger, clocks, view.time);
		const teller = view.told === null ? -1 : ledger.actors.code(view.told);
		return teller < 0 ? inTime : perspective(ledger, clocks, teller, { rows: inTime }).rows;
	}
}
