import { ExplorerPage } from './explorer-page';
import { expect, test } from './fixtures';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });

test.describe('on a phone', () => {
	let explorer: ExplorerPage;
	test.beforeEach(async ({ page }) => {
		explorer = await new ExplorerPage(page).open();
	});

	test('nothing is wider than the screen, and what can be tapped is large enough', async ({ page }) => {
		const small = await explorer.network.locator('button[data-kind]').evaluateAll((buttons) =>
			buttons
				.map((button) => ({ name: button.getAttribute('aria-label'), box: button.getBoundingClientRect() }))
				.filter(({ box }) => Math.min(box.width, box.height) < 24)
				.map(({ name, box }) => `${name}: ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`)
		);
		expect(small, 'buttons under 24 pixels (WCAG 2.2, 2.5.8)').toEqual([]);
		const overflow = () =>
			page.evaluate(() => ({
				page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
				wide: Array.from(document.querySelectorAll('header, main, section, nav, footer'))
					.filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
					.map((element) => element.className || element.tagName)
			}));
		expect(await overflow()).toEqual({ page: 0, wide: [] });
		await explorer.actor('Pakistan').tap();
		await expect(explorer.heading('Pakistan')).toBeVisible();
		expect(await overflow()).toEqual({ page: 0, wide: [] });
	});

	test('a tap on an actor opens its evidence in the sheet, which the grip makes taller', async ({ page }) => {
		await explorer.actor('Qatar').tap();
		await expect(explorer.heading('Qatar')).toBeInViewport();
		await expect(explorer.evidence).toContainText('Qatar has already helped to calm the dispute.');
		const [network, sheet] = [await explorer.network.boundingBox(), await explorer.evidence.boundingBox()];
		expect(sheet!.y).toBeGreaterThanOrEqual(network!.y + network!.height - 24);
		const height = async () => (await explorer.evidence.boundingBox())!.height;
		const low = await height();
		await page.getByRole('button', { name: 'Show more of the evidence' }).tap();
		await expect.poll(height).toBeGreaterThan(low + 150);
		await page.getByRole('button', { name: 'Show the network' }).tap();
		await expect.poll(height).toBe(low);
	});

	test('a chip opens the ties of a pair, and one of them its evidence', async () => {
		await explorer.network.locator('button[data-kind="link"][aria-label*="India"]').first().tap();
		await expect(explorer.evidence.getByRole('heading', { level: 2 })).toContainText(' and ');
		await explorer.expectParameter('select', 'link:india,pakistan');
		await explorer.evidence.getByRole('button', { name: 'India fights Pakistan, asserted' }).tap();
		await expect(explorer.heading('India fights Pakistan')).toBeVisible();
	});

	test('the bar switches between filters, table and network', async ({ page }) => {
		const bar = page.getByRole('navigation', { name: 'Panels' });
		await expect(explorer.filters).toBeHidden();
		await bar.getByRole('button', { name: 'Filters' }).tap();
		await expect(explorer.filters).toBeVisible();
		await expect(explorer.evidence).toBeHidden();
		await bar.getByRole('button', { name: 'Table' }).tap();
		await expect(explorer.table).toBeVisible();
		await expect(explorer.network).toHaveCount(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await bar.getByRole('button', { name: 'Network' }).tap();
		await explorer.ready();
		await expect(explorer.evidence).toBeVisible();
	});
});
