import { ExplorerPage } from './explorer-page';
import { expect, test } from './fixtures';

test.describe('the search', () => {
	let explorer: ExplorerPage;
	test.beforeEach(async ({ page }) => {
		explorer = await new ExplorerPage(page).open();
	});

	const finds: [typed: string, found: RegExp][] = [
		['turkiye', /^Türkiye$/],
		['Islamabad', /^Pakistan$/],
		['pakstan', /^Pakistan$/],
		['Tehreek-e-Taliban Pakistan', /^TTP$/]
	];

	test('finds an actor by name, alias or full name, with mistakes in the typing too', async ({ page }) => {
		for (const [typed, found] of finds) {
			await explorer.search.fill(typed);
			await expect(
				explorer.hits.getByRole('option').locator('.title').filter({ hasText: found }).first()
			).toBeVisible();
		}
		for (const name of ['Pakistan', 'India', 'Afghan Taliban', 'Qatar']) {
			await explorer.search.fill(name.toLowerCase());
			await expect(explorer.hits.getByRole('option').first().locator('.title')).toHaveText(name);
		}
		await explorer.search.fill('zzqqxx');
		await expect(page.getByRole('status').filter({ hasText: 'Nothing found for “zzqqxx”' })).toBeVisible();
		await expect(explorer.hits.getByRole('option')).toHaveCount(0);
	});

	test('finds a claim by its words and opens it', async () => {
		await explorer.search.fill('ambassador credentials Moscow');
		await explorer.hits.getByRole('option', { name: /grant the Taliban official recognition/ }).click();
		await explorer.expectParameter('select', 'claim:lbc-russia.001');
		await expect(explorer.evidence.locator('article.marked')).toContainText("ambassador's credentials");
		await expect(explorer.search).toHaveValue('');
	});

	test('finds a source by its publisher and opens it', async () => {
		await explorer.search.fill('hindustan');
		const { hits } = explorer;
		await expect(hits.getByText('Sources', { exact: true })).toBeVisible();
		await hits.locator('.source').first().click();
		await explorer.expectParameter('select', 'source:ht-mea');
		await expect(explorer.heading('Hindustan Times')).toBeVisible();
	});

	test('draws an actor that the picture did not hold, when it is chosen', async ({ page }) => {
		await expect(explorer.actor('Hamas')).toHaveCount(0);
		await explorer.search.fill('Noor Wali');
		await page
			.getByRole('option', { name: /^Noor Wali Mehsud/ })
			.first()
			.click();
		await expect(explorer.actor('Noor Wali Mehsud')).toBeVisible();
		await expect(explorer.actor('Noor Wali Mehsud')).toBeInViewport();
	});
});
