import type { Hue, Status } from '../ledger/ledger';
import type { Bounds } from '../scene/point';
import type { Scene } from '../scene/scene';
import { wrapLabel, textWidth } from '../scene/text-metrics';
import { breakAddress } from './break-address';
import { drawLegend } from './draw-legend';
import { drawLines, drawShapes, drawWords } from './draw-network';
import { drawTieSample } from './draw-sample';
import { PALETTES, SANS, SERIF, type Palette } from './palette';
import { svg, type SvgNode } from './svg-node';

/** One tie of a figure's list, with the numbers of the sources that say so. */
export interface FigureTie {
	name: string;
	hue: Hue;
	status: Status;
	statusWords: string;
	sources: readonly number[];
}

/** One footnote of a figure. */
export interface FigureSource {
	number: number;
	/** "Jago News 24, “Taliban ‘pauses’ …”, c. 12 Oct 2025." */
	text: string;
	/** "Read from an excerpt." */
	read: string;
}

/** Everything a figure says besides its drawing. */
export interface FigureText {
	title: string;
	/** What is selected and filtered, in words. */
	subtitle: string;
	ties: readonly FigureTie[];
	sources: readonly FigureSource[];
	/** Address of the view. */
	address: string;
	/** "Drawn 22 November 2026. Coding CC-BY-4.0; the sources stay with their publishers." */
	colophon: string;
}

/** How a figure is set. */
export interface FigureOptions {
	theme: 'light' | 'dark';
	/** No ground: lines are broken under their labels by a mask. */
	transparent: boolean;
	/** CSS for embedded fonts, made by the caller; none leaves the fonts to the reader's machine. */
	fontCss?: string;
}

const WIDTH = 1200;
const MARGIN = 44;
const INNER = WIDTH - 2 * MARGIN;
const COLUMN_GAP = 36;
/** As many lines as the words need: with a limit, wrapLabel would widen lines beyond their room. */
const ALL = Infinity;
/** A tie's name narrower than this reads badly: its status and sources then stand below it. */
const NAME_WIDTH = 110;

/**
 * Composes a figure that can leave the page: title, what it shows in words, the network, its legend, every
 * drawn tie with its status and the numbers of its sources, and the sources as footnotes.
 *
 * @returns the figure as a tree, 1200 units wide and as tall as its text needs
 */
