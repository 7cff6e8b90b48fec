import type { TextStyle } from '../scene/text-metrics';

/** Growth of Newsreader with its optical size, as text-metrics reckons with it: per pixel, from 25 pixels. */
const OPTICAL = 0.002;
/** Width of the cut for text (16 points) that figures embed, against the one measured there: at weight 400 and 500. */
const CUT = { 400: 1.012, 500: 1.038 } as const;

/**
 * The style that measures as wide as a figure is set. A page lets the browser choose Newsreader's optical size; a figure
 * embeds one cut for all sizes, which every program that opens it can draw.
 */
export function asSet<Style extends TextStyle>(style: Style): Style {
	if (style.family !== 'serif') return style;
	const wide = style.size * (style.weight >= 450 ? CUT[500] : CUT[400]);
	// the size x with x (1 + OPTICAL (x − 25)) = wide
	const b = 1 - 25 * OPTICAL;
	return { ...style, size: (-b + Math.sqrt(b * b + 4 * OPTICAL * wide)) / (2 * OPTICAL) };
}
