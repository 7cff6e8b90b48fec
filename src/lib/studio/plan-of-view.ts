import { evidenceContext, type EvidenceContext } from '../evidence/evidence-context';
import type { FigurePlan } from '../figure/figure-content';
import type { Clocks } from '../ledger/clocks';
import { compare } from '../ledger/compare';
import type { RowMask } from '../ledger/ledger';
import { joinMasks } from '../ledger/row-mask';
import { drawPicture, filteredFacts, stageFor, type Drawable } from '../scene/dossier-picture';
import { squeezeStage } from '../scene/squeeze-stage';
import type { Stage } from '../scene/stage';
import { tellingScene, tellingStage } from '../scene/telling-scene';
import { tieFacts } from '../scene/tie-facts';
import { exchangeRows } from '../state/exchange-rows';
import type { ViewState } from '../state/view-state';
import { chosenTrail } from './chosen-trail';
import { comparePlan } from './compare-plan';
import { networkPlan } from './network-plan';
import type { PlanAbout } from './plan-about';
import { trailPlan } from './trail-plan';
import { selectionTitle } from './view-words';

/** What a figure is drawn from. */
export interface PlanInput extends Drawable {
	view: ViewState;
	/** The claims of the time and the telling that are shown; all without it. */
	within?: RowMask;
	/** The claims of the time alone: a comparison has tellers of its own. */
	inTime?: RowMask;
	clocks: Clocks;
	about: PlanAbout;
}

/** The view holds nothing that a figure could show; the message says what to change. */
export class NothingToDraw extends Error {}

/**
 * The figure of a view: of the trail that is looked at, of the comparison, of the exchange, or of the network with what is
 * selected in it. The board and the table are figures of the network: they list what it draws.
 *
 * @throws NothingToDraw
 */
export function planOfView(input: PlanInput): FigurePlan {
	switch (input.view.view) {
		case 'trails':
			return planOfTrail(input);
		case 'compare':
			return planOfComparison(input);
		case 'exchange':
			return planOfExchange(input);
		default:
			return planOfNetwork(input, input.within);
	}
}

function planOfNetwork(input: PlanInput, within: RowMask | undefined, exchange = false): FigurePlan {
	const { dossier, ledger, index, view, about } = input;
	const filtered = filteredFacts(input, view.off, within);
	const context = evidenceContext(dossier, ledger, filtered.rows);
	// an exchange shows all of its ties alike: whatever it is about is no longer one selection among others
	const shown = exchange
		? { ...view, select: { kind: 'none' as const }, show: actorsOf(input, within) }
		: view;
	const stages = new Map<boolean, Stage>();
	const stage = (narrow: boolean) => {
		const known = stages.get(narrow) ?? stageFor(input, shown, narrow);
		stages.set(narrow, known);
		return known;
	};
	return networkPlan({
		...{ context, facts: filtered.facts, view, about },
		sceneAt: (squeeze, narrow) =>
			// numbers are set with the words
			drawPicture(input, shown, filtered, squeezeStage(stage(narrow), squeeze), false, true).scene,
		...(exchange
			? {
					title: `${selectionTitle(index, ledger, dossier.header, view.select).replace(/: what is said$/, '')}: the exchange`,
					narrowing: ['with whatever answers these claims or is answered by them']
				}
			: {})
	});
}

/** Ids of the actors at the ends of the ties of some claims. */
function actorsOf({ ledger }: Drawable, within: RowMask | undefined): string[] {
	const ids = new Set<string>();
	for (let row = 0; row < ledger.size; row++) {
		const tie = ledger.tie[row];
		if (tie < 0 || (within && !within[row])) continue;
		ids.add(ledger.actors.values[ledger.ties.subject[tie]]);
		const { start, items } = ledger.ties.objects;
		for (let k = start[tie]; k < start[tie + 1]; k++) ids.add(ledger.actors.values[items[k]]);
	}
	return [...ids];
}

function planOfExchange(input: PlanInput): FigurePlan {
	const { ledger, view } = input;
	if (view.select.kind === 'none') return planOfNetwork(input, input.within);
	const mask = new Uint8Array(ledger.size);
	for (const row of exchangeRows(ledger, view.select, input.within)) mask[row] = 1;
	return planOfNetwork(input, joinMasks(input.within, mask), true);
}

function contextOf(input: PlanInput, within: RowMask | undefined): EvidenceContext {
	const { rows } = filteredFacts(input, input.view.off, within);
	return evidenceContext(input.dossier, input.ledger, rows);
}

function planOfTrail(input: PlanInput): FigurePlan {
	const { view, about } = input;
	const context = contextOf(input, input.within);
	const trail = chosenTrail(context, view);
	if (!trail) {
		throw new NothingToDraw('There is no trail to draw: choose other ends, or allow more hops.');
	}
	return trailPlan({ context, trail, view, about });
}

function planOfComparison(input: PlanInput): FigurePlan {
	const { ledger, index, view, about, dossier, clocks } = input;
	const context = contextOf(input, input.inTime);
	const poles = dossier.header.poles ?? dossier.header.principal;
	const a = view.compare.a ?? poles.find((id) => id !== view.compare.b) ?? '';
	const b = view.compare.b ?? poles.find((id) => id !== a) ?? '';
	const [one, other] = [ledger.actors.code(a), ledger.actors.code(b)];
	if (one < 0 || other < 0 || one === other) {
		throw new NothingToDraw('There are no two tellings to compare: choose another actor on one side.');
	}
	const comparison = compare(ledger, clocks, one, other, context.rows);
	const stages = new Map<boolean, Stage>();
	const stage = (narrow: boolean) => {
		const known = stages.get(narrow) ?? tellingStage(input, comparison, narrow);
		stages.set(narrow, known);
		return known;
	};
	return comparePlan({
		...{ context, comparison, view: { ...view, told: null }, about },
		facts: tieFacts(ledger, index, undefined, context.rows),
		sceneAt: (side, squeeze, narrow) =>
			tellingScene(input, squeezeStage(stage(narrow), squeeze), comparison, side)
	});
}
