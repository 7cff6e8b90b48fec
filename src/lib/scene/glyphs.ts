/**
 * Marks of predicates and statuses as SVG path data. No font has all of these characters, so they are drawn:
 * a fallback font would change their size from machine to machine.
 *
 * Every glyph stands in a box of 10 × 10 with the origin at the top left and is stroked, not filled, with round
 * caps and joins; `GLYPH_STROKE` is the width of the stroke in units of that box.
 */
export const GLYPH_BOX = 10;
export const GLYPH_STROKE = 1.3;

/** Predicate id → path data. */
export const GLYPHS: Record<string, string> = {
	// cooperative
	supports: 'M5 1.2V8.8M1.2 5H8.8',
	allied_with:
		'M3.4 2.6A2.4 2.4 0 1 0 3.4 7.4A2.4 2.4 0 1 0 3.4 2.6ZM6.6 2.6A2.4 2.4 0 1 0 6.6 7.4A2.4 2.4 0 1 0 6.6 2.6Z',
	cooperates_with: 'M1 3.4H9M6.9 1.3L9 3.4L6.9 5.5M9 6.9H1M3.1 4.8L1 6.9L3.1 9',
	endorses: 'M1.6 5L5 1.6L8.4 5M1.6 8.6L5 5.2L8.4 8.6',
	sympathises_with: 'M5 8.6C1.8 6.4 1 4.9 1 3.6C1 1.4 4 0.9 5 3.2C6 0.9 9 1.4 9 3.6C9 4.9 8.2 6.4 5 8.6Z',
	recognises: 'M1.2 5.4L4 8.2L8.8 2',
	maintains_ties_with: 'M0.8 6.2C2.2 2.2 3.8 2.2 5 5C6.2 7.8 7.8 7.8 9.2 3.8',
	mediates_between: 'M5 0.9L9.1 5L5 9.1L0.9 5Z',
	ceasefire_with: 'M3.3 1.2V8.8M6.7 1.2V8.8',
	hosts: 'M1.2 5L5 1.2L8.8 5V9H1.2Z',
	// kinship
	shares_ideology_with:
		'M1 4C2.4 1.9 3.7 2.5 5 3.4C6.3 4.3 7.6 4.9 9 2.8M1 7.4C2.4 5.3 3.7 5.9 5 6.8C6.3 7.7 7.6 8.3 9 6.2',
	kin_to: 'M5 1.1V4.2M1.6 8.9V6.5Q1.6 4.2 3.9 4.2H6.1Q8.4 4.2 8.4 6.5V8.9',
	// hostile
	attacks: 'M5 0.9V9.1M1.45 2.95L8.55 7.05M1.45 7.05L8.55 2.95',
	fights: 'M1.7 1.7L8.3 8.3M8.3 1.7L1.7 8.3',
	threatens: 'M5 1V6M5 8.55V8.95',
	demands_of: 'M2.7 3.2C2.7 0.3 7.3 0.3 7.3 3.1C7.3 4.9 5 4.9 5 6.6M5 8.7V9',
	pressures: 'M1.2 1.5V8.5M3 5H9M6.4 2.4L9 5L6.4 7.6',
	restricts: 'M5 1A4 4 0 1 0 5 9A4 4 0 1 0 5 1ZM2.4 5H7.6',
	opposes: 'M1.2 5H8.8',
	rivals: 'M3.7 1.8L0.8 5L3.7 8.2M6.3 1.8L9.2 5L6.3 8.2',
	restrains: 'M1 5H8.4M8.4 1.4V8.6',
	// hostile to a third party
	harbours: 'M5 1.2L9 8.6H1Z',
	tolerates: 'M5 1.3A3.7 3.7 0 1 0 5 8.7A3.7 3.7 0 1 0 5 1.3Z',
	// neutral
	depends_on: 'M5 1V9M2.4 3H7.6M1 6.2C1.4 8 3 9 5 9C7 9 8.6 8 9 6.2',
	leads: 'M1.2 8.5H8.8L9 2.4L6.6 5L5 1.5L3.4 5L1 2.4Z',
	part_of: 'M8.6 1.8H5A3.2 3.2 0 0 0 5 8.2H8.6M1.8 5H8.6',
	based_in: 'M5 9.2C2.6 6.4 1.9 5 1.9 3.9A3.1 3.1 0 0 1 8.1 3.9C8.1 5 7.4 6.4 5 9.2ZM5 3.8V4',
	controls: 'M2 9.2V1.2H8.6L6.8 3.5L8.6 5.8H2',
	derived_from: 'M9 8.6H4.6Q2.6 8.6 2.6 6.6V1.4M0.6 3.4L2.6 1.4L4.6 3.4'
};

/** What is drawn for a predicate that has no glyph of its own: a dot, so that the mark is never empty. */
export const UNKNOWN_GLYPH = 'M5 4V6';

/** Path of a predicate's glyph in the 10 × 10 box. */
export function glyphOf(predicate: string): string {
	return Object.hasOwn(GLYPHS, predicate) ? GLYPHS[predicate] : UNKNOWN_GLYPH;
}

/**
 * Badges that a tie wears, in the same box of 10 × 10. `disputed` and `negated` are drawn inside a circle of
 * radius 6.8 CSS pixels (the circle is not part of the path); `quotation` is filled with the ground colour on an
 * ink disc of the same size; `ended` is the bar across the end of a line, drawn without a circle.
 */
export const BADGES = {
	/** Affirmed and denied: stroke. */
	disputed: 'M2 3.7H8M2 6.3H8M7 1.3L3 8.7',
	/** Said not to hold: stroke. */
	negated: 'M7.7 2.3L2.3 7.7',
	/** Somebody says so of others: fill. */
	quotation:
		'M4.3 2.5C2.5 3.1 1.5 4.5 1.5 6.2C1.5 7.5 2.2 8.3 3.2 8.3C4.1 8.3 4.7 7.6 4.7 6.8C4.7 5.9 4.1 5.3 3.3 5.3C3.1 5.3 3 5.3 2.9 5.4C3 4.4 3.6 3.6 4.6 3.1ZM8.2 2.5C6.4 3.1 5.4 4.5 5.4 6.2C5.4 7.5 6.1 8.3 7.1 8.3C8 8.3 8.6 7.6 8.6 6.8C8.6 5.9 8 5.3 7.2 5.3C7 5.3 6.9 5.3 6.8 5.4C6.9 4.4 7.5 3.6 8.5 3.1Z',
	/** Ended: stroke. */
	ended: 'M5 0V10'
} as const;

/** Arrows and signs of running text, stroked in the same box: Newsreader and Public Sans have none of them. */
export const SIGNS = {
	right: 'M0.8 5H9.2M6 1.8L9.2 5L6 8.2',
	left: 'M9.2 5H0.8M4 1.8L0.8 5L4 8.2',
	both: 'M0.8 5H9.2M6.6 2.4L9.2 5L6.6 7.6M3.4 2.4L0.8 5L3.4 7.6'
} as const;
