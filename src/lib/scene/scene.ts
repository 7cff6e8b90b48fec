import type { Hue, Status } from '../ledger/ledger';
import type { Curve } from './curve';
import type { OrientedBox } from './oriented-box';
import type { Bounds, Point } from './point';
import type { ShapeName } from './shapes';

/** Whether a mark stands out, is drawn as usual, or has stepped back for a selection. */
export type Light = 'selected' | 'lit' | 'plain' | 'faint';

/** An actor as it is drawn. */
export interface ActorMark extends Point {
	id: string;
	/** Display name: the accessible name of its button. */
	name: string;
	/** Kind in words, for the accessible description. */
	kind: string;
	r: number;
	shape: ShapeName;
	dashed: boolean;
	light: Light;
	label: ActorLabel;
}

/** An actor's name in lines, placed beside its shape. */
export interface ActorLabel {
	lines: string[];
	/** Anchor point of the first line's baseline. */
	x: number;
	y: number;
	align: 'start' | 'middle' | 'end';
	size: number;
	weight: number;
	lineHeight: number;
	box: OrientedBox;
}

/** One part of the label on a tie, with its left edge measured from the label's left edge. */
export type LabelPart =
	| { kind: 'badge'; badge: 'disputed' | 'negated'; x: number }
	| { kind: 'glyph'; predicate: string; x: number }
	| { kind: 'verb' | 'date'; text: string; x: number }
	| { kind: 'direction'; points: 'left' | 'right'; x: number };

/** A tie between two drawn actors. A mediation has one strand for each party. */
export interface StrandMark {
	/** Unique in the scene: tie key, and the party where there are several. */
	id: string;
	/** Key of the tie, as in the address. */
	key: string;
	tie: number;
	from: string;
	to: string;
	curve: Curve;
	hue: Hue;
	status: Status;
	/** Line width in pixels. */
	width: number;
	/** An arrowhead at the object; none on symmetric ties. */
	arrow: boolean;
	light: Light;
	label: { box: OrientedBox; parts: LabelPart[] } | null;
	/** Where the quotation badge stands: the selected actor says this of others. */
	quoted: Point | null;
	/** The tie as a sentence with its status: the accessible name of its button. */
	sentence: string;
	/** Middle of the line, where a button without a label stands. */
	middle: Point;
}

/** All ties of a pair as one line with a chip, where there is no room for strands. */
export interface LinkMark {
	id: string;
	a: string;
	b: string;
	curve: Curve;
	count: number;
	hues: Hue[];
	light: Light;
	chip: OrientedBox;
	sentence: string;
}

/** A dotted line from who says so to the tie that is spoken of. */
export interface Leader {
	curve: Curve;
	text: string;
	box: OrientedBox;
}

/** All that is drawn: pure data, in scene units (CSS pixels at scale 1). */
export interface Scene {
	/** The stage the positions were chosen for. */
	stage: Bounds;
	/** What the marks cover, labels included. */
	bounds: Bounds;
	actors: ActorMark[];
	/** In drawing order: lit ones last. */
	strands: StrandMark[];
	links: LinkMark[];
	leaders: Leader[];
	/** What the picture shows, in words. */
	caption: { title: string; lines: string[] };
}

/** Line widths by distinct origins: 1, 2, 3, 4 and more. */
const WIDTHS = [1.25, 2, 2.75, 3.5];
const ACKNOWLEDGED = 0.75;

/** Width of a tie's line in pixels: by distinct origins, heavier when acknowledged, never by claim count. */
export function strandWidth(origins: number, status: Status): number {
	return (
		WIDTHS[Math.min(WIDTHS.length, Math.max(1, origins)) - 1] + (status === 'acknowledged' ? ACKNOWLEDGED : 0)
	);
}

/** Dash pattern of a status, in pixels; empty for a solid line. */
export function strandDash(status: Status): number[] {
	if (status === 'alleged' || status === 'disputed') return [8, 5];
	return status === 'hypothetical' ? [0.1, 5] : [];
}

/** Length and half width of the arrowhead on a line of the given width. */
export function arrowSize(width: number): { length: number; half: number } {
	return { length: 6.5 + 1.1 * width, half: 3 + 0.75 * width };
}
