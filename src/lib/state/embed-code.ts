/** How an embed is coloured: as the reader's system is, or always one way. */
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** Least and greatest side of an embed, in CSS pixels. */
export const EMBED_SIDE = { least: 280, most: 2000 } as const;

/** What an embed is asked to show, and how. */
export interface EmbedRequest {
	/** Origin of this site: "https://hearsay.example". */
	origin: string;
	dossier: string;
	/** Title of the dossier, for those who hear the page. */
	title: string;
	/** The query of the view, without its question mark. */
	query: string;
	theme: EmbedTheme;
	width: number;
	height: number;
}

/**
 * What the frame may do: run its scripts, load its own files from its own site, open Hearsay and the sources in pages of
 * their own. Not: lead the page around it elsewhere, submit forms, download, ask for devices.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** Address of the embed of a view. */
export function embedAddress({
	origin,
	dossier,
	query,
	theme
}: Pick<EmbedRequest, 'origin' | 'dossier' | 'query' | 'theme'>): string {
	const parts = [query, theme === 'auto' ? '' : `theme=${theme}`].filter(Boolean).join('&');
	return `${origin}/embed/${encodeURIComponent(dossier)}${parts && `?${parts}`}`;
}

/** The HTML that puts a view into another page. */
export function embedCode(request: EmbedRequest): string {
	const { title, width, height } = request;
	const attributes: [string, string][] = [
		['src', embedAddress(request)],
		['title', `${title}: who says what of whom (Hearsay)`],
		['width', String(embedSide(width))],
		['height', String(embedSide(height))],
		['loading', 'lazy'],
		['sandbox', SANDBOX],
		['referrerpolicy', 'no-referrer'],
		['style', 'border: 1px solid #e3e3dd; max-width: 100%']
	];
	return `<iframe ${attributes.map(([name, value]) => `${name}="${attribute(value)}"`).join(' ')}></iframe>`;
}

/** A side of an embed as a whole number within bounds. */
export function embedSide(side: number): number {
	const whole = Number.isFinite(side) ? Math.round(side) : EMBED_SIDE.least;
	return Math.min(EMBED_SIDE.most, Math.max(EMBED_SIDE.least, whole));
}

/** The query and the theme that the address of an embed asks for. What is no theme is the reader's own. */
export function readEmbed(query: URLSearchParams): { query: URLSearchParams; theme: EmbedTheme } {
	const asked = query.get('theme');
	const rest = new URLSearchParams(query);
	rest.delete('theme');
	return { query: rest, theme: EMBED_THEMES.find((theme) => theme === asked) ?? 'auto' };
}

function attribute(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}
