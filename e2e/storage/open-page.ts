import type { BrowserContext, Page } from '@playwright/test';
import { bundle } from '../../scripts/bundle';
import type { DeviceOptions } from '../../src/lib/storage/device';
import type { StoragePage } from './page';

const MARKUP = `<!doctype html><meta charset="utf-8"><title>Notes</title><link rel="icon" href="data:,">
<label>Note <input></label><output></output><p role="alert"></p><script type="module" src="./page.js"></script>`;

let script: Promise<string> | undefined;

/** Puts the page for tests beside those of the site: it is not shipped. */
export async function routeStoragePage(context: BrowserContext): Promise<void> {
	script ??= bundle('e2e/storage/page.ts');
	const body = await script;
	await context.route('**/storage-test/', (route) =>
		route.fulfill({ contentType: 'text/html', body: MARKUP })
	);
	await context.route('**/storage-test/page.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body })
	);
}

/** One tab with the page, as a test drives it. */
export class StorageTab {
	constructor(readonly page: Page) {}

	static async load(context: BrowserContext, address = ''): Promise<StorageTab> {
		const page = await context.newPage();
		await page.goto(`${address}/storage-test/`);
		await page.locator('body[data-ready]').waitFor();
		return new StorageTab(page);
	}

	/** A tab in which what is kept is open. */
	static async open(context: BrowserContext, options: DeviceOptions & { later?: boolean } = {}) {
		const tab = await StorageTab.load(context);
		await tab.call('open', options);
		return tab;
	}

	get stands() {
		return this.page.locator('output');
	}

	async type(...notes: string[]): Promise<void> {
		const field = this.page.getByLabel('Note');
		for (const text of notes) {
			await field.pressSequentially(text);
			await field.press('Enter');
		}
	}

	call<K extends keyof StoragePage>(
		name: K,
		...args: Parameters<StoragePage[K]>
	): Promise<Awaited<ReturnType<StoragePage[K]>>> {
		return this.page.evaluate(
			([name, args]) =>
				(window as unknown as { storagePage: Record<string, (...args: unknown[]) => never> }).storagePage[
					name
				](...args),
			[name, args] as [string, unknown[]]
		);
	}
}
