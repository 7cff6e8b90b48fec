/** A size that a figure is set for, in units: CSS pixels (96 to the inch) but for `scale`. */
export interface FigureSize {
	id: string;
	label: string;
	width: number;
	/** Missing where the figure is as tall as its words need. */
	height?: number;
	/** CSS pixels for each unit, where a page is set smaller than a screen: footnotes of 6.7 points on paper. Default 1. */
	scale?: number;
	margin: number;
	/** Where sources are cut to publisher and date, for want of room. */
	brief?: boolean;
	/** Most ties that are drawn without being asked for more. */
	most: number;
}

const MM = 96 / 25.4;

const ON_PAPER = 0.825;

/** A sheet of paper, its width and height in CSS pixels. */
function page(id: string, label: string, width: number, height: number): FigureSize {
	const scale = ON_PAPER;
	return { id, label, width: width / scale, height: height / scale, scale, margin: 46, most: 80 };
}

/** The sizes on offer, in order. */
export const FIGURE_SIZES: readonly FigureSize[] = [
	{ id: 'screen', label: 'Screen, as tall as needed', width: 1200, margin: 44, most: 150 },
	{
		id: 'card',
		label: 'Social card, 1200 × 630',
		width: 1200,
		height: 630,
		margin: 36,
		brief: true,
		most: 9
	},
	{
		id: 'square',
		label: 'Square, 1080 × 1080',
		width: 1080,
		height: 1080,
		margin: 40,
		brief: true,
		most: 24
	},
	page('a4', 'A4 portrait', 210 * MM, 297 * MM),
	page('a4-landscape', 'A4 landscape', 297 * MM, 210 * MM),
	page('letter', 'Letter portrait', 816, 1056),
	page('letter-landscape', 'Letter landscape', 1056, 816),
	{ id: 'column', label: 'Column, width of your choice', width: 340, margin: 10, most: 16 }
];

/** Least and greatest width of a column, in millimetres. */
export const COLUMN_MM = { least: 60, most: 400, usual: 90 } as const;

/** A column of a width in millimetres. */
export function columnSize(mm: number): FigureSize {
	const column = FIGURE_SIZES.find(({ id }) => id === 'column')!;
	const width = Math.round(mm * MM);
	return { ...column, width, margin: width < 500 ? 10 : 24, most: width < 500 ? 16 : 40 };
}
