/**
 * Draws figures beside the page, so that setting a sheet of paper never holds up a gesture. The work itself is done by
 * the pure folders; this file only passes messages.
 */
import type { Dossier } from '../dossier/dossier';
import { composeFigure, type FigureOptions } from '../figure/compose-figure';
import type { SvgNode } from '../figure/svg-node';
import type { ViewState } from '../state/view-state';
import type { PlanAbout } from '../studio/plan-about';
import { FigureSource } from '../studio/figure-source';

/** What the page asks for. */
export type FigureRequest =
	{ kind: 'dossier'; dossier: Dossier } | { kind: 'figure'; id: number; ask: FigureAsk };

/** A figure of a view. */
export interface FigureAsk {
	view: ViewState;
	about: PlanAbout;
	options: FigureOptions;
	/** The reader's own headline. */
	title?: string;
}

/** A figure as the page shows it. */
export interface DrawnFigure {
	tree: SvgNode;
	title: string;
	subtitle: string;
	/** Ties drawn, and ties that the view holds. */
	drawn: number;
	ties: number;
	sources: number;
}

export type FigureReply = { id: number } & ({ figure: DrawnFigure } | { error: string });

let source: FigureSource | undefined;

self.onmessage = ({ data }: MessageEvent<FigureRequest>) => {
	if (data.kind === 'dossier') {
		source = new FigureSource(data.dossier);
		return;
	}
	const { id, ask } = data;
	try {
		if (!source) throw new Error('The dossier was not loaded. Reload the page.');
		self.postMessage({ id, figure: draw(source, ask) } satisfies FigureReply);
	} catch (error) {
		self.postMessage({ id, error: (error as Error).message } satisfies FigureReply);
	}
};

function draw(from: FigureSource, { view, about, options, title }: FigureAsk): DrawnFigure {
	const plan = from.plan(view, about, title);
	const { tree, content, drawn } = composeFigure(plan, options);
	return {
		...{ tree, drawn, ties: plan.ties, sources: content.sources.length },
		...{ title: content.title, subtitle: content.subtitle }
	};
}
