import { Resvg } from '@resvg/resvg-js';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addPngWords, svgFile } from '../src/lib/figure/carry-record';
import type { FigureRecord } from '../src/lib/figure/figure-record';
import { toSvgText, type SvgNode } from '../src/lib/figure/svg-node';
import { PdfFonts } from '../src/lib/pdf/pdf-fonts';
import { writePdf } from '../src/lib/pdf/write-pdf';
import type { Typesetter } from '../src/lib/typefaces/typesetter';
import { nodeTypesetter } from './typefaces';

/** The formats of a figure. */
export const FIGURE_FORMATS = ['svg', 'png', 'pdf'] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** Most pixels of a PNG that the command line draws. */
const MOST_PIXELS = 400_000_000;

/**
 * A figure as the bytes of a file.
 *
 * @returns the bytes, and the characters that none of our fonts has
 * @throws where a PNG would be too large, with the remedy
 */
export async function figureFile(
	tree: SvgNode,
	record: FigureRecord,
	how: { format: FigureFormat; dpi: number }
): Promise<{ bytes: Uint8Array; missing: string[] }> {
	const typesetter = await nodeTypesetter();
	const { css, missing } = await typesetter.css(tree);
	if (how.format === 'svg') {
		return { bytes: new TextEncoder().encode(svgFile(tree, record, css)), missing };
	}
	if (how.format === 'pdf') {
		const about = {
			...{ title: record.title, subject: 'Claims, not established facts', language: 'en' },
			...{ keywords: record.address, created: new Date(`${record.drawn}T00:00:00Z`) }
		};
		return { bytes: await writePdf(tree, typesetter, about), missing };
	}
	return { bytes: addPngWords(await rasterise(tree, typesetter, how.dpi), record, how.dpi), missing };
}

/** The renderer reads no font inside an SVG and none of this machine: it gets ours as files, one for each weight. */
async function rasterise(tree: SvgNode, typesetter: Typesetter, dpi: number): Promise<Uint8Array> {
	const width = Math.round((Number(tree.attrs.width) * dpi) / 96);
	const height = Math.round((Number(tree.attrs.height) * dpi) / 96);
	if (width * height > MOST_PIXELS) {
		throw new Error(
			`The picture would have ${Math.round((width * height) / 1e6)} million pixels. Choose fewer dots to the inch, or SVG or PDF.`
		);
	}
	const fonts = await PdfFonts.of(tree, typesetter);
	const folder = await mkdtemp(join(tmpdir(), 'hearsay-'));
	try {
		const fontFiles = await Promise.all(
			[...fonts.files].map(async ([name, bytes]) => {
				const file = join(folder, `${name}.ttf`);
				await writeFile(file, bytes);
				return file;
			})
		);
		const drawn = new Resvg(toSvgText(namedFamilies(tree)), {
			fitTo: { mode: 'width', value: width },
			font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Public Sans' }
		}).render();
		return new Uint8Array(drawn.asPng());
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Font stacks by the families that the files name themselves. */
function namedFamilies(node: SvgNode): SvgNode {
	const stack = node.attrs['font-family'];
	const family = stack === undefined ? undefined : /Newsreader/.test(String(stack)) ? SERIF : SANS;
	return {
		tag: node.tag,
		attrs: family ? { ...node.attrs, 'font-family': family } : node.attrs,
		children: node.children.map((child) => (typeof child === 'string' ? child : namedFamilies(child)))
	};
}

const SANS = "'Public Sans', Vazirmatn";
const SERIF = "'Newsreader 16pt', 'Noto Naskh Arabic'";
