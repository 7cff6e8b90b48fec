import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserSwitches, installBrowser } from '../scripts/find-browser.mjs';
import { root } from '../scripts/run.mjs';
import { serve } from '../scripts/serve.mjs';
import { nodeTypesetter } from '../scripts/typefaces';
import { composeFigure } from '../src/lib/figure/compose-figure';
import { FIGURE_SIZES, type FigureSize } from '../src/lib/figure/figure-size';
import { svg, toSvgText } from '../src/lib/figure/svg-node';
import { writePdf } from '../src/lib/pdf/write-pdf';
import { drawPicture, filteredFacts, stageFor, type Drawable } from '../src/lib/scene/dossier-picture';
import type { Scene } from '../src/lib/scene/scene';
import { defaultView } from '../src/lib/state/view-state';
import { FigureSource } from '../src/lib/studio/figure-source';
import type { Bench, BenchRow } from './bench';
import { randomDossier, realDossier } from './drawn-dossiers';
import { serveFigurePeers, type FigurePeers } from './figure-peers';
import { median, medianTimes } from './measure';

const ABOUT = { address: 'https://hearsay.example/', date: '24 November 2026', fingerprint: '0'.repeat(64) };

/** Limits of the figures, milliseconds: all of the real dossier as SVG, and as PNG at 4×; 500 actors and 2,000 ties. */
const LIMIT = { svg: 100, png: 1500, large: 1000 };

/** Every tie of a dossier, as large as it needs. */
const wholeOf = ({ dossier }: Drawable): { size: FigureSize; view: ReturnType<typeof defaultView> } => ({
	size: { ...FIGURE_SIZES[0], most: Infinity },
	view: { ...defaultView(), ...(dossier.header.id === 'random' ? { actors: 'all' as const } : {}) }
});

function sceneOf(drawable: Drawable): Scene {
	const { view } = wholeOf(drawable);
	const stage = stageFor(drawable, view, false);
	return drawPicture(drawable, view, filteredFacts(drawable, view.off), stage, false).scene;
}

/** Milliseconds from the click on "Save" to the file, in the built page. */
async function saveTimes(page: Page, runs: number): Promise<number[]> {
	const times: number[] = [];
	for (let run = -1; run < runs; run++) {
		const start = performance.now();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: /^Save / }).click()
		]);
		if (run >= 0) times.push(performance.now() - start);
		await download.delete();
	}
	return times;
}

async function* pngRows(browser: Browser, drawable: Drawable, runs: number): AsyncGenerator<BenchRow> {
	const on = 'real, in the page';
	const site = await serve(join(root, 'build'), { port: 0, host: '127.0.0.1' });
	const peers = await serveFigurePeers(sceneOf(drawable));
	try {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await page.goto(`${site.address}pakistan-taliban`);
		await page.locator('[data-ready]').waitFor();
		await page.getByRole('button', { name: 'Export', exact: true }).click();
		await page.getByLabel('Resolution').selectOption({ label: '4×' });
		await page.locator('[aria-busy="false"] img').waitFor();
		const ours = median(await saveTimes(page, runs));
		const peer = await browser.newPage({ viewport: { width: 1440, height: 1900 } });
		await peer.goto(peers.address);
		const theirs = await peerTime(peer, 'cytoscape', runs);
		const words = 'PNG at 4×, legend and sources: click to file';
		yield { on, ours: words, oursMs: ours, theirs: 'the limit', theirsMs: LIMIT.png };
		yield { on, ours: words, oursMs: ours, theirs: 'cytoscape png(), the graph alone', theirsMs: theirs };
		await page.close();
		await peer.close();
	} finally {
		await Promise.all([site.close(), peers.close()]);
	}
}

/** Median milliseconds of a peer's picture. @throws where it gives none */
async function peerTime(page: Page, name: keyof FigurePeers, runs: number): Promise<number> {
	await page.waitForFunction(() => 'peers' in window);
	const times: number[] = [];
	for (let run = -1; run < runs; run++) {
		const [ms, length] = await page.evaluate((name) => {
			const { peers } = window as unknown as { peers: FigurePeers };
			const start = performance.now();
			const length = peers[name](4);
			return [performance.now() - start, length];
		}, name);
		if (length < 1000) throw new Error(`${name} gave no picture.`);
		if (run >= 0) times.push(ms);
	}
	return median(times);
}

/**
 * A figure with every tie numbered, its lists, legend and sources, from a view to the text of the file, beside pictures
 * of the same graph by cytoscape and sigma, which hold the graph alone.
 */
export const figure: Bench = {
	name: 'figure',
	async *run({ quick, runs }) {
		const { path } = await installBrowser();
		const browser = await chromium.launch({ executablePath: path, args: browserSwitches });
		const typesetter = await nodeTypesetter();
		try {
			const real = await realDossier();
			for (const drawable of [real, quick ? randomDossier(100, 400) : randomDossier(500, 2000)]) {
				const isReal = drawable === real;
				const on = isReal ? 'real, whole' : quick ? '100 / 400' : '500 / 2,000';
				const source = new FigureSource(drawable.dossier, drawable.ledger);
				const { size, view } = wholeOf(drawable);
				const compose = () => composeFigure(source.plan(view, ABOUT), { theme: 'light', size });
				const { tree, drawn } = compose();
				const withFonts = async () => {
					const { css } = await typesetter.css(tree);
					return toSvgText({ ...tree, children: [svg('style', {}, css), ...tree.children] });
				};
				const pdf = () =>
					writePdf(tree, typesetter, {
						...{ title: '', subject: '', keywords: '', language: 'en', created: new Date(0) }
					});
				const [composed, fonts, pdfMs] = await medianTimes(
					runs,
					() => toSvgText(compose().tree),
					withFonts,
					pdf
				);
				const limit = isReal ? LIMIT.svg : LIMIT.large;
				yield {
					...{ on, ours: `figure as SVG, ${drawn} ties numbered`, oursMs: composed },
					...{ theirs: 'the limit', theirsMs: limit }
				};
				const peers = await serveFigurePeers(sceneOf(drawable));
				const page = await browser.newPage({ viewport: { width: 1440, height: 1900 } });
				try {
					await page.goto(peers.address);
					for (const name of ['cytoscape', 'sigma'] as const) {
						yield {
							...{ on, ours: 'the same', oursMs: composed },
							...{
								theirs: name === 'sigma' ? 'sigma, toDataURL of its view' : 'cytoscape png({ scale: 4 })'
							},
							theirsMs: await peerTime(page, name, runs)
						};
					}
				} finally {
					await page.close();
					await peers.close();
				}
				yield { on, ours: 'its fonts cut and put in', oursMs: fonts };
				yield { on, ours: 'the same as PDF', oursMs: pdfMs };
			}
			yield* pngRows(browser, real, runs);
		} finally {
			await browser.close();
		}
	}
};
