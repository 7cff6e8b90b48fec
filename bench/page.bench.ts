import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { browserSwitches, installBrowser } from '../scripts/find-browser.mjs';
import { root } from '../scripts/run.mjs';
import { serve } from '../scripts/serve.mjs';
import { drawPicture, filteredFacts, stageFor } from '../src/lib/scene/dossier-picture';
import { defaultView } from '../src/lib/state/view-state';
import type { Bench } from './bench';
import { realDossier } from './drawn-dossiers';
import { median } from './measure';
import { explorerSteps, PRINCIPAL, type Step } from './page-steps';
import { servePeer } from './peer-site';
import { visit, type Visit } from './visit';

/** Longest that a task of the main thread may take once the page is ready, milliseconds. */
const LIMIT = 50;
/** Most script before the page is ready, kB of gzip. */
const BUDGET = 230;
const ON = 'the built page';
const PEER = 'cytoscape alone, the same graph';

/** Taps on the same eight actors in the page that holds cytoscape alone. */
async function peerSteps(page: Page): Promise<Step[]> {
	const places = await page.evaluate(() =>
		(window as unknown as { places(): { label: string; x: number; y: number }[] }).places()
	);
	return PRINCIPAL.map((name) => {
		const { x, y } = places.find(({ label }) => label === name)!;
		return { kind: 'select an actor', name, act: () => page.mouse.click(x, y) };
	});
}

/** The scene of the first view, as the page draws it. */
async function firstScene() {
	const drawable = await realDossier();
	const view = defaultView();
	const stage = stageFor(drawable, view, false);
	return drawPicture(drawable, view, filteredFacts(drawable, view.off), stage, false).scene;
}

const over = (visits: readonly Visit[], of: (visit: Visit) => number) => median(visits.map(of));
const longest = (kind: string, measure: 'ms' | 'cpuMs') => (visit: Visit) =>
	Math.max(...visit.tasks.filter(({ step }) => step.kind === kind).map((task) => task[measure]));

/**
 * The built explorer in a real browser without a screen, beside a page that holds cytoscape alone with the same
 * actors and ties: it draws no text of its own, has no evidence, filter or search, and so does much less.
 */
export const page: Bench = {
	name: 'page',
	async *run({ runs }) {
		const { path } = await installBrowser();
		const site = await serve(join(root, 'build'), { port: 0, host: '127.0.0.1' });
		const peer = await servePeer(await firstScene());
		const browser = await chromium.launch({ executablePath: path, args: browserSwitches });
		try {
			const ours: Visit[] = [];
			const theirs: Visit[] = [];
			for (let run = 0; run < runs; run++) {
				ours.push(await visit(browser, `${site.address}pakistan-taliban`, explorerSteps));
				theirs.push(await visit(browser, peer.address, peerSteps));
			}
			for (const [words, of] of [
				['first paint (network and evidence)', (visit: Visit) => visit.firstPaint],
				['ready: the canvas has drawn', (visit: Visit) => visit.ready]
			] as const) {
				yield { on: ON, ours: words, oursMs: over(ours, of), theirs: PEER, theirsMs: over(theirs, of) };
			}
			const script = over(ours, (visit) => visit.script / 1000);
			const theirScript = over(theirs, (visit) => visit.script / 1000);
			const words = 'script until then, kB of gzip';
			yield { on: ON, ours: words, oursMs: script, theirs: 'the budget', theirsMs: BUDGET, unit: 'kB' };
			yield { on: ON, ours: words, oursMs: script, theirs: PEER, theirsMs: theirScript, unit: 'kB' };
			for (const kind of new Set(ours[0].tasks.map(({ step }) => step.kind))) {
				const cpu = over(ours, longest(kind, 'cpuMs')).toFixed(0);
				yield {
					...{ on: ON, ours: `longest task: ${kind}`, oursMs: over(ours, longest(kind, 'ms')) },
					...{ theirs: `the limit (ours on the processor: ${cpu})`, theirsMs: LIMIT }
				};
			}
			const select = longest('select an actor', 'ms');
			yield {
				...{ on: ON, ours: 'longest task: select an actor', oursMs: over(ours, select) },
				...{ theirs: `${PEER}, no evidence`, theirsMs: over(theirs, select) }
			};
		} finally {
			await browser.close();
			await peer.close();
			await site.close();
		}
	}
};
