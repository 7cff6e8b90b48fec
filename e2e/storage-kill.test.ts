import { expect, test } from './fixtures';
import { KillableBrowser } from './storage/killable-browser';
import { routeStoragePage, StorageTab } from './storage/open-page';

/** Milliseconds after which the browser is killed while it writes without a pause. */
const KILLED_AFTER = [150, 400, 700];

test.describe('a browser that is killed while it writes', () => {
	test.skip(process.platform === 'win32', 'a group of processes is killed by its number');
	test.setTimeout(120_000);
	let browser: KillableBrowser;
	test.beforeEach(async () => {
		browser = await KillableBrowser.make();
	});
	test.afterEach(() => browser.dispose());

	/** Starts the browser on what it left, and notes the number of every entry up to which it shows “Saved”. */
	async function start(address: string) {
		const context = await browser.start();
		const seen = { shown: 0 };
		await context.exposeFunction('shown', (seq: number) => void (seen.shown = Math.max(seen.shown, seq)));
		await routeStoragePage(context);
		const tab = await StorageTab.load(context, address);
		await tab.call('open');
		return { tab, seen };
	}

	test('has all that was shown as saved when it is opened again', async ({ baseURL }) => {
		const typed = Array.from({ length: 20 }, (_, n) => `entry ${n + 1}`);
		const { tab, seen } = await start(baseURL!);
		await tab.type(...typed);
		// the last ones are on their way to the disk
		await browser.kill();
		const again = await start(baseURL!);
		const notes = await again.tab.call('notes');
		expect(seen.shown).toBeGreaterThan(10);
		expect(notes.length).toBeGreaterThanOrEqual(seen.shown);
		expect(notes).toEqual(typed.slice(0, notes.length));
		expect(await again.tab.call('notices')).toEqual([]);
	});

	for (const pause of KILLED_AFTER) {
		test(`loses nothing that was shown as saved when it writes for ${pause} ms without a pause`, async ({
			baseURL
		}) => {
			const { tab, seen } = await start(baseURL!);
			// it never ends: the browser does
			tab.call('burst').catch(() => {});
			await expect.poll(() => seen.shown).toBeGreaterThan(0);
			await new Promise((resolve) => setTimeout(resolve, pause));
			await browser.kill();
			const { shown } = seen;
			const again = await start(baseURL!);
			const notes = await again.tab.call('notes');
			expect(notes.length).toBeGreaterThanOrEqual(shown);
			expect(notes).toEqual(notes.map((_, n) => `burst ${n}`));
			expect(await again.tab.call('notices')).toEqual([]);
			await again.tab.type('goes on');
			await expect(again.tab.stands).toHaveText('saved');
		});
	}
});
