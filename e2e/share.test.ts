import { readFile } from 'node:fs/promises';
import { parse } from '@retorquere/bibtex-parser';
import type { Locator, Page } from '@playwright/test';
import { ExplorerPage } from './explorer-page';
import { expect, test } from './fixtures';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Share this view' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function open(page: Page, query = ''): Promise<Locator> {
	await new ExplorerPage(page).open(query);
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	const dialog = dialogOf(page);
	await expect(dialog).toBeVisible();
	return dialog;
}

test.describe('the share dialog', () => {
	test('copies the link, the embed code and the citation that it shows', async ({ page, baseURL }) => {
		const dialog = await open(page, '?select=tie:india~supports~anti-pakistan-militants');
		for (const [field, button, told] of [
			['Link to this view', 'Copy link', 'Copied the link'],
			['Embed code', 'Copy embed code', 'Copied the embed code'],
			[/^Citation, \d+ claims from 3 sources$/, 'Copy citation', 'Copied the citation']
		] as const) {
			await dialog.getByRole('button', { name: button }).click();
			await expect(dialog.getByRole('status').filter({ hasText: told })).toBeVisible();
			expect(await clipboard(page)).toBe(await dialog.getByRole('textbox', { name: field }).inputValue());
		}
		const link = `${baseURL}/pakistan-taliban?select=tie:india~supports~anti-pakistan-militants`;
		await expect(dialog.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(link);
		const citation = dialog.getByRole('textbox', { name: /^Citation/ });
		await expect(citation).toHaveValue(/denies that India supports anti-Pakistan militants/);
		await expect(citation).toHaveValue(/\[1\] /);
		expect(await citation.inputValue()).toContain(link);
	});

	test('gives an embed of the view in the colours and the size that are chosen', async ({
		page,
		baseURL
	}) => {
		const dialog = await open(page, '?select=actor:india&status=disputed');
		await dialog.getByRole('combobox', { name: 'Colours' }).selectOption('Dark');
		await dialog.getByRole('spinbutton', { name: 'Width' }).fill('640');
		await dialog.getByRole('spinbutton', { name: 'Height' }).fill('480');
		const code = await dialog.getByRole('textbox', { name: 'Embed code' }).inputValue();
		expect(code).toContain(
			`src="${baseURL}/embed/pakistan-taliban?select=actor:india&amp;status=disputed&amp;theme=dark"`
		);
		for (const part of [
			'width="640"',
			'height="480"',
			'loading="lazy"',
			'sandbox="allow-scripts ',
			'title="'
		]) {
			expect(code).toContain(part);
		}
	});

	test('cites the claim that is selected as a sentence with its footnote', async ({ page, baseURL }) => {
		const dialog = await open(page, '?select=claim:ffr.052');
		const citation = dialog.getByRole('textbox', { name: 'Citation, 1 claim from 1 source' });
		await expect(citation).toHaveValue(
			/^The Afghan Taliban accuse Pakistan's military of harbouring ISIL-K\. \[1\]\n/
		);
		await dialog.getByRole('radio', { name: 'Markdown' }).check();
		await expect(citation).toHaveValue(/\[\^ffr-052\]: As reported by ffrnews\.com/);
		expect(await citation.inputValue()).toContain(`<${baseURL}/pakistan-taliban/claims/ffr.052>`);
	});

	test('saves the sources of the view for a reference manager', async ({ page }) => {
		const dialog = await open(page);
		await dialog.getByRole('radio', { name: 'BibTeX' }).check();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			dialog.getByRole('button', { name: 'Download BibTeX' }).click()
		]);
		expect(download.suggestedFilename()).toBe('hearsay-pakistan-taliban-sources.bib');
		const { entries, errors } = parse(await readFile(await download.path(), 'utf8'));
		expect(errors).toEqual([]);
		expect(entries).toHaveLength(17);
		for (const [format, start] of [
			['RIS', 'TY  - '],
			['CSL-JSON', '[\n']
		]) {
			await dialog.getByRole('radio', { name: format }).check();
			await dialog.getByRole('button', { name: 'Copy citation' }).click();
			await expect(dialog.getByRole('status').filter({ hasText: 'Copied the citation' })).toBeVisible();
			await expect.poll(async () => (await clipboard(page)).startsWith(start)).toBe(true);
		}
	});

	test('can be used by keyboard, and gives the focus back', async ({ page, baseURL }) => {
		await new ExplorerPage(page).open('?select=actor:russia');
		const button = page.getByRole('button', { name: 'Share', exact: true });
		await button.focus();
		await page.keyboard.press('Enter');
		const dialog = dialogOf(page);
		await expect(dialog).toBeVisible();
		const copy = dialog.getByRole('button', { name: 'Copy link' });
		for (let i = 0; i < 4 && !(await copy.evaluate((element) => element === document.activeElement)); i++) {
			await page.keyboard.press('Tab');
		}
		await expect(copy).toBeFocused();
		await page.keyboard.press('Enter');
		await expect.poll(() => clipboard(page)).toBe(`${baseURL}/pakistan-taliban?select=actor:russia`);
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
		await expect(button).toBeFocused();
		// Escape closed the dialog, and nothing under it
		expect(new URL(page.url()).searchParams.get('select')).toBe('actor:russia');
	});

	test('marks the text where the browser refuses to copy', async ({ page }) => {
		await page.addInitScript(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
		});
		const dialog = await open(page);
		await dialog.getByRole('button', { name: 'Copy link' }).click();
		await expect(dialog.getByRole('status').filter({ hasText: 'The browser refused' })).toBeVisible();
		const field = dialog.getByRole('textbox', { name: 'Link to this view' });
		await expect(field).toBeFocused();
		expect(
			await field.evaluate((element: HTMLTextAreaElement) => element.selectionEnd - element.selectionStart)
		).toBe((await field.inputValue()).length);
	});
});

test.describe('the share dialog on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

	test('fits the screen', async ({ page }) => {
		const dialog = await open(page, '?select=actor:india');
		const cut = await dialog.evaluate(
			(element) =>
				[...element.querySelectorAll('*')].filter(
					(part) => part.getBoundingClientRect().right > innerWidth + 0.5
				).length
		);
		expect(cut).toBe(0);
		const box = await dialog.getByRole('button', { name: 'Copy link' }).boundingBox();
		expect(box!.height).toBeGreaterThanOrEqual(44);
	});
});
