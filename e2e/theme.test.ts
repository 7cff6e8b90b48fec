import { ExplorerPage } from './explorer-page';
import { expect, test } from './fixtures';

const ground = (explorer: ExplorerPage) =>
	explorer.network.evaluate((element) => getComputedStyle(element).backgroundColor);

test.describe('the theme', () => {
	test('follows the button and is kept for the next visit', async ({ page }) => {
		const explorer = await new ExplorerPage(page).open();
		const light = await ground(explorer);
		await page.getByRole('button', { name: 'Dark colours' }).click();
		await expect.poll(() => ground(explorer)).not.toBe(light);
		const dark = await ground(explorer);
		await expect(page.getByRole('button', { name: 'Light colours' })).toBeVisible();
		await page.reload();
		await expect.poll(() => ground(explorer)).toBe(dark);
		await explorer.ready();
		await page.getByRole('button', { name: 'Light colours' }).click();
		await expect.poll(() => ground(explorer)).toBe(light);
	});

	test.describe('of a system that is dark', () => {
		test.use({ colorScheme: 'dark' });

		test('is dark from the first paint on, page and canvas', async ({ page }) => {
			const explorer = await new ExplorerPage(page).open();
			const [r, g, b] = (await ground(explorer)).match(/\d+/g)!.map(Number);
			expect(Math.max(r, g, b)).toBeLessThan(60);
			await expect(page.getByRole('button', { name: 'Light colours' })).toBeVisible();
		});
	});
});
