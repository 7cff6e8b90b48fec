import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { longestTasks, type LongestTask } from './main-thread';
import type { Step } from './page-steps';

/** What a visit to a page cost. */
export interface Visit {
	/** From the start of the navigation, milliseconds. */
	firstPaint: number;
	/** Until `data-ready` stands in the page. */
	ready: number;
	/** Script that was loaded until then: bytes, compressed with gzip. */
	script: number;
	tasks: LongestTask[];
}

/** Visits a page in a fresh context, cold caches and all, and takes steps once it is ready and at rest. */
export async function visit(
	browser: Browser,
	address: string,
	steps: (page: Page) => Promise<Step[]>
): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
	try {
		const page = await context.newPage();
		// no function with a name in here: the one that runs this file would ask for a helper that the page has not
		await page.addInitScript(() =>
			new MutationObserver((_, observer) => {
				if (!document.querySelector('[data-ready]')) return;
				performance.mark('ready');
				observer.disconnect();
			}).observe(document, { subtree: true, childList: true, attributeFilter: ['data-ready'] })
		);
		const scripts: Promise<Buffer>[] = [];
		page.on('response', (response) => {
			if (/\.js(\?|$)/.test(response.url())) scripts.push(response.body());
		});
		await page.goto(address);
		await page.locator('[data-ready]').waitFor();
		const bodies = await Promise.all(scripts);
		await page.waitForTimeout(500);
		const [firstPaint, ready] = await page.evaluate(() =>
			['first-contentful-paint', 'ready'].map(
				(name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN
			)
		);
		const script = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
		const tasks = await longestTasks(browser, page, await steps(page));
		return { firstPaint, ready, script, tasks };
	} finally {
		await context.close();
	}
}
