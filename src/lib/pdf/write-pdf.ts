import PDFDocument from 'pdfkit';
import type { SvgNode } from '../figure/svg-node';
import type { Typesetter } from '../typefaces/typesetter';
import { PLAIN, settingOf, type TextSetting } from '../typefaces/words-of-tree';
import { drawText, type TextPen } from './draw-text';
import { PdfFonts } from './pdf-fonts';

/** What a PDF says of itself. */
export interface PdfAbout {
	title: string;
	subject: string;
	keywords: string;
	/** Day of the drawing: the same figure gives the same bytes. */
	created: Date;
	/** BCP 47 tag. */
	language: string;
}

/** Points for each CSS pixel. */
const POINTS = 72 / 96;

/** What an element hands on to those inside it. */
interface Pen extends TextPen {
	setting: TextSetting;
}

/**
 * Writes a drawing as a PDF of one page, as large as the drawing: vectors, and text that can be selected and searched.
 * It is the tree that SVG and PNG are made of; masks, gradients and images do not occur in it.
 */
export async function writePdf(
	tree: SvgNode,
	typesetter: Typesetter,
	about: PdfAbout
): Promise<Uint8Array<ArrayBuffer>> {
	const fonts = await PdfFonts.of(tree, typesetter);
	const [width, height] = [Number(tree.attrs.width), Number(tree.attrs.height)];
	const document = new PDFDocument({
		...{ size: [width * POINTS, height * POINTS], margin: 0, font: '', lang: about.language },
		...{ displayTitle: true, compress: true, pdfVersion: '1.7' },
		info: {
			...{ Title: about.title, Subject: about.subject, Keywords: about.keywords },
			...{ Creator: 'Hearsay', Producer: 'Hearsay', CreationDate: about.created, ModDate: about.created }
		}
	} as PDFKit.PDFDocumentOptions);
	const chunks: Uint8Array[] = [];
	const done = new Promise<void>((resolve, reject) => {
		document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
		document.on('end', () => resolve());
		document.on('error', reject);
	});
	for (const [name, bytes] of fonts.files)
		document.registerFont(name, bytes as unknown as PDFKit.Mixins.PDFFontSource);
	const [, , across] = String(tree.attrs.viewBox ?? `0 0 ${width} ${height}`)
		.split(' ')
		.map(Number);
	document.scale((width / across) * POINTS);
	const clips = new Map<string, string>();
	const pen: Pen = {
		...{ fill: '#000', stroke: 'none', strokeWidth: 1, dash: [], cap: 'butt', join: 'miter', opacity: 1 },
		...{ size: 12, anchor: 'start', setting: PLAIN }
	};
	draw(document, fonts, clips, tree, pen);
	document.end();
	await done;
	return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

function penOf({ attrs }: SvgNode, from: Pen): Pen {
	const text = (name: string, otherwise: string) =>
		attrs[name] === undefined ? otherwise : String(attrs[name]);
	const number = (name: string, otherwise: number) =>
		attrs[name] === undefined ? otherwise : Number(attrs[name]);
	return {
		fill: text('fill', from.fill),
		stroke: text('stroke', from.stroke),
		strokeWidth: number('stroke-width', from.strokeWidth),
		dash:
			attrs['stroke-dasharray'] === undefined
				? from.dash
				: String(attrs['stroke-dasharray']).split(/[ ,]+/).map(Number),
		cap: text('stroke-linecap', from.cap),
		join: text('stroke-linejoin', from.join),
		opacity: from.opacity * number('opacity', 1),
		size: number('font-size', from.size),
		anchor: text('text-anchor', from.anchor),
		setting: settingOf({ tag: 'g', attrs, children: [] }, from.setting),
		link: from.link
	};
}

function draw(
	document: PDFKit.PDFDocument,
	fonts: PdfFonts,
	clips: Map<string, string>,
	node: SvgNode,
	from: Pen
): void {
	const { tag, attrs, children } = node;
	if (['title', 'desc', 'style', 'metadata'].includes(tag)) return;
	if (tag === 'clipPath') {
		const path = children.find((child): child is SvgNode => typeof child !== 'string');
		clips.set(String(attrs.id), String(path?.attrs.d ?? ''));
		return;
	}
	const pen = penOf({ ...node, tag }, from);
	if (tag === 'a') pen.link = String(attrs.href);
	document.save();
	if (attrs.transform) transform(document, String(attrs.transform));
	const clip = /^url\(#(.+)\)$/.exec(String(attrs['clip-path'] ?? ''));
	if (clip && clips.has(clip[1])) document.path(clips.get(clip[1])!).clip('even-odd');
	const at = (name: string) => Number(attrs[name] ?? 0);
	switch (tag) {
		case 'text':
			drawText(document, fonts, node, pen, (inner, outer) => penOf(inner, outer as Pen));
			break;
		case 'path':
			paint(document, pen, () => document.path(String(attrs.d)));
			break;
		case 'line':
			paint(document, { ...pen, fill: 'none' }, () =>
				document.moveTo(at('x1'), at('y1')).lineTo(at('x2'), at('y2'))
			);
			break;
		case 'circle':
			paint(document, pen, () => document.circle(at('cx'), at('cy'), at('r')));
			break;
		case 'rect': {
			const [w, h] = [at('width'), at('height')];
			const r = Math.min(at('rx'), w / 2, h / 2);
			paint(document, pen, () =>
				r > 0 ? document.roundedRect(at('x'), at('y'), w, h, r) : document.rect(at('x'), at('y'), w, h)
			);
			break;
		}
		default:
			for (const child of children) {
				if (typeof child !== 'string') draw(document, fonts, clips, child, pen);
			}
	}
	document.restore();
}

/** Fills and strokes what `trace` puts down. */
function paint(document: PDFKit.PDFDocument, pen: Pen, trace: () => void): void {
	const fills = pen.fill !== 'none';
	const strokes = pen.stroke !== 'none' && pen.strokeWidth > 0;
	if (!fills && !strokes) return;
	document.opacity(pen.opacity);
	if (strokes) {
		document
			.lineWidth(pen.strokeWidth)
			.lineCap(pen.cap as 'butt')
			.lineJoin(pen.join as 'miter');
		const [length, space] = pen.dash;
		if (pen.dash.length) document.dash(Math.max(length, 0.01), { space: space ?? length });
		else document.undash();
	}
	trace();
	if (fills && strokes) document.fillAndStroke(pen.fill, pen.stroke);
	else if (fills) document.fill(pen.fill);
	else document.stroke(pen.stroke);
}

/** Applies translate, rotate and scale, in their order. */
function transform(document: PDFKit.PDFDocument, text: string): void {
	for (const [, name, inside] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
		const [a = 0, b] = inside.split(/[ ,]+/).map(Number);
		if (name === 'translate') document.translate(a, b ?? 0);
		else if (name === 'rotate') document.rotate(a);
		else if (name === 'scale') document.scale(a, b ?? a);
		else throw new Error(`A drawing uses '${name}', which is not known to the PDF writer.`);
	}
}
