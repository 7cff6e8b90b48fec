import type { FigureOptions } from '$lib/figure/compose-figure';
import type { FigureTheme } from '$lib/figure/figure-palette';
import { COLUMN_MM, columnSize, FIGURE_SIZES, type FigureSize } from '$lib/figure/figure-size';

/** The file formats of a figure, in the order of the dialog. */
export const FORMATS = [
	{ id: 'png', name: 'PNG', about: 'for pages and print' },
	{ id: 'svg', name: 'SVG', about: 'with live text' },
	{ id: 'pdf', name: 'PDF', about: 'for print, text can be searched' }
] as const;
export type FigureFormat = (typeof FORMATS)[number]['id'];

/** Resolutions of a PNG in dots to the inch; 96 is one for each CSS pixel. */
export const RESOLUTIONS = [
	{ dpi: 96, name: '1×' },
	{ dpi: 192, name: '2×' },
	{ dpi: 288, name: '3×' },
	{ dpi: 300, name: '300 dpi, for print' },
	{ dpi: 384, name: '4×' },
	{ dpi: 600, name: '600 dpi, for line art' }
] as const;

/** How figures are to look. Kept while the page is open, so that a second figure is like the first. */
class FigureChoices {
	format = $state<FigureFormat>('png');
	size = $state('screen');
	/** Width of a column in millimetres. */
	mm = $state<number>(COLUMN_MM.usual);
	dpi = $state(192);
	theme = $state<FigureTheme>('light');
	transparent = $state(false);
	/** Most ties to draw; null for as many as the size holds. */
	most = $state<number | null>(null);

	figureSize = $derived<FigureSize>(
		this.size === 'column'
			? columnSize(Math.min(COLUMN_MM.most, Math.max(COLUMN_MM.least, this.mm || COLUMN_MM.usual)))
			: FIGURE_SIZES.find(({ id }) => id === this.size)!
	);
	options = $derived<FigureOptions>({
		...{ theme: this.theme, size: this.figureSize, transparent: this.transparent },
		...(this.most ? { most: this.most } : {})
	});
}

/** The choices of this page. */
export const choices = new FigureChoices();
