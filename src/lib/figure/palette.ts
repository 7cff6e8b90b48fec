import type { Hue } from '../ledger/ledger';

/** The colours of a drawing. Hue belongs to the data: everything else is ink on paper. */
export interface Palette {
	ground: string;
	panel: string;
	ink: string;
	ink2: string;
	ink3: string;
	hairline: string;
	control: string;
	faintLabel: string;
	/** Lines, arrowheads and glyphs. */
	mark: Record<Hue, string>;
	/** Words: 4.5:1 on ground and panel. */
	text: Record<Hue, string>;
}

/** The light and dark colours of styles/tokens.css, for pictures that leave the page. */
export const PALETTES: Record<'light' | 'dark', Palette> = {
	light: {
		ground: '#FAFAF7',
		panel: '#FFFFFF',
		ink: '#1A1D21',
		ink2: '#4C5259',
		ink3: '#686E75',
		hairline: '#E3E3DD',
		control: '#868B91',
		faintLabel: '#868B91',
		mark: {
			cooperative: '#0067A8',
			hostile: '#C24A00',
			'third-party': '#8E2A72',
			kinship: '#00926B',
			neutral: '#7B8188'
		},
		text: {
			cooperative: '#0067A8',
			hostile: '#C24A00',
			'third-party': '#8E2A72',
			kinship: '#007857',
			neutral: '#5A6068'
		}
	},
	dark: {
		ground: '#14171A',
		panel: '#1B1F23',
		ink: '#ECEDEA',
		ink2: '#B4B9BE',
		ink3: '#8F969D',
		hairline: '#2C3238',
		control: '#757C84',
		faintLabel: '#757C84',
		mark: {
			cooperative: '#55ABE8',
			hostile: '#F5893D',
			'third-party': '#F5BBE0',
			kinship: '#2DB98C',
			neutral: '#8A9199'
		},
		text: {
			cooperative: '#55ABE8',
			hostile: '#F5893D',
			'third-party': '#F5BBE0',
			kinship: '#3CC99D',
			neutral: '#A9AFB6'
		}
	}
};

const HUE_NAMES: Hue[] = ['cooperative', 'hostile', 'third-party', 'kinship', 'neutral'];
const byHue = (name: (hue: Hue) => string) =>
	Object.fromEntries(HUE_NAMES.map((hue) => [hue, name(hue)])) as Record<Hue, string>;

/** The page's own tokens, so that the first paint follows the reader's theme. */
export const PAGE_PALETTE: Palette = {
	ground: 'var(--ground)',
	panel: 'var(--panel)',
	ink: 'var(--ink)',
	ink2: 'var(--ink-2)',
	ink3: 'var(--ink-3)',
	hairline: 'var(--hairline)',
	control: 'var(--control)',
	faintLabel: 'var(--faint-label)',
	mark: byHue((hue) => `var(--${hue})`),
	text: byHue((hue) => `var(--${hue}-text)`)
};

/** Font stacks of a drawing. */
export const SANS =
	"'Public Sans Variable', 'Public Sans', 'Vazirmatn Variable', Arial, Helvetica, 'Liberation Sans', sans-serif";
export const SERIF =
	"'Newsreader Variable', Newsreader, 'Noto Naskh Arabic Variable', Georgia, 'Times New Roman', serif";
