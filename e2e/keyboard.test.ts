import type { Page } from '@playwright/test';
import { ExplorerPage } from './explorer-page';
import { expect, test } from './fixtures';

/** Presses Tab until the focus is on a mark of this kind; the number of presses, or 0 where it is never reached. */
async function tabTo(page: Page, kind: 'actor' | 'strand', most = 4): Promise<number> {
	for (let presses = 1; presses <= most; presses++) {
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.kind);
		if (focused === kind) return presses;
	}
	return 0;
}

const focusedName = (page: Page) =>
	page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName);

test.describe('with the keyboard alone', () => {
	let explorer: ExplorerPage;
	test.beforeEach(async ({ page }) => {
		explorer = await new ExplorerPage(page).open();
	});

	test('the first stop leads past the filters to the network, and leaves the address alone', async ({
		page
	}) => {
		const before = page.url();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: 'To the network' })).toBeFocused();
		await page.keyboard.press('Enter');
		expect(await tabTo(page, 'actor')).toBeGreaterThan(0);
		expect(page.url()).toBe(before);
	});

	test('Tab leads on to the actors, where Enter selects', async ({ page }) => {
		await explorer.filters.getByRole('button', { name: 'Draw all actors' }).focus();
		expect(await tabTo(page, 'actor')).toBeGreaterThan(0);
		const name = (await focusedName(page))!;
		const outline = await explorer.actor(name).evaluate((element) => getComputedStyle(element).outlineStyle);
		expect(outline, 'the focus can be seen').not.toBe('none');
		await page.keyboard.press('Enter');
		await expect(explorer.actor(name)).toHaveAttribute('aria-pressed', 'true');
		await expect(explorer.actor(name)).toBeFocused();
		await expect(explorer.heading(name)).toBeVisible();
	});

	test('Tab leads on to the ties, where Enter selects and the focus stays', async ({ page }) => {
		await explorer.actor('Amir Khan Muttaqi').focus();
		expect(await tabTo(page, 'strand')).toBeGreaterThan(0);
		const name = (await focusedName(page))!;
		const outline = await explorer.tie(name).evaluate((element) => getComputedStyle(element).outlineStyle);
		expect(outline, 'the focus can be seen').not.toBe('none');
		await page.keyboard.press('Enter');
		await expect(explorer.tie(name)).toHaveAttribute('aria-pressed', 'true');
		await expect(explorer.heading(name.split(', ')[0])).toBeVisible();
		expect(await focusedName(page)).toBe(name);
	});

	test('arrow keys step through the ties of a pair and come round again', async ({ page }) => {
		const start = 'India is a rival of Pakistan, asserted';
		await explorer.tie(start).focus();
		await page.keyboard.press('Enter');
		await expect(explorer.tie(start)).toHaveAttribute('aria-pressed', 'true');
		const seen = new Set<string>();
		for (let presses = 0; presses < 3; presses++) {
			const before = await focusedName(page);
			await page.keyboard.press('ArrowDown');
			await expect.poll(() => focusedName(page)).not.toBe(before);
			const name = (await focusedName(page))!;
			await expect(explorer.tie(name)).toHaveAttribute('aria-pressed', 'true');
			await expect(explorer.heading(name.split(', ')[0])).toBeVisible();
			seen.add(name);
		}
		expect([...seen].sort()).toEqual([
			'India attacks Pakistan, alleged',
			'India fights Pakistan, asserted',
			start
		]);
		await page.keyboard.press('ArrowUp');
		await expect.poll(() => focusedName(page)).not.toBe(start);
	});

	test('Escape steps back, one selection at a time', async ({ page }) => {
		await explorer.actor('India').click();
		await explorer.expectParameter('select', 'actor:india');
		await explorer.actor('Russia').click();
		await explorer.expectParameter('select', 'actor:russia');
		await page.keyboard.press('Escape');
		await expect(explorer.heading('India')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(explorer.heading('Pakistan and the Afghan Taliban')).toBeVisible();
		await explorer.expectParameter('select', null);
		await page.keyboard.press('Escape');
		await expect(explorer.network).toBeVisible();
	});

	test('Escape on a shared address deselects instead of leaving', async ({ page }) => {
		await explorer.open('?select=actor:russia');
		await expect(explorer.heading('Russia')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(explorer.heading('Pakistan and the Afghan Taliban')).toBeVisible();
		await explorer.expectParameter('select', null);
	});

	test('/ leads to the search, where arrows and Enter choose', async ({ page }) => {
		await page.keyboard.press('/');
		await expect(explorer.search).toBeFocused();
		await page.keyboard.type('qatar');
		const hits = explorer.hits.getByRole('option');
		await expect(hits.first()).toHaveAttribute('aria-selected', 'true');
		await page.keyboard.press('ArrowDown');
		await expect(hits.nth(1)).toHaveAttribute('aria-selected', 'true');
		await expect(explorer.search).toHaveAttribute(
			'aria-activedescendant',
			(await hits.nth(1).getAttribute('id'))!
		);
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Enter');
		await expect(explorer.heading('Qatar')).toBeVisible();
	});

	test('arrows go through the tabs of an actor', async ({ page }) => {
		await explorer.actor('India').click();
		const tabs = explorer.evidence.getByRole('tab');
		await tabs.first().focus();
		await expect(tabs.first()).toHaveAttribute('aria-selected', 'true');
		const shown = explorer.evidence.getByRole('tabpanel');
		await page.keyboard.press('ArrowRight');
		await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
		await expect(tabs.nth(1)).toBeFocused();
		await expect(shown).toHaveAccessibleName(/^Said of it/);
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowLeft');
		await expect(tabs.last()).toBeFocused();
	});
});
