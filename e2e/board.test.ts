import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { DOSSIER } from './explorer-page';
import { expect, test } from './fixtures';

const board = (page: Page) => page.getByRole('region', { name: 'Accusations' });
const talk = (page: Page) => page.getByRole('region', { name: 'In order of saying' });
/** The article of one accusation by its sentence. */
const accusation = (page: Page, sentence: string) =>
	board(page)
		.getByRole('article')
		.filter({ has: page.getByRole('heading', { name: sentence }) });

async function open(page: Page, query: string): Promise<void> {
	await page.goto(`${DOSSIER}?${query}`);
	await expect(page.locator('section[aria-busy="false"]')).toBeVisible();
}
const parameter = (page: Page, name: string) => expect.poll(() => new URL(page.url()).searchParams.get(name));

/** Presses Tab until the focus is on an element with this name. */
async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
	const focused = () =>
		page.evaluate(() => {
			const at = document.activeElement as HTMLElement | null;
			return at?.getAttribute('aria-label') ?? at?.closest('label')?.innerText ?? at?.innerText ?? '';
		});
	for (let presses = 0; presses < most; presses++) {
		await page.keyboard.press('Tab');
		if (name.test((await focused()).trim())) return;
	}
	throw new Error(`Tab never reached ${name}.`);
}

/** Headings whose level is more than one below the heading before. */
const skippedHeadings = (page: Page) =>
	page.evaluate(() => {
		const shown = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
			(heading) => heading.getClientRects().length > 0
		);
		const levels = shown.map((heading) => Number(heading.tagName[1]));
		return shown.filter((_, i) => i > 0 && levels[i] > levels[i - 1] + 1).map((each) => each.textContent);
	});

