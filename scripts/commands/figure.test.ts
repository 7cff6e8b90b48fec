import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readChunks } from '../../src/lib/figure/png-chunks';
import { readFigure } from '../../src/lib/figure/read-figure';
import { runHearsay } from '../run-hearsay';
import { figure } from './figure';

const FOLDER = 'graph-data/pakistan-taliban';
let scratch: string;
beforeAll(async () => {
	scratch = await mkdtemp(join(tmpdir(), 'hearsay-'));
});
afterAll(() => rm(scratch, { recursive: true }));

async function call(...args: string[]) {
	let [out, err] = ['', ''];
	const io = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
	return { code: await runHearsay(['figure', FOLDER, ...args], [figure], io), out, err };
}
async function draw(name: string, ...args: string[]) {
	const path = join(scratch, name);
	const said = await call('--out', path, ...args);
	expect(said.err).toBe('');
	expect(said.code).toBe(0);
	return { bytes: new Uint8Array(await readFile(path)), out: said.out };
}

describe('hearsay figure', () => {
	it('writes an SVG that carries its view, and says what it holds', async () => {
		const { bytes, out } = await draw(
			'india.svg',
			'--select',
			'actor:india',
			'--origin',
			'https://h.example/'
		);
		expect(readFigure(bytes)).toMatchObject({
			...{ dossier: 'pakistan-taliban', query: 'select=actor:india', title: 'India: what is said' },
			address: 'https://h.example/pakistan-taliban?select=actor:india'
		});
		expect(out).toMatch(/india\.svg: 1200 × \d+, 4 ties, 3 sources, \d+ bytes\n$/);
	});

	it('writes a PNG of the density that was asked for, with something drawn on it', async () => {
		const { bytes } = await draw('card.png', '--size', 'card', '--dpi', '144', '--select', 'actor:india');
		const png = PNG.sync.read(Buffer.from(bytes));
		expect([png.width, png.height]).toEqual([1800, 945]);
		const density = [...readChunks(bytes)].find(({ type }) => type === 'pHYs')!.data;
		expect(new DataView(density.slice().buffer).getUint32(0)).toBe(Math.round(144 / 0.0254));
		const colours = new Set<number>();
		for (let i = 0; i < png.data.length; i += 4) colours.add(png.data.readUInt32BE(i));
		expect(colours.size).toBeGreaterThan(100);
		expect(readFigure(bytes).query).toBe('select=actor:india');
	});

	it('writes a PDF', async () => {
		const { bytes } = await draw('a.out', '--format', 'pdf', '--size', 'a4', '--select', 'actor:india');
		expect(new TextDecoder('latin1').decode(bytes.subarray(0, 8))).toBe('%PDF-1.7');
	});

	it('draws a trail, a comparison, a column of a width, few ties, a title', async () => {
		const trail = await draw('trail.svg', '--trail', 'pakistan,ttp,4');
		expect(readFigure(trail.bytes).title).toBe('Pakistan to Afghan Taliban to TTP: a trail of claims');
		const compare = await draw('compare.svg', '--compare', 'pakistan,afghan-taliban');
		expect(readFigure(compare.bytes).title).toBe('Pakistan and Afghan Taliban: two tellings');
		const column = await draw('column.svg', '--mm', '90', '--most', '5', '--title', 'So it is told');
		expect(readFigure(column.bytes).title).toBe('So it is told');
		expect(column.out).toMatch(/: 340 × \d+, 5 ties, and 40 more left out, /);
	});

	it.each([
		[[], 'Say where the figure goes: --out <file.svg>.'],
		[['--out', 'x.gif'], "A figure is svg, png, pdf, not 'gif'. Say which: --format svg."],
		[['--out', 'x.svg', '--size', 'a5'], "No size 'a5'. Did you mean 'a4'? Sizes: screen, card,"],
		[['--out', 'x.svg', '--theme', 'gray'], "not 'gray'. Did you mean 'grey'?"],
		[['--out', 'x.svg', '--mm', '20'], "--mm is a whole number from 60 to 400, not '20'."],
		[['--out', 'x.png', '--dpi', 'fine'], "--dpi is a whole number from 72 to 1200, not 'fine'."],
		[['--out', 'x.svg', '--most', '0'], '--most is a whole number from 1 to 10000'],
		[['--out', 'x.svg', '--trail', 'pakistan'], 'A trail has two ends: --trail pakistan,ttp'],
		[['--out', 'x.svg', '--compare', 'pakistan'], 'Two tellings are compared: --compare pakistan,'],
		[['--out', 'x.svg', '--trail', 'pakistan,tpp'], "No actor 'tpp'. Did you mean 'ttp'?"],
		[['--out', 'x.svg', '--compare', 'pakistan,qatr'], "No actor 'qatr'. Did you mean 'qatar'?"],
		[['--out', 'x.svg', '--compare', 'pakistan,pakistan'], 'There are no two tellings to compare'],
		[['--out', 'x.svg', '--size', 'card', '--compare', 'pakistan,afghan-taliban'], 'Choose a larger size'],
		[['--out', '/nowhere/at/all.svg', '--select', 'actor:india'], "'/nowhere/at/all.svg' cannot be written"],
		[['--out', 'x.png', '--mm', '400', '--dpi', '1200'], 'million pixels. Choose fewer dots to the inch']
	])('answers %j with a sentence, and exits 1', async (args, sentence) => {
		const { code, out, err } = await call(...args);
		expect([code, out]).toEqual([1, '']);
		expect(err).toContain(sentence);
	});
});
