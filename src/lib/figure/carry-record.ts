import type { FigureRecord } from './figure-record';
import { densityChunk, readChunks, textChunk, writePng, type PngChunk } from './png-chunks';
import { svg, toSvgText, type SvgNode } from './svg-node';

/** Keyword of the record in a PNG, and local name of its element in an SVG. */
export const RECORD_KEYWORD = 'Hearsay';
/** Name space of the record's element. It names, and leads nowhere. */
export const RECORD_NAMESPACE = 'urn:hearsay:figure';

/** The text of an SVG file: the drawing with its fonts and the record of its view. */
export function svgFile(tree: SvgNode, record: FigureRecord, fontCss: string): string {
	const head = [
		...(fontCss ? [svg('style', {}, fontCss)] : []),
		svg('metadata', { 'data-hearsay': RECORD_NAMESPACE }, JSON.stringify(record))
	];
	// after title and description, which come first in an SVG
	const words = tree.children.filter(isWords);
	const rest = tree.children.filter((child) => !isWords(child));
	const file = { ...tree, children: [...words, ...head, ...rest] };
	return `<?xml version="1.0" encoding="UTF-8"?>\n${toSvgText(file)}\n`;
}

const isWords = (child: SvgNode | string) =>
	typeof child !== 'string' && (child.tag === 'title' || child.tag === 'desc');

/** What a PNG says beside its pixels: density, record, title and source, each readable by other programs. */
export function pngWords(record: FigureRecord, dpi: number): PngChunk[] {
	return [
		densityChunk(dpi),
		textChunk('Title', record.title),
		textChunk('Description', 'Claims, not established facts. Drawn by Hearsay.'),
		textChunk('Source', record.address),
		textChunk(RECORD_KEYWORD, JSON.stringify(record))
	];
}

/** A PNG with density and record put in after its header; whatever density it had goes. */
export function addPngWords(png: Uint8Array, record: FigureRecord, dpi: number): Uint8Array<ArrayBuffer> {
	const [header, ...rest] = readChunks(png);
	return writePng([header, ...pngWords(record, dpi), ...rest.filter(({ type }) => type !== 'pHYs')]);
}