test.describe('the accusation board', () => {
	test('of India: Pakistan’s accusation with the counter-accusation and the denial under it', async ({
		page
	}) => {
		await open(page, 'view=board&select=actor:india');
		await expect(
			page.getByRole('heading', { name: 'Accusations made by India and against India' })
		).toBeVisible();
		const charge = accusation(page, 'Pakistan accuses India of supporting anti-Pakistan militants.');
		await expect(charge).toContainText('Disputed');
		await expect(
			charge.getByRole('list').getByRole('listitem').filter({ hasText: 'zee-mea.001' })
		).toContainText('Counter-accusation');
		const denial = charge
			.getByRole('listitem')
			.filter({ hasText: "India's foreign ministry rejects the charge" });
		await expect(denial).toContainText('Denial');
		await expect(denial).toContainText('answers ht-mea.001');
		await expect(charge).toContainText('Said 11 Nov 2025');
		await expect(charge).toContainText('1 of 2 undated');
		await expect(charge).not.toContainText('No reply recorded');
	});

	test('of Pakistan: the ISIL-K accusation with its denial', async ({ page }) => {
		await open(page, 'view=board&select=actor:pakistan');
		const charge = accusation(page, 'The Afghan Taliban accuse Pakistan of harbouring ISIL-K.');
		await expect(charge.getByRole('listitem').filter({ hasText: 'Denial' })).toContainText(
			"Pakistan's spokesman says none of it is true."
		);
		await expect(page.getByRole('heading', { name: /^Made by Pakistan/ })).toBeVisible();
		await expect(page.getByRole('heading', { name: /^Made against Pakistan/ })).toBeVisible();
		expect(await skippedHeadings(page)).toEqual([]);
	});

	test('lists the unanswered ones as such, and no other', async ({ page }) => {
		await open(page, 'view=board');
		const all = await board(page).getByRole('article').count();
		await board(page)
			.getByRole('button', { name: /^Unanswered only/ })
			.click();
		await parameter(page, 'only').toBe('unanswered');
		await expect(board(page).getByRole('article')).toHaveCount(5);
		expect(all).toBe(15);
		await expect(board(page).getByText('No reply recorded in these sources')).toHaveCount(5);
		await expect(board(page).getByText('5 of 15 accusations')).toBeVisible();
		await board(page)
			.getByRole('button', { name: /^Disputed only/ })
			.click();
		await expect(board(page).getByText('7 of 15 accusations')).toBeVisible();
		await expect(board(page).getByText('No reply recorded in these sources')).toHaveCount(0);
	});

	test('changes with the choosers, keeps the view, and comes back', async ({ page }) => {
		await open(page, 'view=board');
		await page.getByLabel('Accusations of').selectOption({ label: 'India' });
		await parameter(page, 'select').toBe('actor:india');
		await page.getByLabel('and another actor').selectOption({ label: 'Pakistan' });
		await parameter(page, 'select').toBe('link:india,pakistan');
		await parameter(page, 'view').toBe('board');
		await expect(page.getByRole('heading', { name: 'Accusations between India and Pakistan' })).toBeVisible();
		await expect(page.getByRole('heading', { name: /^Made by India against Pakistan/ })).toBeVisible();
		await page.goBack();
		await expect(
			page.getByRole('heading', { name: 'Accusations made by India and against India' })
		).toBeVisible();
		await expect(page.getByLabel('Accusations of')).toHaveValue('india');
	});

	test('sorts, and holds the order in the address', async ({ page }) => {
		await open(page, 'view=board');
		const first = () => board(page).getByRole('article').first().getByRole('heading').innerText();
		await page.getByLabel('Sort by').selectOption('first');
		await parameter(page, 'sort').toBe('first');
		await expect.poll(first).toBe('The Afghan Taliban accuse Pakistan of harbouring ISIL-K.');
		await page.getByLabel('Sort by').selectOption('replies');
		await expect.poll(first).toBe('Pakistan accuses the Afghan Taliban of harbouring the TTP.');
	});

	test('folds what was said more than once, and each claim leads to its page', async ({ page }) => {
		await open(page, 'view=board&select=actor:india');
		const charge = accusation(page, 'Pakistan accuses India of supporting anti-Pakistan militants.');
		const instance = charge.getByText("Pakistan's prime minister lays the Islamabad bombing");
		await expect(instance).toBeHidden();
		await charge.getByText('Made twice, read in 2 sources').click();
		await expect(instance).toBeVisible();
		await charge.getByRole('link', { name: 'Claim ht-mea.001' }).click();
		await expect(page).toHaveURL(/\/claims\/ht-mea\.001$/);
	});

	test('opens the tie of a sentence in the network', async ({ page }) => {
		await open(page, 'view=board&select=actor:pakistan');
		await page
			.getByRole('link', { name: 'The Afghan Taliban accuse Pakistan of harbouring ISIL-K.' })
			.click();
		await parameter(page, 'select').toBe('tie:pakistan~harbours~isil-k');
		await parameter(page, 'view').toBe(null);
		await expect(
			page.getByRole('region', { name: 'Evidence' }).getByRole('heading', { level: 2 })
		).toHaveText('Pakistan harbours ISIL-K');
	});

	test('is saved as CSV and copied as text', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await open(page, 'view=board&select=actor:india');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Export CSV' }).click()
		]);
		expect(download.suggestedFilename()).toBe('hearsay-pakistan-taliban-accusations-india.csv');
		const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
		expect(lines).toHaveLength(4);
		expect(lines[0]).toMatch(/^direction,accuser,accused,accusation/);
		expect(lines.filter((line) => line.startsWith('received,Pakistan,India'))).toHaveLength(2);
		await page.getByRole('button', { name: 'Copy as text' }).click();
		await expect(page.getByRole('status').getByText('Copied as text')).toBeVisible();
		const text = await page.evaluate(() => navigator.clipboard.readText());
		expect(text).toContain('Accusations made by India and against India');
		expect(text).toContain('Denial: Randhir Jaiswal denies');
		expect(text).toContain('Read from an excerpt only');
	});

	test('says that nothing was found, and what to try', async ({ page }) => {
		await open(page, 'view=board&select=link:india,russia');
		await expect(board(page)).toContainText(
			'No accusation between India and Russia is recorded in these sources.'
		);
		await board(page).getByRole('button', { name: 'India alone' }).click();
		await expect(
			page.getByRole('heading', { name: 'Accusations made by India and against India' })
		).toBeVisible();
		await open(page, 'view=board&select=link:india,india');
		await expect(board(page)).toContainText('India stands at both ends');
	});

	test('is used with the keyboard alone', async ({ page }) => {
		await open(page, 'view=board');
		await tabTo(page, /^Accusations of/);
		await page.keyboard.type('India');
		await page.keyboard.press('Enter');
		await parameter(page, 'select').toBe('actor:india');
		await tabTo(page, /^Unanswered only/);
		await page.keyboard.press('Space');
		await parameter(page, 'only').toBe('unanswered');
		await expect(board(page).getByRole('article')).toHaveCount(2);
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Enter');
		await parameter(page, 'only').toBe(null);
		await expect(board(page).getByRole('article')).toHaveCount(3);
		await tabTo(page, /^Made twice/);
		await page.keyboard.press('Enter');
		await expect(board(page).getByText("Pakistan's prime minister lays the Islamabad bombing")).toBeVisible();
		await tabTo(page, /^Claim ht-mea\.001$/);
		await tabTo(page, /^Pakistan$/);
		await page.keyboard.press('Enter');
		await parameter(page, 'select').toBe('actor:pakistan');
		await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
		await tabTo(page, /^Pakistan accuses the Afghan Taliban of supporting the TTP\.$/);
		await page.keyboard.press('Enter');
		await parameter(page, 'select').toBe('tie:afghan-taliban~supports~ttp');
		await expect(page.getByRole('region', { name: 'Network' })).toBeVisible();
	});
});

