import type { Status } from '../ledger/ledger';
import type { LabelPart } from './scene';
import { textWidth } from './text-metrics';

/** Size of the verbs on ties, in pixels: never below 10 on screen. */
const SIZE = 11;
/** Height of a label, in pixels: a little less than a lane, so that labels of neighbouring lanes do not touch. */
export const LABEL_HEIGHT = 14;
const BADGE = 13.6;
const GLYPH = 9.5;
const GAP = 3;
const DIRECTION = 5;

/** What stands on a tie. */
export interface StrandWords {
	predicate: string;
	/** The verb: "harbours". */
	verb: string;
	/** Dates of a past tie: "to Aug 2021". */
	date: string | null;
	status: Status;
	/** Which way the object lies, where several lanes run side by side; null elsewhere. */
	points: 'left' | 'right' | null;
}

/** Sets the parts of a tie's label side by side: direction, badge, glyph, verb, date, direction. */
export function setStrandLabel(words: StrandWords): { parts: LabelPart[]; width: number } {
	const parts: LabelPart[] = [];
	let x = 0;
	const put = (part: LabelPart, width: number) => {
		parts.push({ ...part, x });
		x += width + GAP;
	};
	if (words.points === 'left') put({ kind: 'direction', points: 'left', x }, DIRECTION);
	if (words.status === 'disputed' || words.status === 'negated') {
		put({ kind: 'badge', badge: words.status, x }, BADGE);
	}
	put({ kind: 'glyph', predicate: words.predicate, x }, GLYPH);
	put(
		{ kind: 'verb', text: words.verb, x },
		textWidth(words.verb, { family: 'sans', weight: 550, size: SIZE })
	);
	if (words.date) {
		put(
			{ kind: 'date', text: words.date, x },
			textWidth(words.date, { family: 'sans', weight: 450, size: SIZE - 0.5 })
		);
	}
	if (words.points === 'right') put({ kind: 'direction', points: 'right', x }, DIRECTION);
	return { parts, width: x - GAP };
}
