import { arrangements, type Page } from './arrange-page';
import type { FigureContent, FigurePlan } from './figure-content';
import { FIGURE_PALETTES, type FigurePalette, type FigureTheme } from './figure-palette';
import type { FigureSize } from './figure-size';
import { SANS } from './palette';
import type { Detail } from './set-entries';
import { round, svg, type SvgNode } from './svg-node';

/** How a figure is set. */
export interface FigureOptions {
	theme: FigureTheme;
	size: FigureSize;
	/** No ground: lines are cut out under their labels. */
	transparent?: boolean;
	/** Most ties to draw; that of the size without it. */
	most?: number;
	/** CSS for embedded fonts, made by the caller; none leaves the fonts to the reader's machine. */
	fontCss?: string;
}

/** A figure as a tree, with what it holds. */
export interface ComposedFigure {
	tree: SvgNode;
	content: FigureContent;
	/** Ties drawn. */
	drawn: number;
}

/** Below this width actors stand where a phone shows them. */
const NARROW = 560;

/**
 * Composes a figure that can leave the page: title, what it shows in words, the picture with every tie numbered, its
 * legend, every number with its tie, its status and the letters of its sources, and the sources as footnotes.
 *
 * On a page of fixed height as many ties are drawn as can be read there, highest ranked first, and how many more there
 * are is said.
 *
 * @throws when not even one tie finds room in the size that was asked for, with the remedy
 */
export function composeFigure(plan: FigurePlan, options: FigureOptions): ComposedFigure {
	const { size } = options;
	const palette = FIGURE_PALETTES[options.theme];
	const most = Math.min(plan.ties, options.most ?? size.most);
	const attempt = (ties: number, detail: Detail): Attempt | undefined => {
		const content = plan.content(ties, size.width < NARROW);
		const pages = arrangements(content, options)
			.map((arrange) => arrange(content, options, palette, detail))
			.filter((page) => page.fits)
			.sort((a, b) => b.scale - a.scale || a.height - b.height);
		return pages[0] && { ...pages[0], ties, content };
	};
	/** The most ties that fit: fewer ties need less room. */
	const search = (detail: Detail): Attempt | undefined => {
		let best = attempt(most, detail);
		if (best) return best;
		let low = 0;
		let high = most;
		while (high - low > 1) {
			const middle = Math.floor((low + high) / 2);
			const page = attempt(middle, detail);
			if (page) [best, low] = [page, middle];
			else high = middle;
		}
		return best ?? attempt(0, detail);
	};
	let best = size.brief ? undefined : search('full');
	if (!best || best.ties < most) {
		// rather all ties with their sources than a few with everything that is said of them
		const brief = search('brief');
		if (brief && (!best || brief.ties > best.ties)) best = brief;
	}
	if (!best) {
		throw new Error(
			`The figure finds no room on ${size.label}. Choose a larger size, or select less before you export.`
		);
	}
	const { content } = best;
	const drawn = content.sections.reduce((sum, { entries }) => sum + entries.length, 0);
	return { tree: sheet(best, content, options, palette), content, drawn };
}

/** A page with the ties that it holds. */
interface Attempt extends Page {
	ties: number;
	content: FigureContent;
}

function sheet(
	{ nodes, height }: Page,
	content: FigureContent,
	{ size, transparent, fontCss }: FigureOptions,
	palette: FigurePalette
): SvgNode {
	const { width, scale = 1 } = size;
	return svg(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${round(width)} ${round(height)}`,
			...{ width: width * scale, height: height * scale, role: 'img', 'font-family': SANS },
			'aria-labelledby': 'figure-title figure-description'
		},
		svg('title', { id: 'figure-title' }, content.title),
		svg('desc', { id: 'figure-description' }, `${content.subtitle} Claims, not established facts.`),
		fontCss ? svg('style', {}, fontCss) : null,
		transparent ? null : svg('rect', { width, height, fill: palette.ground }),
		...nodes
	);
}
