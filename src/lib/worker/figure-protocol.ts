import type { Dossier } from '../dossier/dossier';
import type { FigureOptions } from '../figure/compose-figure';
import type { FigureRecord } from '../figure/figure-record';
import type { SvgNode } from '../figure/svg-node';
import type { ViewState } from '../state/view-state';

/** What the page asks the figure worker for. */
export type FigureRequest =
	| { kind: 'dossier'; dossier: Dossier }
	| { kind: 'figure'; id: number; ask: FigureAsk }
	| { kind: 'file'; id: number; ask: FigureAsk; format: 'svg' | 'pdf' };

/** A figure of a view. */
export interface FigureAsk {
	view: ViewState;
	about: {
		/** The view as the query of its address, and the whole address. */
		query: string;
		address: string;
		/** Day of the drawing: ISO, and in words. */
		day: string;
		date: string;
	};
	options: FigureOptions;
	/** The reader's own headline. */
	title?: string;
}

/** A figure as the page shows it. */
export interface DrawnFigure {
	tree: SvgNode;
	/** Fonts with their files inside, for a style element. */
	css: string;
	/** Characters that none of our fonts has. */
	missing: string[];
	title: string;
	subtitle: string;
	/** Ties drawn, and ties that the view holds. */
	drawn: number;
	ties: number;
	sources: number;
	/** What the file carries of itself. */
	record: FigureRecord;
}

export type FigureReply = { id: number } & (
	{ figure: DrawnFigure } | { bytes: Uint8Array } | { error: string }
);
