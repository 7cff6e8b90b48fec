import harfbuzz from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import { svgFile } from '../figure/carry-record';
import type { FigureRecord } from '../figure/figure-record';
import type { SvgNode } from '../figure/svg-node';
import type { Face } from '../typefaces/faces';
import { FontSubsetter } from '../typefaces/subset-font';
import { Typesetter } from '../typefaces/typesetter';

/** How a figure is saved. */
export interface FigureHow {
	format: 'svg' | 'png' | 'pdf';
	/** Dots to the inch of a PNG; 96 is one for each CSS pixel. */
	dpi: number;
}

async function read(address: string, what: string): Promise<Uint8Array<ArrayBuffer>> {
	const response = await fetch(address);
	if (!response.ok)
		throw new Error(`${what} could not be read (${response.status}). Reload the page and try again.`);
	return new Uint8Array(await response.arrayBuffer());
}

const loadFace = (face: Face) => read(`/typefaces/${face.id}.ttf`, `The font ${face.family}`);

let made: Promise<Typesetter> | undefined;

/** The typesetter of the page, with fonts of this site; made when a figure is first set. */
export function pageTypesetter(): Promise<Typesetter> {
	made ??= read(harfbuzz, 'What cuts the fonts')
		.then((wasm) => FontSubsetter.load(wasm))
		.then((subsetter) => new Typesetter(loadFace, subsetter));
	// what failed once is tried again next time
	made.catch(() => (made = undefined));
	return made;
}

/**
 * A figure as a file.
 *
 * @param onprogress part of the work that is done, 0 to 1
 * @returns the file, and the characters that none of our fonts has
 * @throws where the picture would be too large for this device, with the remedy
 */
export async function saveFigure(
	tree: SvgNode,
	record: FigureRecord,
	how: FigureHow,
	onprogress: (done: number) => void = () => {}
): Promise<{ blob: Blob; missing: string[] }> {
	const typesetter = await pageTypesetter();
	const { css, missing } = await typesetter.css(tree);
	switch (how.format) {
		case 'svg':
			return { blob: new Blob([svgFile(tree, record, css)], { type: 'image/svg+xml' }), missing };
		case 'png': {
			const { drawPng } = await import('./draw-png');
			return { blob: await drawPng(tree, css, record, how.dpi, onprogress), missing };
		}
		case 'pdf': {
			const { writePdf } = await import('../pdf/write-pdf');
			const bytes = await writePdf(tree, typesetter, {
				...{ title: record.title, subject: 'Claims, not established facts', language: 'en' },
				...{ keywords: record.address, created: new Date(`${record.drawn}T00:00:00Z`) }
			});
			return { blob: new Blob([bytes], { type: 'application/pdf' }), missing };
		}
	}
}
