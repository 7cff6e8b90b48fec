import { create, type Font } from 'fontkit';
import { svg, type SvgNode } from '../src/lib/figure/svg-node';
import { PdfFonts } from '../src/lib/pdf/pdf-fonts';
import { FACES } from '../src/lib/typefaces/faces';
import type { Typesetter } from '../src/lib/typefaces/typesetter';
import { PLAIN, settingOf, type TextSetting } from '../src/lib/typefaces/words-of-tree';

/** A stretch of one line in one setting. */
interface Piece {
	text: string;
	setting: TextSetting;
	size: number;
	/** Height over the baseline of the line. */
	dy: number;
	attrs: SvgNode['attrs'];
}

/** A line of text with its anchor. */
interface Line {
	x: number;
	y: number;
	pieces: Piece[];
}

/** What is handed down to elements inside. */
interface Inherited {
	setting: TextSetting;
	size: number;
	anchor: string;
}

/**
 * A drawing for a renderer that sets a line of text in one font and drops what that one lacks: every stretch stands in a
 * chunk of its own, at its place, in the one font that has its characters; right-to-left runs stand in reading order.
 */
export async function placeRuns(tree: SvgNode, typesetter: Typesetter): Promise<SvgNode> {
	const fonts = await PdfFonts.of(tree, typesetter);
	const metrics = new Map<string, Font>();
	const widthOf = (font: string | undefined, text: string, size: number) => {
		if (font === undefined) return 0;
		const known = metrics.get(font) ?? create(Buffer.from(fonts.files.get(font)!));
		metrics.set(font, known);
		return (known.layout(text).advanceWidth * size) / known.unitsPerEm;
	};
	const visit = (node: SvgNode, above: Inherited): SvgNode => {
		if (['title', 'desc', 'style', 'metadata'].includes(node.tag)) return node;
		const own = inherit(node, above);
		if (node.tag !== 'text') {
			const children = node.children.map((child) => (typeof child === 'string' ? child : visit(child, own)));
			return { ...node, children };
		}
		return {
			...node,
			attrs: { ...node.attrs, 'text-anchor': 'start' },
			children: linesOf(node, own).flatMap((line) => setLine(line, own.anchor, fonts, widthOf))
		};
	};
	return visit(tree, { setting: PLAIN, size: 16, anchor: 'start' });
}

function inherit(node: SvgNode, above: Inherited): Inherited {
	return {
		setting: settingOf(node, above.setting),
		size: Number(node.attrs['font-size'] ?? above.size),
		anchor: String(node.attrs['text-anchor'] ?? above.anchor)
	};
}

/** The lines of a text element: each part that has a place of its own begins one, shifts of the baseline add up. */
function linesOf(node: SvgNode, own: Inherited): Line[] {
	const lines: Line[] = [{ x: Number(node.attrs.x ?? 0), y: Number(node.attrs.y ?? 0), pieces: [] }];
	let dy = 0;
	for (const child of node.children) {
		const last = lines[lines.length - 1];
		if (typeof child === 'string') {
			last.pieces.push({ ...own, text: child, dy, attrs: {} });
			continue;
		}
		if (child.attrs.x !== undefined) {
			dy = 0;
			lines.push({ x: Number(child.attrs.x), y: Number(child.attrs.y ?? last.y), pieces: [] });
		}
		dy += Number(child.attrs.dy ?? 0);
		const text = child.children.filter((inner) => typeof inner === 'string').join('');
		lines[lines.length - 1].pieces.push({ ...inherit(child, own), text, dy, attrs: child.attrs });
	}
	return lines;
}

function setLine(
	{ x, y, pieces }: Line,
	anchor: string,
	fonts: PdfFonts,
	widthOf: (font: string | undefined, text: string, size: number) => number
): SvgNode[] {
	const runs = pieces.flatMap((piece) =>
		fonts.runs(piece.text, piece.setting).map((run) => ({
			...{ piece, ...run, width: widthOf(run.font, run.text, piece.size) }
		}))
	);
	const width = runs.reduce((sum, run) => sum + run.width, 0);
	let at = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
	return runs.map(({ piece, font, text, width }) => {
		const left = at;
		at += width;
		const face = FACES.find(({ id }) => font?.startsWith(`${id}-`));
		return svg(
			'tspan',
			{
				...piece.attrs,
				...{ x: left, y: y + piece.dy, dy: undefined },
				...(face ? { 'font-family': `'${face.named}'` } : {})
			},
			text
		);
	});
}
