import { Resvg } from '@resvg/resvg-js';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { svg, toSvgText, type SvgNode } from '../src/lib/figure/svg-node';
import { placeRuns } from './place-runs';
import { nodeTypesetter } from './typefaces';

const SERIF = "'Newsreader Variable', 'Noto Naskh Arabic Variable', serif";
const line = (text: string, attrs: SvgNode['attrs'] = {}) =>
	svg(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', width: 600, height: 60 },
		svg('text', { x: 20, y: 40, 'font-size': 24, 'font-weight': 500, 'font-family': SERIF, ...attrs }, text)
	);

async function runsOf(tree: SvgNode): Promise<SvgNode[]> {
	const placed = await placeRuns(tree, await nodeTypesetter());
	return (placed.children[0] as SvgNode).children as SvgNode[];
}

/** Columns of pixels that hold ink, from left to right. */
async function inked(tree: SvgNode): Promise<number[]> {
	const typesetter = await nodeTypesetter();
	const folder = await mkdtemp(join(tmpdir(), 'hearsay-'));
	const fontFiles: string[] = [];
	for (const [name, bytes] of await typesetter.wholeFaces(tree)) {
		fontFiles.push(join(folder, `${name}.ttf`));
		await writeFile(fontFiles[fontFiles.length - 1], bytes);
	}
	const drawn = new Resvg(toSvgText(await placeRuns(tree, typesetter)), {
		font: { loadSystemFonts: false, fontFiles }
	}).render();
	await rm(folder, { recursive: true });
	const columns = new Set<number>();
	const { pixels, width } = drawn;
	for (let i = 3; i < pixels.length; i += 4) if (pixels[i]) columns.add(((i - 3) / 4) % width);
	return [...columns].sort((a, b) => a - b);
}

describe('placeRuns', () => {
	it('gives every stretch the one font that has its characters, one after the other', async () => {
		const [latin, arabic] = await runsOf(line('Pakistan supports داعش خراسان'));
		expect(latin.attrs['font-family']).toBe("'Newsreader 16pt 16pt'");
		expect(arabic.attrs['font-family']).toBe("'Noto Naskh Arabic'");
		expect(latin.attrs.x).toBe(20);
		expect(Number(arabic.attrs.x)).toBeGreaterThan(180);
	});

	it('puts a line that is anchored at its end or its middle where it stood', async () => {
		const x = async (anchor: string) =>
			Number((await runsOf(line('Pakistan', { x: 300, 'text-anchor': anchor })))[0].attrs.x);
		const [end, middle] = [await x('end'), await x('middle')];
		expect(300 - middle).toBeCloseTo((300 - end) / 2, 5);
		expect(end).toBeLessThan(230);
	});

	it('is drawn whole by a renderer that sets a line in one font', async () => {
		const columns = await inked(line('Pakistan supports داعش خراسان'));
		const alone = await inked(line('Pakistan supports '));
		expect(columns[columns.length - 1]).toBeGreaterThan(alone[alone.length - 1] + 60);
		expect(columns.filter((column) => column <= alone[alone.length - 1])).toEqual(alone);
	});
});
