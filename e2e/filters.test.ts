import { ExplorerPage } from './explorer-page';
import { expect, test } from './fixtures';

test.describe('the filters', () => {
	let explorer: ExplorerPage;
	test.beforeEach(async ({ page }) => {
		explorer = await new ExplorerPage(page).open();
	});

	test('take away the ties of a row that is switched off, and give them back', async () => {
		const tie = explorer.tie('Afghan Taliban attacks Pakistan, acknowledged');
		const all = await explorer.drawn();
		await expect(tie).toBeVisible();
		await explorer.row('Hostile').click();
		await expect(explorer.row('Hostile')).toHaveAttribute('aria-pressed', 'false');
		await expect(tie).toHaveCount(0);
		await expect.poll(() => explorer.drawn()).toBeLessThan(all);
		await explorer.row('Hostile').click();
		await expect(explorer.row('Hostile')).toHaveAttribute('aria-pressed', 'true');
		await expect(tie).toBeVisible();
		expect(await explorer.drawn()).toBe(all);
	});

	test('are all as at first after Reset, which is offered only then', async ({ page }) => {
		const reset = explorer.filters.getByRole('button', { name: 'Reset' }).and(page.locator(':enabled'));
		await expect(reset).toHaveCount(0);
		const all = await explorer.drawn();
		for (const label of ['Hostile', 'Asserted', 'State']) await explorer.row(label).click();
		await explorer.expectParameter('status', '-asserted,-hypothetical');
		await expect.poll(() => explorer.drawn()).toBeLessThan(all / 4);
		await reset.click();
		await expect.poll(() => explorer.drawn()).toBe(all);
		for (const name of ['polarity', 'status', 'type']) await explorer.expectParameter(name, null);
		await expect(reset).toHaveCount(0);
	});

	test('leave one value alone with “only”, and all with it again', async () => {
		const only = explorer.filters.getByRole('button', { name: 'Only Kinship' });
		await explorer.row('Kinship').hover();
		await only.click();
		for (const label of ['Cooperative', 'Hostile', 'Neutral']) {
			await expect(explorer.row(label)).toHaveAttribute('aria-pressed', 'false');
		}
		await expect(explorer.row('Kinship')).toHaveAttribute('aria-pressed', 'true');
		await expect(explorer.network.locator('button[data-kind="strand"]')).toHaveCount(await explorer.drawn());
		await expect(explorer.tie('Afghan Taliban is kin to TTP, asserted')).toBeVisible();
		await only.click();
		await expect(explorer.row('Hostile')).toHaveAttribute('aria-pressed', 'true');
	});

	test('take the status of a tie anew without a source: with the denial gone, an accusation is left', async () => {
		await explorer.tie('Pakistan harbours ISIL-K, disputed').click();
		await explorer.filters.getByText('Source', { exact: true }).click();
		await explorer.row('Arab News').click();
		await expect(explorer.tie('Pakistan harbours ISIL-K, alleged')).toBeVisible();
		await expect(explorer.tie('Pakistan harbours ISIL-K, disputed')).toHaveCount(0);
		await expect(explorer.evidence.getByText('Alleged', { exact: true }).first()).toBeVisible();
		await expect(explorer.evidence).not.toContainText('Pakistan is home to Daesh camps');
		await expect(explorer.filters.getByText('16 of 17')).toBeVisible();
	});

	test('never move an actor', async () => {
		const place = () => explorer.actor('TTP').boundingBox();
		const before = await place();
		await explorer.row('Hostile').click();
		await expect(explorer.row('Hostile')).toHaveAttribute('aria-pressed', 'false');
		expect(await place()).toEqual(before);
		await explorer.actor('TTP').click();
		await expect(explorer.heading('Tehreek-e-Taliban Pakistan')).toBeVisible();
		expect(await place()).toEqual(before);
	});

	test('draw all actors when asked, the main ones again, and what is only hypothetical', async () => {
		const actors = explorer.network.locator('button[data-kind="actor"]');
		const main = await actors.count();
		await explorer.filters.getByRole('button', { name: 'Draw all actors' }).click();
		await expect(actors).toHaveCount(37);
		await explorer.expectParameter('actors', 'all');
		await explorer.filters.getByRole('button', { name: 'Draw the main actors' }).click();
		await expect(actors).toHaveCount(main);
		await expect(explorer.row('Hypothetical only')).toHaveAttribute('aria-pressed', 'false');
		const before = await explorer.drawn();
		await explorer.row('Hypothetical only').click();
		await expect.poll(() => explorer.drawn()).toBeGreaterThan(before);
		await expect(explorer.network.locator('button[aria-label*="hypothetical"]').first()).toBeVisible();
	});
});
