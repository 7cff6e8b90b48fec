import { DOSSIER, ExplorerPage } from './explorer-page';
import { expect, test } from './fixtures';

/** The list, which has the card of its dossier, and one page of each kind. */
const pages = [
	'/',
	DOSSIER,
	`${DOSSIER}/actors/isil-k`,
	`${DOSSIER}/claims/ffr.052`,
	`${DOSSIER}/sources/ffr`
];

test('every kind of page has a title, a description and a social card of its own', async ({ page }) => {
	const cards = new Set<string>();
	for (const address of pages) {
		await page.goto(address);
		expect((await page.title()).length).toBeGreaterThan(5);
		const meta = (key: string) =>
			page.locator(`meta[name="${key}"], meta[property="${key}"]`).getAttribute('content');
		expect((await meta('description'))!.length).toBeGreaterThan(40);
		expect(await meta('og:title')).toBeTruthy();
		expect(await meta('twitter:card')).toBe('summary_large_image');
		const card = (await meta('og:image'))!;
		cards.add(card);
		const answer = await page.request.get(card);
		expect(answer.headers()['content-type']).toBe('image/png');
		const png = await answer.body();
		expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
	}
	expect(cards.size).toBeGreaterThanOrEqual(pages.length - 1);
});

test.describe('static pages and the explorer', () => {
	test('lead from an actor to its page and back', async ({ page }) => {
		const explorer = await new ExplorerPage(page).open('?select=actor:isil-k');
		await explorer.evidence.getByRole('link', { name: 'Page to cite' }).click();
		await page.waitForURL(`**${DOSSIER}/actors/isil-k`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('ISIL-K');
		await page.getByRole('link', { name: 'Open in the network' }).first().click();
		await explorer.ready();
		await explorer.expectParameter('select', 'actor:isil-k');
		await expect(explorer.actor('ISIL-K')).toHaveAttribute('aria-pressed', 'true');
	});

	test('lead from a claim to its page, and from there to its tie', async ({ page }) => {
		const explorer = await new ExplorerPage(page).open('?select=claim:ffr.052');
		const claim = explorer.evidence.locator('#claim-ffr\\.052');
		await claim.getByText('Paragraph 9').click();
		await claim.getByRole('link', { name: 'ffr.052', exact: true }).click();
		await page.waitForURL(`**${DOSSIER}/claims/ffr.052`);
		await page
			.getByRole('link', { name: /harbours ISIL-K/ })
			.first()
			.click();
		await explorer.ready();
		await expect(explorer.heading("Pakistan's military harbours ISIL-K")).toBeVisible();
	});

	test('lead from a source of the evidence to its page and back', async ({ page }) => {
		const explorer = await new ExplorerPage(page).open('?select=actor:russia');
		await explorer.evidence.locator('footer').getByRole('link', { name: /LBC/ }).click();
		await page.waitForURL(`**${DOSSIER}/sources/lbc-russia`);
		await page.getByRole('link', { name: 'Open in the network' }).first().click();
		await explorer.ready();
		await expect(explorer.heading('LBC')).toBeVisible();
	});

	test('are reached from the list of dossiers', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('link', { name: 'Pakistan and the Afghan Taliban' }).first().click();
		const explorer = new ExplorerPage(page);
		await explorer.ready();
		await explorer.actor('Russia').click();
		await expect(explorer.heading('Russia')).toBeVisible();
	});
});
