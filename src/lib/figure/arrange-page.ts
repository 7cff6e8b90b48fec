import { stack, put, rule, type Block } from './block';
import type { FigureOptions } from './compose-figure';
import { drawLegend } from './draw-legend';
import type { FigureContent } from './figure-content';
import type { FigurePalette } from './figure-palette';
import type { FigureSize } from './figure-size';
import { setFoot, setHead } from './set-frame';
import { setPanels } from './set-panels';
import { setSections, type Detail } from './set-entries';
import { setSources } from './set-sources';
import { AS_PLACED } from '../scene/squeeze-stage';
import type { SvgNode } from './svg-node';

/** A network smaller than this on a page cannot be read: fewer ties are drawn instead. */
const SMALLEST = 0.7;
/** Height beyond which a picture that stands beside a shorter list is drawn closer together, in units. */
const PICTURE = 560;
/** Up to so many ties a list stands beside its picture. */
const BESIDE = 14;

/** Everything of a page in its place. */
export interface Page {
	nodes: SvgNode[];
	height: number;
	/** Scale of the network. */
	scale: number;
	fits: boolean;
}

/** A way to lay out a page. */
export type Arrange = (
	content: FigureContent,
	options: FigureOptions,
	palette: FigurePalette,
	detail: Detail
) => Page;

/** The arrangements that a figure may take, best first. */
export function arrangements(content: FigureContent, { size }: FigureOptions): Arrange[] {
	const entries = content.sections.reduce((sum, section) => sum + section.entries.length, 0);
	const isOne = content.panels.length === 1 && content.panels[0].kind === 'network';
	if (size.height !== undefined && size.width >= 1000 && isOne) return [beside, stacked];
	return [size.width >= 1000 && isOne && entries <= BESIDE ? beside : stacked];
}

/** Picture, legend, lists and sources below each other. */
function stacked(
	content: FigureContent,
	options: FigureOptions,
	palette: FigurePalette,
	detail: Detail
): Page {
	const { size } = options;
	const inner = size.width - 2 * size.margin;
	const head = headOf(content, inner, palette);
	const foot = footOf(content, inner, palette, sourcesOf(content, inner, size, palette));
	const legend = legendOf(content, inner, palette);
	const lists = setSections(content.sections, inner, palette, detail);
	const hairline = () => rule(inner, palette.hairline);
	const below = [
		...(legend.height
			? [
					{ block: hairline(), before: 16 },
					{ block: legend, before: 5 }
				]
			: []),
		...(lists.height
			? [
					{ block: hairline(), before: legend.height ? 5 : 16 },
					{ block: lists, before: 9 }
				]
			: []),
		{ block: foot, before: 4 }
	];
	const under = stack(below, inner);
	const room =
		size.height === undefined ? Infinity : size.height - 2 * size.margin - head.height - under.height - 18;
	const panels = setPanels(content.panels, inner, Math.max(1, room), palette, !!options.transparent);
	// what is left over on a page stands around a network; a chain is read with its list, and ends before the page does
	const spare = Number.isFinite(room) ? Math.max(0, room - panels.height) : 0;
	const isNetwork = content.panels.some(({ kind }) => kind === 'network');
	const end = isNetwork ? 0 : spare;
	const parts = [
		{ block: head, before: 0 },
		{ block: panels as Block, before: 18 + (spare - end) / 2 },
		{ block: stack(below.slice(0, -1), inner), before: (spare - end) / 2 },
		{ block: foot, before: 4 + end }
	];
	return page(parts, inner, size, panels.scale, room);
}

/** The picture on the left with its legend, the lists on the right. */
function beside(
	content: FigureContent,
	options: FigureOptions,
	palette: FigurePalette,
	detail: Detail
): Page {
	const { size } = options;
	const inner = size.width - 2 * size.margin;
	const head = headOf(content, inner, palette);
	const entries = content.sections.reduce((sum, section) => sum + section.entries.length, 0);
	const isFixed = size.height !== undefined;
	const share = !isFixed ? 0.55 : entries > 16 ? 0.5 : 0.54;
	const left = inner * share;
	const right = inner - left - 34;
	const legend = legendOf(content, left, palette);
	const lists = setSections(content.sections, right, palette, detail);
	// on a page the sources stand under the list, so that the picture has the whole height; else below both
	const notes = isFixed ? sourcesOf(content, right, size, palette) : [];
	const foot = footOf(content, inner, palette, isFixed ? [] : sourcesOf(content, inner, size, palette));
	const words = stack([{ block: lists, before: 0 }, ...notes], right);
	const under = legend.height ? legend.height + 22 : 0;
	const body = isFixed
		? size.height! - 2 * size.margin - head.height - foot.height - 28
		: Math.max(PICTURE, words.height);
	const panels = setPanels(content.panels, left, Math.max(1, body - under), palette, !!options.transparent);
	const height = Math.max(panels.height + under, words.height);
	const whole = isFixed ? Math.max(body, height) : height;
	const both: Block = {
		nodes: [
			put(panels, 0, Math.max(0, (whole - under - panels.height) / 2)),
			...(legend.height
				? [
						put(rule(left, palette.hairline), 0, whole - legend.height - 5),
						put(legend, 0, whole - legend.height)
					]
				: []),
			put(words, left + 34, 0)
		],
		...{ width: inner, height: whole }
	};
	const parts = [
		{ block: head, before: 0 },
		{ block: both, before: 16 },
		{ block: foot, before: 12 }
	];
	return page(parts, inner, size, panels.scale, !isFixed || height <= body + 0.5 ? 1 : -1);
}

function headOf(content: FigureContent, inner: number, palette: FigurePalette): Block {
	return stack(
		[
			{ block: setHead(content, inner, palette), before: 0 },
			{ block: rule(inner, palette.ink), before: 14 }
		],
		inner
	);
}

type Part = { block: Block; before: number };

function sourcesOf(content: FigureContent, width: number, size: FigureSize, palette: FigurePalette): Part[] {
	if (content.sources.length === 0) return [];
	return [
		{ block: rule(width, palette.hairline), before: 6 },
		{ block: setSources(content.sources, width, palette, !!size.brief), before: 9 }
	];
}

/** What stands below the body of every figure. */
function footOf(content: FigureContent, inner: number, palette: FigurePalette, above: Part[]): Block {
	return stack(
		[
			...above,
			{ block: rule(inner, palette.ink), before: above.length ? 8 : 0 },
			{ block: setFoot(content, inner, palette), before: 10 }
		],
		inner
	);
}

function legendOf(content: FigureContent, width: number, palette: FigurePalette): Block {
	const scenes = content.panels.flatMap((panel) =>
		panel.kind === 'network' ? [panel.scene(AS_PLACED)] : []
	);
	if (!scenes.length) return { nodes: [], width, height: 0 };
	return drawLegend(scenes, palette, width);
}

function page(
	parts: readonly { block: Block; before: number }[],
	inner: number,
	size: FigureSize,
	scale: number,
	room: number
): Page {
	const body = stack(parts, inner);
	const height = body.height + 2 * size.margin;
	const isFixed = size.height !== undefined;
	const fits = !isFixed || (room > 0 && scale >= SMALLEST && height <= size.height! + 1);
	return {
		nodes: [put(body, size.margin, size.margin)],
		...{ height: size.height ?? Math.ceil(height), scale, fits }
	};
}
