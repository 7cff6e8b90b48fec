import { DOSSIER } from './explorer-page';
import { expect, test } from './fixtures';

// the runner's own recording of the page would be counted in
test.use({ trace: 'off' });

interface TraceEvent {
	name: string;
	pid: number;
	tid: number;
	/** Microseconds on the processor: other programs at work do not count. */
	tdur?: number;
	args: { name?: string };
}

/** The longest task of the pages' main threads in a trace, in milliseconds on the processor. */
function longestTask(trace: Buffer): number {
	const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
	const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
	const isMain = ({ name, args }: TraceEvent) => name === 'thread_name' && args.name === 'CrRendererMain';
	const main = new Set(traceEvents.filter(isMain).map(thread));
	const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && main.has(thread(event)));
	expect(tasks.length).toBeGreaterThan(0);
	return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

for (const [name, tab] of [
	['board', 'Accusations'],
	['order of saying', 'In order']
] as const) {
	test(`the ${name} opens without a long task`, async ({ page, browser }) => {
		await page.goto(DOSSIER);
		await expect(page.locator('[data-ready]')).toBeVisible();
		await page.waitForTimeout(500);
		await browser.startTracing(page, { categories: ['toplevel'] });
		await page.getByRole('button', { name: tab, exact: true }).click();
		// asking whether it is laid out would itself be work in the page
		await page.waitForTimeout(2000);
		const trace = await browser.stopTracing();
		await expect(page.locator('section[aria-busy="false"]')).toBeVisible();
		expect(longestTask(trace)).toBeLessThan(50);
	});
}