test.describe('the order of saying', () => {
	test('sets the two sides of a pair against each other, replies after what they answer', async ({
		page
	}) => {
		await open(page, 'view=exchange&select=link:pakistan,afghan-taliban');
		const turn = (id: string) => talk(page).locator(`[id="turn-${id}"]`);
		const [charge, denial, between] = await Promise.all(
			['jago.001', 'jago.003', 'dawn-doha.001'].map((id) => turn(id).locator('.words').boundingBox())
		);
		expect(charge!.x + charge!.width).toBeLessThanOrEqual(denial!.x);
		expect(charge!.y).toBeLessThan(denial!.y);
		expect(between!.x).toBeGreaterThan(charge!.x);
		expect(between!.x).toBeLessThan(denial!.x);
		await expect(turn('jago.003')).toContainText('in answer to Pakistan');
		await expect(turn('jago.001')).toContainText('date not given');
		await expect(turn('jago.001')).toContainText('published c. 12 Oct 2025');
		expect(await skippedHeadings(page)).toEqual([]);
		await turn('jago.003').getByRole('link', { name: 'Pakistan', exact: true }).click();
		await expect(turn('jago.001')).toBeInViewport();
	});

	test('puts the accuser of a tie left and the accused right', async ({ page }) => {
		await open(page, 'view=exchange&select=tie:pakistan~harbours~isil-k');
		await expect(page.getByRole('heading', { level: 2 })).toHaveText(/Pakistan harbours ISIL-K\s+Disputed/);
		const left = await talk(page).locator('[id="turn-arabnews-isk.001"] .words').boundingBox();
		const right = await talk(page).locator('[id="turn-arabnews-isk.002"] .words').boundingBox();
		expect(left!.x).toBeLessThan(right!.x);
	});

	test('holds every claim of the dossier, by exchange and by date', async ({ page }) => {
		await open(page, 'view=exchange');
		await expect(talk(page).getByRole('article')).toHaveCount(157);
		const ids = () =>
			talk(page)
				.getByRole('article')
				.evaluateAll((all) => all.map(({ id }) => id));
		const byThread = await ids();
		await talk(page).getByRole('button', { name: 'By date' }).click();
		await expect(talk(page).getByRole('heading', { name: /^Exchange of/ })).toHaveCount(0);
		await expect(talk(page).getByRole('article')).toHaveCount(157);
		const byDate = await ids();
		expect(byDate).not.toEqual(byThread);
		expect(byDate.toSorted()).toEqual(byThread.toSorted());
	});

	test('is used with the keyboard alone', async ({ page }) => {
		await open(page, 'view=exchange&select=actor:india');
		await tabTo(page, /^By date$/);
		await page.keyboard.press('Enter');
		await expect(talk(page).getByRole('button', { name: 'By date' })).toHaveAttribute('aria-pressed', 'true');
		await tabTo(page, /^denies that India supports|, for India, denies that India supports/);
		await page.keyboard.press('Enter');
		await parameter(page, 'select').toBe('tie:india~supports~anti-pakistan-militants');
		await expect(page.getByRole('region', { name: 'Network' })).toBeVisible();
	});

	test('says that nothing was found, and what to try', async ({ page }) => {
		await open(page, 'view=exchange&select=link:india,russia');
		await expect(talk(page)).toContainText('No claim in these sources names both India and Russia.');
		await talk(page).getByRole('button', { name: 'Russia alone' }).click();
		await expect(talk(page).getByRole('article').first()).toBeVisible();
	});
});

for (const [name, query] of [
	['board', 'view=board&select=actor:pakistan'],
	['exchange', 'view=exchange&select=link:pakistan,afghan-taliban']
] as const) {
	test(`the ${name} is not wider than a phone, nor than a desk, in either theme`, async ({ page }) => {
		for (const [width, height] of [
			[390, 844],
			[1440, 900]
		]) {
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height });
				await open(page, query);
				const wide = await page.evaluate(() => {
					const section = document.querySelector('section[aria-busy]')!;
					const right = section.getBoundingClientRect().right;
					return [...section.querySelectorAll<HTMLElement>('*')]
						.filter((each) => !each.closest('.visually-hidden') && each.tagName !== 'OPTION')
						.filter(
							(each) =>
								each.getBoundingClientRect().right > right + 0.5 || each.scrollWidth > each.clientWidth + 1
						)
						.filter((each) => getComputedStyle(each).display !== 'inline')
						.map((each) => `${each.tagName}.${each.className} ${each.innerText?.slice(0, 40)}`);
				});
				expect(wide).toEqual([]);
			}
		}
	});
}
