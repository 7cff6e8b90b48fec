import { addPngWords, pngWords } from '../figure/carry-record';
import type { FigureRecord } from '../figure/figure-record';
import { chunkBytes, writePng } from '../figure/png-chunks';
import { svg, toSvgText, type SvgNode } from '../figure/svg-node';

/** Pixels that any browser draws on one canvas; iPhones stop at 16.8 million. */
const CANVAS = 16_000_000;
/** Longest side of a canvas that any browser draws. */
const SIDE = 8192;
/** Larger pictures take longer than anybody waits, and more memory than a phone has. */
const MOST = 400_000_000;

/**
 * A drawing as PNG, with its density and its record. Beyond what one canvas holds it is drawn in strips and written
 * here, so that it never comes out blank.
 *
 * @throws where it would be too large for this device, or where the device refuses, with the remedy
 */
export async function drawPng(
	tree: SvgNode,
	fontCss: string,
	record: FigureRecord,
	dpi: number,
	onprogress: (done: number) => void
): Promise<Blob> {
	const scale = dpi / 96;
	const width = Math.round(Number(tree.attrs.width) * scale);
	const height = Math.round(Number(tree.attrs.height) * scale);
	if (width * height > MOST || width > 30_000) {
		throw new Error(
			`The picture would have ${Math.round((width * height) / 1e6)} million pixels, too many for this device. Choose fewer dots to the inch, or SVG or PDF.`
		);
	}
	const drawing = withFonts(tree, fontCss);
	if (width * height <= CANVAS && width <= SIDE && height <= SIDE) {
		const canvas = await drawPart(drawing, { width, height, top: 0, of: height });
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (!blob || blob.size === 0) throw new Error(EMPTY);
		const png = new Uint8Array(await blob.arrayBuffer());
		onprogress(1);
		return new Blob([addPngWords(png, record, dpi)], { type: 'image/png' });
	}
	return inStrips(drawing, width, height, record, dpi, onprogress);
}

const EMPTY =
	'The picture came out empty: this device refuses one as large. Choose fewer dots to the inch, or SVG or PDF.';

function withFonts(tree: SvgNode, fontCss: string): SvgNode {
	return { ...tree, children: [svg('style', {}, fontCss), ...tree.children] };
}

/** Draws some rows of the picture: the drawing is moved behind a window as high as they are. */
async function drawPart(
	tree: SvgNode,
	part: { width: number; height: number; top: number; of: number }
): Promise<HTMLCanvasElement> {
	const [, , across, down] = String(tree.attrs.viewBox).split(' ').map(Number);
	const unit = down / part.of;
	const viewBox = `0 ${part.top * unit} ${across} ${part.height * unit}`;
	const attrs = {
		...tree.attrs,
		viewBox,
		width: part.width,
		height: part.height,
		preserveAspectRatio: 'none'
	};
	// a data address and not a blob address: the policy of the page allows images from itself and from data only
	const image = new Image();
	image.src = await dataUrl(new Blob([toSvgText({ ...tree, attrs })], { type: 'image/svg+xml' }));
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = part.width;
	canvas.height = part.height;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser gives no canvas to draw on. Save the figure as SVG or PDF.');
	context.drawImage(image, 0, 0, part.width, part.height);
	return canvas;
}

/** Strips one below the other, their pixels packed as they come. */
async function inStrips(
	tree: SvgNode,
	width: number,
	height: number,
	record: FigureRecord,
	dpi: number,
	onprogress: (done: number) => void
): Promise<Blob> {
	const rows = Math.max(1, Math.min(SIDE, Math.floor(CANVAS / width)));
	const pack = new CompressionStream('deflate');
	const packed = new Response(pack.readable).arrayBuffer();
	const writer = pack.writable.getWriter();
	let drawn = false;
	for (let top = 0; top < height; top += rows) {
		const canvas = await drawPart(tree, { width, height: Math.min(rows, height - top), top, of: height });
		const context = canvas.getContext('2d')!;
		const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
		drawn ||= data.some((value) => value !== 0);
		await writer.write(filtered(data, width));
		canvas.width = canvas.height = 0;
		onprogress(Math.min(1, (top + rows) / height));
	}
	await writer.close();
	if (!drawn) throw new Error(EMPTY);
	const header = new Uint8Array(13);
	const view = new DataView(header.buffer);
	view.setUint32(0, width);
	view.setUint32(4, height);
	// eight bits, red green blue and alpha
	header.set([8, 6, 0, 0, 0], 8);
	const head = writePng([{ type: 'IHDR', data: header }, ...pngWords(record, dpi)]);
	const body = chunkBytes({ type: 'IDAT', data: new Uint8Array(await packed) });
	return new Blob([head, body, chunkBytes({ type: 'IEND', data: new Uint8Array() })], { type: 'image/png' });
}

/**
 * Rows with PNG's filter "up" within a strip, whose first row stands as it is: most of a drawing repeats the row above, and
 * zeros pack best.
 */
function filtered(data: Uint8ClampedArray, width: number): Uint8Array<ArrayBuffer> {
	const row = width * 4;
	const count = data.length / row;
	const out = new Uint8Array(data.length + count);
	for (let y = 0; y < count; y++) {
		const to = y * (row + 1);
		const from = y * row;
		if (y === 0) {
			out.set(data.subarray(0, row), 1);
			continue;
		}
		out[to] = 2;
		for (let i = 0; i < row; i++) out[to + 1 + i] = data[from + i] - data[from + i - row];
	}
	return out;
}

function dataUrl(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error ?? new Error('A file could not be read.'));
		reader.readAsDataURL(blob);
	});
}
