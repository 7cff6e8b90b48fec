import { ExplorerPage } from './explorer-page';
import { expect, test } from './fixtures';

test.describe('the table', () => {
	test('lists the ties that pass the filters, drawn or not', async ({ page }) => {
		const explorer = await new ExplorerPage(page).open();
		await page.getByRole('button', { name: 'Table', exact: true }).click();
		await expect(page.getByRole('heading', { name: '69 ties' })).toBeVisible();
		await explorer.row('Hostile').click();
		await expect(page.getByRole('heading', { name: '69 ties' })).toHaveCount(0);
		await expect(explorer.table.getByRole('rowheader').first()).toBeVisible();
		await expect(explorer.table.getByRole('button', { name: /^\S+ attacks/ })).toHaveCount(0);
	});

	test('lists the ties that are lit in the network, and no other', async ({ page }) => {
		const explorer = await new ExplorerPage(page).open('?select=actor:russia');
		await page.getByRole('button', { name: 'Table', exact: true }).click();
		await expect(page.getByRole('heading', { name: '1 tie', exact: true })).toBeVisible();
		await expect(
			explorer.table.getByRole('button', { name: 'Russia recognises Afghan Taliban, asserted' })
		).toBeVisible();
		await explorer.expectParameter('select', 'actor:russia');
	});

	test('sorts by a column, one way and the other, and says which', async ({ page }) => {
		const explorer = await new ExplorerPage(page).open('?view=table');
		const column = (name: string) => explorer.table.getByRole('columnheader', { name, exact: true });
		await expect(column('Reports')).toHaveAttribute('aria-sort', 'descending');
		const reports = async () =>
			(
				await explorer.table
					.locator('tbody tr')
					.evaluateAll((rows) => rows.map((row) => row.children[5].textContent))
			).map(Number);
		const falling = await reports();
		expect(falling[0]).toBeGreaterThan(1);
		expect(falling).toEqual([...falling].sort((a, b) => b - a));
		await column('Reports').getByRole('button').click();
		await expect(column('Reports')).toHaveAttribute('aria-sort', 'ascending');
		const rising = await reports();
		expect(rising).toEqual([...rising].sort((a, b) => a - b));
		await explorer.table.getByRole('button', { name: 'Who', exact: true }).click();
		await expect(column('Who')).toHaveAttribute('aria-sort', 'ascending');
		await expect(column('Reports')).not.toHaveAttribute('aria-sort');
		const who = await explorer.table.getByRole('rowheader').allInnerTexts();
		expect(who).toEqual([...who].sort((a, b) => a.localeCompare(b, 'en')));
	});

	test('opens the evidence of a row, by pointer and by key', async ({ page }) => {
		const explorer = await new ExplorerPage(page).open('?view=table');
		await explorer.table
			.getByRole('row', { name: /^TTP attacks Pakistan/ })
			.getByText('Acknowledged')
			.click();
		await expect(explorer.heading('TTP attacks Pakistan')).toBeVisible();
		await explorer.expectParameter('select', 'tie:ttp~attacks~pakistan');
		await explorer.table.getByRole('button', { name: 'Pakistan harbours ISIL-K, disputed' }).focus();
		await page.keyboard.press('Enter');
		await expect(explorer.heading('Pakistan harbours ISIL-K')).toBeVisible();
		await page.getByRole('button', { name: 'Network', exact: true }).click();
		await explorer.ready();
		await expect(explorer.tie('Pakistan harbours ISIL-K, disputed')).toHaveAttribute('aria-pressed', 'true');
	});

	test('turns its pages', async ({ page }) => {
		const explorer = await new ExplorerPage(page).open('?view=table&status=all');
		const pages = page.getByRole('navigation', { name: 'Pages of the table' });
		await expect(pages).toContainText('Rows 1 to 50 of 79');
		await pages.getByRole('button', { name: 'Next' }).click();
		await expect(pages).toContainText('Rows 51 to 79 of 79');
		await expect(explorer.table.getByRole('rowheader')).toHaveCount(29);
		await expect(pages.getByRole('button', { name: 'Next' })).toBeDisabled();
	});
});
