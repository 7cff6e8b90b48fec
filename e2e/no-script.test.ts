import { DOSSIER, ExplorerPage } from './explorer-page';
import { expect, test } from './fixtures';

test.use({ javaScriptEnabled: false });

test.describe('without scripts', () => {
	test('the dossier shows its network, its legend and its evidence', async ({ page }) => {
		await page.goto(DOSSIER);
		const explorer = new ExplorerPage(page);
		await expect(explorer.network.locator('svg.desk')).toBeVisible();
		await expect(explorer.network.locator('svg.phone')).toBeHidden();
		for (const name of [
			'Pakistan',
			'Afghan Taliban',
			'TTP',
			'ISIL-K',
			'India',
			'Qatar',
			'Saudi Arabia',
			'Russia'
		]) {
			await expect(
				explorer.network.locator('svg.desk text').filter({ hasText: new RegExp(`^${name}$`) })
			).toBeInViewport();
		}
		const lines = await explorer.network.locator('svg.desk .lines path[stroke]').count();
		expect(lines).toBeGreaterThanOrEqual(await explorer.drawn());
		await expect(explorer.filters.getByText('Disputed')).toBeVisible();
		await expect(
			explorer.evidence.getByRole('heading', { name: 'Affirmed by some, denied by others' })
		).toBeVisible();
		await expect(explorer.evidence).toContainText('157');
	});

	test('a claim reads as a page', async ({ page }) => {
		await page.goto(`${DOSSIER}/claims/ffr.052`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('ISIL-K');
		for (const words of [
			"The Taliban allege that Pakistan's army shelters ISIL-K fighters in its tribal regions.",
			'Paragraph 9',
			'harboring ISIL-K fighters',
			'No reply to this claim is recorded in these sources.',
			'Three clocks',
			'To cite it'
		]) {
			await expect(page.locator('article.page')).toContainText(words);
		}
	});

	test('pages lead to one another', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('heading', { name: 'Pakistan and the Afghan Taliban' }).getByRole('link').click();
		await page.waitForURL(`**${DOSSIER}`);
		await page.locator('footer').getByRole('link').first().click();
		await page.waitForURL('**/sources/*');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
});

test.describe('without scripts on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

	test('the drawing for a phone stands in the place of the other', async ({ page }) => {
		await page.goto(DOSSIER);
		const network = new ExplorerPage(page).network;
		await expect(network.locator('svg.phone')).toBeVisible();
		await expect(network.locator('svg.desk')).toBeHidden();
		await expect(network.locator('svg.phone text').filter({ hasText: /^Russia$/ })).toBeInViewport();
	});
});
