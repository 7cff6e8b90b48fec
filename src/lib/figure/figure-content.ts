import type { Corroboration, Hue, Status } from '../ledger/ledger';
import type { NumberedScene } from '../scene/number-scene';
import type { Bounds } from '../scene/point';
import type { Squeeze } from '../scene/squeeze-stage';
import type { Palette } from './palette';
import type { SvgNode } from './svg-node';

/** A numbered line of a figure: a tie as a sentence, how it stands, and who says so where. */
export interface FigureEntry {
	number: number;
	/** "Afghan Taliban harbours TTP". Never shown without its status. */
	name: string;
	/** "Disputed". */
	standing: string;
	hue: Hue;
	status: Status;
	/** For the glyph before the name. */
	predicate: string;
	/** Who says what of it, with the letters of the sources. */
	voices: readonly { words: string; who: string; letters: readonly string[] }[];
	/** A word at the end: "no reply recorded". */
	note?: string;
	numbers: Corroboration;
}

/** A list of a figure: all of its ties, or one of the four lists of a comparison. */
export interface FigureSection {
	heading: string;
	entries: readonly FigureEntry[];
	/** "and 14 more". */
	more?: string;
}

/** A footnote: a source with its letter. */
export interface FigureSource {
	letter: string;
	/** "Jago News 24, “Taliban ‘pauses’ …”, c. 12 Oct 2025." */
	text: string;
	/** "Jago News 24, c. 12 Oct 2025": where room is short. */
	brief: string;
	/** "Read from an excerpt.", "Paragraphs 3, 9–11." */
	read: string;
	/** Address of the source, for a link. */
	url?: string;
}

/** A part of the picture: a network, or a drawing of its own that fills the width it is given. */
export type FigurePanel = { heading?: string } & (
	| {
			kind: 'network';
			/** The scene with its actors closer together or further apart (squeezeStage); AS_PLACED for the positions of the dossier. */
			scene(squeeze: Squeeze): NumberedScene;
	  }
	| {
			kind: 'drawing';
			/** Least width at which it reads well, in units. */
			least: number;
			draw(width: number, palette: Palette): { node: SvgNode; width: number; height: number };
	  }
);

/** Everything a figure holds, before it is set on a page. */
export interface FigureContent {
	title: string;
	/** What is shown and what is filtered, in words. */
	subtitle: string;
	panels: readonly FigurePanel[];
	sections: readonly FigureSection[];
	sources: readonly FigureSource[];
	/** Address of the view. */
	address: string;
	/** "Data 3f9a 1c02 77be". */
	fingerprint?: string;
	/** "Drawn 22 November 2026. Coding CC-BY-4.0; the sources stay with their publishers." */
	colophon: string;
}

/** A figure that can be drawn with fewer ties, where a page has no room for all. */
export interface FigurePlan {
	/** Number of ties that may be drawn. */
	ties: number;
	/**
	 * The content with the `most` highest ranked ties; the others are counted and said to be left out.
	 *
	 * @param narrow actors stand where a phone shows them, for a column that is too narrow for the wide picture
	 */
	content(most: number, narrow: boolean): FigureContent;
}

/** Bounds grown on every side. */
export const padded = (b: Bounds, by: number): Bounds => ({
	left: b.left - by,
	top: b.top - by,
	right: b.right + by,
	bottom: b.bottom + by
});
