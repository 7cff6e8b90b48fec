import type { SvgNode } from '../figure/svg-node';
import type { TextSetting } from '../typefaces/words-of-tree';
import type { FontRun, PdfFonts } from './pdf-fonts';

/** How text is drawn. */
export interface TextPen {
	fill: string;
	stroke: string;
	strokeWidth: number;
	dash: number[];
	cap: string;
	join: string;
	opacity: number;
	/** Font size, in units of the drawing. */
	size: number;
	/** SVG's text-anchor. */
	anchor: string;
	setting: TextSetting;
	/** Address that the text leads to. */
	link?: string;
}

/** A run in its font, size and height above the baseline. */
interface Placed extends FontRun {
	pen: TextPen;
	dy: number;
	width: number;
}

/** Draws a text element: each line that has a place of its own is anchored by itself, shifts of the baseline add up. */
export function drawText(
	document: PDFKit.PDFDocument,
	fonts: PdfFonts,
	node: SvgNode,
	pen: TextPen,
	inherit: (inner: SvgNode, outer: TextPen) => TextPen
): void {
	let at = { x: Number(node.attrs.x ?? 0), y: Number(node.attrs.y ?? 0) };
	let line: Placed[] = [];
	let dy = 0;
	const end = () => {
		setLine(document, line, at, pen.anchor);
		line = [];
	};
	const put = (text: string, own: TextPen) => {
		for (const run of fonts.runs(text, own.setting)) {
			line.push({ ...run, pen: own, dy, width: widthOf(document, run, own) });
		}
	};
	for (const child of node.children) {
		if (typeof child === 'string') {
			put(child, pen);
			continue;
		}
		const own = inherit(child, pen);
		if (child.attrs.x !== undefined) {
			end();
			dy = 0;
			at = { x: Number(child.attrs.x), y: Number(child.attrs.y ?? at.y) };
		}
		dy += Number(child.attrs.dy ?? 0);
		for (const inner of child.children) if (typeof inner === 'string') put(inner, own);
	}
	end();
}

/** A whole run is shaped at once: pdfkit would lay out word by word without features, which breaks right-to-left order. */
const SHAPING = { features: ['kern'] as PDFKit.Mixins.OpenTypeFeatures[] };

function widthOf(document: PDFKit.PDFDocument, { font, text }: FontRun, pen: TextPen): number {
	if (!font) return 0;
	return document.font(font, pen.size).widthOfString(text, SHAPING);
}

function setLine(
	document: PDFKit.PDFDocument,
	line: readonly Placed[],
	at: { x: number; y: number },
	anchor: string
): void {
	const width = line.reduce((sum, run) => sum + run.width, 0);
	let x = at.x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
	for (const { font, text, pen, dy, width: wide } of line) {
		if (font) {
			document.font(font, pen.size).opacity(pen.opacity);
			const place = { lineBreak: false, baseline: 'alphabetic' as const, ...SHAPING };
			const halo = pen.stroke !== 'none' && pen.strokeWidth > 0;
			if (halo) {
				document.lineWidth(pen.strokeWidth).lineJoin('round').undash().strokeColor(pen.stroke);
				document.text(text, x, at.y + dy, { ...place, fill: false, stroke: true });
			}
			document.fillColor(pen.fill).text(text, x, at.y + dy, { ...place, fill: true, stroke: false });
		}
		x += wide;
	}
	const link = line[0]?.pen.link;
	if (link && width > 0) {
		const { size } = line[0].pen;
		const left = at.x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
		document.link(left, at.y - size * 0.8, width, size * 1.05, link);
	}
}