export function composeFigure(scene: Scene, text: FigureText, options: FigureOptions): SvgNode {
	const palette = PALETTES[options.theme];
	const parts: SvgNode[] = [];
	let y = MARGIN;

	const stamp = 'Claims, not established facts';
	const stampWidth = textWidth(stamp, { family: 'sans', weight: 600, size: 13 }) + 26;
	const title = wrapLabel(
		text.title,
		INNER - stampWidth - 40,
		{ family: 'serif', weight: 500, size: 34 },
		ALL
	);
	parts.push(
		svg('rect', {
			x: WIDTH - MARGIN - stampWidth,
			y: y + 2,
			width: stampWidth,
			height: 32,
			rx: 3,
			fill: 'none',
			stroke: palette.ink,
			'stroke-width': 1.4
		}),
		line(stamp, WIDTH - MARGIN - stampWidth / 2, y + 23, {
			size: 13,
			weight: 600,
			fill: palette.ink,
			anchor: 'middle'
		})
	);
	for (const row of title) {
		y += 34;
		parts.push(line(row, MARGIN, y - 4, { size: 34, weight: 500, fill: palette.ink, family: SERIF }));
	}
	y += 6;
	for (const row of wrapLabel(
		text.subtitle,
		INNER - 120,
		{ family: 'serif', weight: 400, size: 16.5 },
		ALL
	)) {
		y += 22;
		parts.push(line(row, MARGIN, y, { size: 16.5, weight: 400, fill: palette.ink2, family: SERIF }));
	}
	y += 18;
	parts.push(rule(y, palette.ink));
	y += 18;

	const box = padded(scene.bounds, 14);
	const scale = Math.min(INNER / (box.right - box.left), 1.25);
	const drawing = svg(
		'g',
		{
			transform: `translate(${((WIDTH - (box.right - box.left) * scale) / 2 - box.left * scale).toFixed(2)} ${(y - box.top * scale).toFixed(2)}) scale(${scale.toFixed(4)})`
		},
		...network(scene, palette, options.transparent)
	);
	parts.push(drawing);
	y += (box.bottom - box.top) * scale + 20;

	parts.push(rule(y, palette.hairline));
	const legend = drawLegend(scene, palette, { x: MARGIN, y: y + 8, width: INNER });
	parts.push(legend.node);
	y += 8 + legend.height + 6;

	if (text.ties.length) {
		parts.push(rule(y, palette.hairline));
		const ties = tieColumns(text.ties, y + 10, palette);
		parts.push(...ties.nodes);
		y = ties.bottom + 8;
	}
	parts.push(rule(y, palette.hairline));
	const sources = sourceColumns(text.sources, y + 10, palette);
	parts.push(...sources.nodes);
	y = sources.bottom + 12;

	parts.push(rule(y, palette.ink));
	y += 22;
	parts.push(
		line('Hearsay', MARGIN, y, { size: 17, weight: 500, fill: palette.ink, family: SERIF, italic: true })
	);
	const colophonWidth = textWidth(text.colophon, { family: 'sans', weight: 450, size: 11 });
	const addressRoom = Math.max(200, Math.min(560, INNER - 74 - colophonWidth - 24));
	const address = breakAddress(text.address, addressRoom, { family: 'sans', weight: 450, size: 11 });
	address.forEach((row, i) =>
		parts.push(line(row, MARGIN + 74, y + i * 14, { size: 11, weight: 450, fill: palette.ink2 }))
	);
	parts.push(
		line(text.colophon, WIDTH - MARGIN, y, { size: 11, weight: 450, fill: palette.ink2, anchor: 'end' })
	);
	y += 24 + (address.length - 1) * 14;

	const height = Math.ceil(y);
	return svg(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${WIDTH} ${height}`,
			width: WIDTH,
			height,
			role: 'img',
			'font-family': SANS
		},
		svg('title', {}, text.title),
		svg('desc', {}, `${text.subtitle} Claims, not established facts.`),
		options.fontCss ? svg('style', {}, options.fontCss) : null,
		options.transparent ? null : svg('rect', { width: WIDTH, height, fill: palette.ground }),
		...parts
	);
}

/** The drawing; without a ground the lines are cut out under the words, with one they are covered. */
function network(scene: Scene, palette: Palette, transparent: boolean): SvgNode[] {
	const words = drawWords(scene, palette, transparent ? 'none' : palette.ground);
	if (!transparent) return [drawLines(scene, palette), drawShapes(scene, palette), words];
	const { left, top, right, bottom } = padded(scene.bounds, 60);
	const area = { x: left, y: top, width: right - left, height: bottom - top };
	const gaps = scene.strands.flatMap(({ label }) =>
		label
			? [
					svg('rect', {
						x: -label.box.width / 2 - 3,
						y: -label.box.height / 2,
						width: label.box.width + 6,
						height: label.box.height,
						transform: `translate(${label.box.x} ${label.box.y}) rotate(${(label.box.angle * 180) / Math.PI})`
					})
				]
			: []
	);
	return [
		svg(
			'mask',
			{ id: 'gaps', maskUnits: 'userSpaceOnUse', ...area },
			svg('rect', { ...area, fill: '#fff' }),
			...gaps
		),
		svg('g', { mask: 'url(#gaps)' }, drawLines(scene, palette)),
		drawShapes(scene, palette),
		words
	];
}

interface Type {
	size: number;
	weight: number;
	fill: string;
	family?: string;
	anchor?: 'middle' | 'end';
	italic?: boolean;
}

function line(text: string, x: number, y: number, type: Type): SvgNode {
	return svg(
		'text',
		{
			x,
			y,
			'font-size': type.size,
			'font-weight': type.weight,
			'font-style': type.italic ? 'italic' : undefined,
			'font-family': type.family,
			'text-anchor': type.anchor,
			fill: type.fill
		},
		text
	);
}

const rule = (y: number, colour: string) =>
	svg('line', { x1: MARGIN, x2: WIDTH - MARGIN, y1: y, y2: y, stroke: colour, 'stroke-width': 1 });

const padded = (b: Bounds, by: number): Bounds => ({
	left: b.left - by,
	top: b.top - by,
	right: b.right + by,
	bottom: b.bottom + by
});

/** Every drawn tie with its status and the numbers of its sources, in as many columns as read well. */
function tieColumns(ties: readonly FigureTie[], top: number, palette: Palette) {
	const columns = ties.length > 12 ? 3 : ties.length > 4 ? 2 : 1;
	const width = (INNER - COLUMN_GAP * (columns - 1)) / columns;
	const nodes: SvgNode[] = [
		line('Ties drawn, their status, and the sources that say so', MARGIN, top + 10, {
			size: 11,
			weight: 600,
			fill: palette.ink2
		})
	];
	const rows = ties.map((tie) => {
		const sources = tie.sources.join(', ');
		const room = width - 40;
		const status = `${tie.statusWords}  `;
		const statusWidth = textWidth(status + sources, { family: 'sans', weight: 500, size: 11 }) + 10;
		const beside = room - statusWidth >= NAME_WIDTH;
		const name = { family: 'sans', weight: 600, size: 12 } as const;
		const lines = wrapLabel(tie.name, beside ? room - statusWidth : room, name, ALL);
		const below = beside
			? []
			: wrapLabel(status + sources, room, { family: 'sans', weight: 500, size: 11 }, ALL);
		return { tie, sources, lines, below, height: (lines.length + below.length) * 15 + 3 };
	});
	return fillColumns(rows, columns, top + 20, (row, column, y) => {
		const x = MARGIN + column * (width + COLUMN_GAP);
		const end = x + width;
		const sourcesWidth = textWidth(row.sources, { family: 'sans', weight: 600, size: 11 });
		nodes.push(
			drawTieSample(row.tie.hue, row.tie.status, x, y + 7, palette),
			...row.lines.map((text, i) =>
				line(text, x + 38, y + 11 + i * 15, { size: 12, weight: 600, fill: palette.ink })
			),
			...row.below.map((text, i) =>
				line(text, x + 38, y + 11 + (row.lines.length + i) * 15, {
					size: 11,
					weight: 500,
					fill: palette.ink2
				})
			)
		);
		if (row.below.length) return nodes;
		nodes.push(
			line(row.tie.statusWords, end - sourcesWidth - 8, y + 11, {
				size: 11,
				weight: 450,
				fill: palette.ink2,
				anchor: 'end'
			}),
			line(row.sources, end, y + 11, { size: 11, weight: 600, fill: palette.ink, anchor: 'end' })
		);
		return nodes;
	});
}

function sourceColumns(sources: readonly FigureSource[], top: number, palette: Palette) {
	const columns = 3;
	const width = (INNER - COLUMN_GAP * (columns - 1)) / columns;
	const nodes: SvgNode[] = [line('Sources', MARGIN, top + 10, { size: 11, weight: 600, fill: palette.ink2 })];
	const rows = sources.map((source) => {
		const lines = wrapLabel(
			`${source.text} ${source.read}`,
			width - 24,
			{ family: 'sans', weight: 450, size: 11 },
			ALL
		);
		return { source, lines, height: lines.length * 14 + 5 };
	});
	return fillColumns(rows, columns, top + 20, (row, column, y) => {
		const x = MARGIN + column * (width + COLUMN_GAP);
		nodes.push(
			line(String(row.source.number), x, y + 10, { size: 11, weight: 650, fill: palette.ink }),
			...row.lines.map((text, i) =>
				line(text, x + 22, y + 10 + i * 14, { size: 11, weight: 450, fill: palette.ink2 })
			)
		);
		return nodes;
	});
}

/** Fills columns from the top, each to about the same height. */
function fillColumns<Row extends { height: number }>(
	rows: readonly Row[],
	columns: number,
	top: number,
	put: (row: Row, column: number, y: number) => SvgNode[]
): { nodes: SvgNode[]; bottom: number } {
	const each = rows.reduce((sum, row) => sum + row.height, 0) / columns;
	let nodes: SvgNode[] = [];
	let column = 0;
	let y = top;
	let bottom = top;
	for (const row of rows) {
		if (y - top > 0 && y - top + row.height / 2 > each && column < columns - 1) {
			column++;
			y = top;
		}
		nodes = put(row, column, y);
		y += row.height;
		bottom = Math.max(bottom, y);
	}
	return { nodes, bottom };
}
