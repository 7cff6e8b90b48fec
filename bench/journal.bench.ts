import { chromium, type Page } from '@playwright/test';
import { bundle } from '../scripts/bundle';
import { browserSwitches, installBrowser } from '../scripts/find-browser.mjs';
import type { Bench } from './bench';
import type { JournalBench } from './journal-page';
import { median, p95 } from './measure';

/** Milliseconds that one more claim may take until it is shown as saved. */
const LIMIT = 5;
const CLAIMS = 10_000;
const RUNS = 400;
/** Nobody listens there: the page is handed to the browser by the bench. */
const ADDRESS = 'http://127.0.0.1:9/';

function call<K extends keyof JournalBench>(page: Page, name: K, ...args: Parameters<JournalBench[K]>) {
	return page.evaluate(
		([name, args]) =>
			(globalThis as unknown as { journalBench: Record<string, (...args: unknown[]) => never> }).journalBench[
				name
			](...args),
		[name, args] as [string, unknown[]]
	) as Promise<Awaited<ReturnType<JournalBench[K]>>>;
}

/** Keeping one more claim in a real browser, beside putting the whole dossier into one row each time. */
export const journal: Bench = {
	name: 'journal',
	async *run({ quick, runs }) {
		const { path } = await installBrowser();
		const script = await bundle('bench/journal-page.ts');
		const browser = await chromium.launch({ executablePath: path, args: browserSwitches });
		try {
			for (const sources of [100, 1]) {
				const page = await browser.newPage();
				await page.route(ADDRESS, (route) =>
					route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Bench</title>' })
				);
				await page.goto(ADDRESS);
				await page.addScriptTag({ content: script, type: 'module' });
				await page.waitForFunction(() => 'journalBench' in globalThis);
				await call(page, 'setUp', sources, CLAIMS);
				const on = `${CLAIMS.toLocaleString('en')} / ${sources} ${sources === 1 ? 'file' : 'files'}`;
				await call(page, 'times', 'append', 20);
				await call(page, 'times', 'putWhole', 5);
				const ours = await call(page, 'times', 'append', quick ? RUNS / 4 : RUNS);
				const whole = await call(page, 'times', 'putWhole', quick ? 10 : 40);
				const theirs = 'the whole dossier in one row, not read back';
				yield {
					...{ on, ours: 'append, until “Saved”', oursMs: median(ours.all) },
					...{ theirs, theirsMs: median(whole.all) }
				};
				yield { on, ours: 'append, p95', oursMs: p95(ours.all), theirs, theirsMs: p95(whole.all) };
				yield { on, ours: 'append, p95', oursMs: p95(ours.all), theirs: 'the limit', theirsMs: LIMIT };
				yield { on, ours: 'append, main thread held, p95', oursMs: p95(ours.held) };
				const opened: number[] = [];
				for (let run = 0; run < runs; run++) opened.push(await call(page, 'reopen'));
				yield { on, ours: 'open', oursMs: median(opened) };
				await page.close();
			}
		} finally {
			await browser.close();
		}
	}
};
