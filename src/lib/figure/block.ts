import { wrapLabel, type TextStyle } from '../scene/text-metrics';
import { asSet } from './as-set';
import { svg, type SvgNode } from './svg-node';

/** A part of a figure, set at (0, 0): it is put in its place as a whole. */
export interface Block {
	nodes: (SvgNode | false)[];
	width: number;
	height: number;
}

/** A block in its place. */
export function put(block: Block, x: number, y: number): SvgNode {
	return svg('g', { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})` }, ...block.nodes);
}

/** How a line of plain text is set. */
export interface Type extends TextStyle {
	fill: string;
	/** Font stack, where it is not that of the figure. */
	stack?: string;
	anchor?: 'middle' | 'end';
	italic?: boolean;
}

/** One line of text, its baseline at y. */
export function textLine(text: string, x: number, y: number, type: Type): SvgNode {
	return svg(
		'text',
		{
			...{ x, y, 'font-size': type.size, 'font-weight': type.weight, 'font-family': type.stack },
			'font-style': type.italic ? 'italic' : undefined,
			'text-anchor': type.anchor,
			fill: type.fill
		},
		text
	);
}

/** A paragraph, broken into as many lines as it needs. */
export function paragraph(text: string, width: number, type: Type, leading: number): Block {
	// as many lines as the words need: with a limit, wrapLabel would widen lines beyond their room
	const lines = wrapLabel(text, width, asSet(type), Infinity);
	return {
		width,
		height: lines.length * leading,
		nodes: lines.map((line, i) => textLine(line, 0, (i + 1) * leading - leading * 0.28, type))
	};
}

/** Blocks below each other, each with the room that stands before it. */
export function stack(parts: readonly { block: Block; before: number }[], width: number): Block {
	let height = 0;
	const nodes = parts.map(({ block, before }) => {
		const node = put(block, 0, height + before);
		height += before + block.height;
		return node;
	});
	return { nodes, width, height };
}

/** A hairline, or a heavier one, as wide as its room. */
export function rule(width: number, colour: string): Block {
	return {
		nodes: [svg('line', { x1: 0, x2: width, y1: 0, y2: 0, stroke: colour, 'stroke-width': 1 })],
		width,
		height: 0
	};
}

/** Blocks in columns of one width, in order, filled so that the tallest column is as low as it can be. */
export function columns(blocks: readonly Block[], count: number, width: number, gap: number): Block {
	const each = (width - gap * (count - 1)) / count;
	const heights = blocks.map(({ height }) => height);
	const needed = (limit: number) => {
		let used = 1;
		let y = 0;
		for (const height of heights) {
			if (y > 0 && y + height > limit) {
				used++;
				y = 0;
			}
			y += height;
		}
		return used;
	};
	let low = Math.max(0, ...heights);
	let high = heights.reduce((sum, height) => sum + height, 0);
	while (high - low > 0.5) {
		const limit = (low + high) / 2;
		if (needed(limit) <= count) high = limit;
		else low = limit;
	}
	const nodes: SvgNode[] = [];
	let column = 0;
	let y = 0;
	let bottom = 0;
	for (const block of blocks) {
		// where there are columns enough, each has one
		const full = blocks.length <= count || y + block.height > high + 0.01;
		if (y > 0 && full && column < count - 1) {
			column++;
			y = 0;
		}
		nodes.push(put(block, column * (each + gap), y));
		y += block.height;
		bottom = Math.max(bottom, y);
	}
	return { nodes, width, height: bottom };
}
