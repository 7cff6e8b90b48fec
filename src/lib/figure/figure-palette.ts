import type { Hue } from '../ledger/ledger';
import { PALETTES, SERIF, type Palette } from './palette';

/** The colours of a figure that leaves the page. */
export interface FigurePalette extends Palette {
	/** Font stack of titles and of sentences that somebody could quote. */
	serif: string;
	/** No hue tells anything: polarity is said in words. */
	isGrey: boolean;
}

/** The themes of a figure. */
export const FIGURE_THEMES = ['light', 'dark', 'grey'] as const;
export type FigureTheme = (typeof FIGURE_THEMES)[number];

/**
 * Greys that stay apart when printed with one ink or copied, darkest for what accuses most; each reaches 4.5:1 on white
 * as text. With them the list says the polarity in words, for five greys are too many to be told apart by eye alone.
 */
const GREYS: Record<Hue, string> = {
	'third-party': '#000000',
	hostile: '#2B2B2B',
	cooperative: '#4A4A4A',
	kinship: '#616161',
	neutral: '#727272'
};

export const FIGURE_PALETTES: Record<FigureTheme, FigurePalette> = {
	light: { ...PALETTES.light, serif: SERIF, isGrey: false },
	dark: { ...PALETTES.dark, serif: SERIF, isGrey: false },
	grey: {
		...{ ground: '#FFFFFF', panel: '#FFFFFF', ink: '#000000', ink2: '#3D3D3D', ink3: '#5C5C5C' },
		...{ hairline: '#D9D9D9', control: '#767676', faintLabel: '#767676' },
		...{ mark: GREYS, text: GREYS, serif: SERIF, isGrey: true }
	}
};
