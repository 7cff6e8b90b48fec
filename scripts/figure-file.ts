import { Resvg } from '@resvg/resvg-js';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addPngWords, svgFile } from '../src/lib/figure/carry-record';
import type { FigureRecord } from '../src/lib/figure/figure-record';
import { toSvgText, type SvgNode } from '../src/lib/figure/svg-node';
import { writePdf } from '../src/lib/pdf/write-pdf';
import { FACES } from '../src/lib/typefaces/faces';
import type { Typesetter } from '../src/lib/typefaces/typesetter';
import { placeRuns } from './place-runs';
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

/**
 * The renderer reads no font inside an SVG and none of this machine: it gets ours as files. Each holds a whole face at one
 * weight: it chooses a font for a line of text by family and weight, and would set what is missing there in any other.
 */
async function rasterise(tree: SvgNode, typesetter: Typesetter, dpi: number): Promise<Uint8Array> {
	const width = Math.round((Number(tree.attrs.width) * dpi) / 96);
	const height = Math.round((Number(tree.attrs.height) * dpi) / 96);
	if (width * height > MOST_PIXELS) {
		throw new Error(
			`The picture would have ${Math.round((width * height) / 1e6)} million pixels. Choose fewer dots to the inch, or SVG or PDF.`
		);
	}
	const folder = await mkdtemp(join(tmpdir(), 'hearsay-'));
	try {
		const fontFiles: string[] = [];
		for (const [name, bytes] of await typesetter.wholeFaces(tree)) {
			fontFiles.push(join(folder, `${name}.ttf`));
			await writeFile(fontFiles[fontFiles.length - 1], bytes);
		}
		const drawn = new Resvg(toSvgText(await placeRuns(tree, typesetter)), {
			fitTo: { mode: 'width', value: width },
			font: { loadSystemFonts: false, fontFiles, defaultFontFamily: FACES[0].named }
		}).render();
		return new Uint8Array(drawn.asPng());
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
