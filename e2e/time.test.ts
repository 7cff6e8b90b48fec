import type { Locator, Page } from '@playwright/test';
import { ExplorerPage } from './explorer-page';
import { expect, test } from './fixtures';

const RECOGNISES = 'Russia recognises Afghan Taliban, asserted';

class Time {
	readonly strip: Locator;
	readonly begins: Locator;
	readonly ends: Locator;
	constructor(readonly page: Page) {
		this.strip = page.getByRole('region', { name: 'Time', exact: true });
		this.begins = this.strip.getByRole('slider', { name: 'Window begins' });
		this.ends = this.strip.getByRole('slider', { name: 'Window ends' });
	}

	/** Drags with the mouse from a point in an element by so many pixels, in steps. */
	async drag(from: Locator, by: number): Promise<void> {
		const box = (await from.boundingBox())!;
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		await this.page.mouse.move(x, y);
		await this.page.mouse.down();
		await this.page.mouse.move(x + by, y, { steps: 12 });
		await this.page.mouse.up();
	}

	between(): string | null {
		return new URL(this.page.url()).searchParams.get('between');
	}
}

/** Where every actor stands on the screen. */
const places = (page: Page) =>
	page
		.locator('button[data-kind="actor"]')
		.evaluateAll((actors) =>
			actors.map((actor) => [actor.getAttribute('aria-label'), actor.getBoundingClientRect().x])
		);

test.describe('the timeline', () => {
	let explorer: ExplorerPage;
	let time: Time;
	test.beforeEach(async ({ page }) => {
		explorer = await new ExplorerPage(page).open();
		time = new Time(page);
		await time.begins.waitFor();
	});

	test('shows the tallest day and the claims without a date', async () => {
		await expect(time.strip.getByRole('img')).toHaveAccessibleName(/10 on 12.Oct; 97 without such a date/);
		await expect(time.strip.getByText('undated')).toBeVisible();
	});

	test('a handle dragged with the mouse leaves fewer ties in their places, and the address follows', async ({
		page
	}) => {
		const before = await places(page);
		await time.drag(time.ends, -380);
		await expect.poll(() => time.between()).toMatch(/^2025-01-01\/2025-0[5-8]-\d\d$/);
		await expect.poll(() => explorer.drawn()).toBeLessThan(45);
		expect(await places(page)).toEqual(before);
		await expect(time.strip.getByText(/: \d+ claims$/)).toBeVisible();
		await time.strip.getByRole('button', { name: 'Whole dossier' }).click();
		await explorer.expectParameter('between', null);
		await expect.poll(() => explorer.drawn()).toBe(45);
	});

	test('the window is dragged as a whole, and another drawn beside it', async ({ page }) => {
		await explorer.open('?between=2025-02-01/2025-02-28');
		await time.drag(time.strip.locator('[data-grip="whole"]'), 120);
		await expect.poll(() => time.between()).not.toBe('2025-02-01/2025-02-28');
		const [from, to] = time.between()!.split('/');
		expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBe(27);
		const box = (await time.begins.boundingBox())!;
		await page.mouse.move(box.x + 250, box.y + 20);
		await page.mouse.down();
		await page.mouse.move(box.x + 330, box.y + 20, { steps: 8 });
		await page.mouse.up();
		await expect.poll(() => time.between()! > to).toBe(true);
	});

	test('arrows move a handle by a day, with Shift by ten, Home and End to the ends', async ({ page }) => {
		await time.ends.focus();
		await page.keyboard.press('ArrowLeft');
		await expect(time.ends).toHaveAttribute('aria-valuetext', '27\u00a0Feb\u00a02026');
		await page.keyboard.press('Shift+ArrowLeft');
		await expect(time.ends).toHaveAttribute('aria-valuetext', '17\u00a0Feb\u00a02026');
		await explorer.expectParameter('between', '2025-01-01/2026-02-17');
		await page.keyboard.press('Home');
		await explorer.expectParameter('between', '2025-01-01/2025-01-01');
		await page.keyboard.press('End');
		await explorer.expectParameter('between', null);
		await expect(time.ends).toBeFocused();
	});

	test('another clock counts other days and keeps the window', async () => {
		await explorer.open('?between=2025-10-01/2025-10-31');
		await time.strip.getByRole('button', { name: 'Valid' }).click();
		await explorer.expectParameter('clock', 'valid');
		await explorer.expectParameter('between', '2025-10-01/2025-10-31');
		await expect(time.strip.getByRole('img')).toHaveAccessibleName(/in Oct.2025; 17 without such a date/);
		await time.strip.getByRole('button', { name: 'Said' }).click();
		await explorer.expectParameter('clock', null);
	});

	test('as known on 1 July 2025 Russia does not yet recognise the Taliban; on 4 July it does', async ({
		page
	}) => {
		await expect(explorer.tie(RECOGNISES)).toBeVisible();
		await time.strip.getByRole('button', { name: 'Dates' }).click();
		const known = page.getByLabel('As known on', { exact: true });
		await known.fill('2025-07-01');
		await explorer.expectParameter('known-by', '2025-07-01');
		await expect(explorer.tie(RECOGNISES)).toHaveCount(0);
		await known.fill('2025-07-04');
		await explorer.expectParameter('known-by', '2025-07-04');
		await expect(explorer.tie(RECOGNISES)).toBeVisible();
		await expect(explorer.network.getByRole('status')).toContainText('Only as known on');
		await page.getByRole('button', { name: 'Clear “As known on”' }).click();
		await explorer.expectParameter('known-by', null);
		await page.keyboard.press('Escape');
		await expect(known).toHaveCount(0);
	});

	test('a window that would end before it begins is refused in a sentence', async ({ page }) => {
		await time.strip.getByRole('button', { name: 'Dates' }).click();
		await page.getByLabel('Window to').fill('2025-03-01');
		await explorer.expectParameter('between', '2025-01-01/2025-03-01');
		await page.getByLabel('Window from').fill('2025-06-01');
		await expect(page.getByRole('alert')).toContainText('ends before it begins');
		expect(time.between()).toBe('2025-01-01/2025-03-01');
	});

	test('steps go from day to day with claims, play grows the window and stops', async () => {
		await time.strip.getByRole('button', { name: 'Step forward' }).click();
		await explorer.expectParameter('between', '2025-01-01/2025-01-23');
		await time.strip.getByRole('button', { name: 'Step forward' }).click();
		await explorer.expectParameter('between', '2025-01-01/2025-01-24');
		await time.strip.getByRole('button', { name: 'Play' }).click();
		await expect(time.ends).not.toHaveAttribute('aria-valuetext', '24\u00a0Jan\u00a02025');
		await time.strip.getByRole('button', { name: 'Stop' }).click();
		await expect.poll(() => time.between()! > '2025-01-01/2025-01-24').toBe(true);
	});
});

test.describe('a telling', () => {
	test('is chosen, named with its voices, and left again', async ({ page }) => {
		const explorer = await new ExplorerPage(page).open();
		await page.getByLabel('As told by').selectOption({ label: 'Pakistan' });
		await explorer.expectParameter('told', 'pakistan');
		await expect(explorer.network.getByRole('status')).toContainText('in its own words and through');
		await expect(explorer.tie(RECOGNISES)).toHaveCount(0);
		await explorer.network.getByRole('button', { name: /more$/ }).click();
		await expect(explorer.network.getByRole('status')).toContainText('Shehbaz Sharif');
		await explorer.network.getByRole('button', { name: 'Back to everyone' }).click();
		await explorer.expectParameter('told', null);
		await expect(explorer.tie(RECOGNISES)).toBeVisible();
	});
});

test.describe('the header', () => {
	for (const width of [1440, 1280, 1180, 1024]) {
		test(`fits ${width} pixels`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await new ExplorerPage(page).open('?told=afghan-taliban');
			const header = page.getByRole('banner').first();
			await expect(header.getByLabel('As told by')).toBeVisible();
			const parts = await header
				.locator(':is(a, h1, nav button, .search, label, .tools button):visible')
				.evaluateAll((all) => all.map((part) => part.getBoundingClientRect()).map((b) => [b.left, b.right]));
			const wrong = parts.filter(
				([left, right], i) => right > width || left < (parts[i - 1]?.[1] ?? 0) - 0.5
			);
			expect(wrong, 'overlapping or cut off').toEqual([]);
		});
	}
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

	test('Time opens the timeline in the sheet, and More the other views and tellings', async ({ page }) => {
		const explorer = await new ExplorerPage(page).open();
		const bar = page.getByRole('navigation', { name: 'Panels' });
		await bar.getByRole('button', { name: 'Time' }).tap();
		const time = new Time(page);
		await expect(time.begins).toBeVisible();
		await expect(explorer.evidence).toBeHidden();
		for (const name of ['Said', 'Play', 'Step forward', 'Whole dossier']) {
			const box = (await time.strip.getByRole('button', { name, exact: true }).boundingBox())!;
			expect(box.height, name).toBeGreaterThanOrEqual(44);
		}
		expect((await time.begins.boundingBox())!.width).toBeGreaterThanOrEqual(44);
		expect((await time.begins.boundingBox())!.x).toBeGreaterThanOrEqual(0);
		await time.strip.getByRole('button', { name: 'Step forward' }).tap();
		await expect.poll(() => time.between()).toMatch(/^20/);
		await bar.getByRole('button', { name: 'More' }).tap();
		await bar.getByLabel('As told by').selectOption('russia');
		await explorer.expectParameter('told', 'russia');
		await bar.getByRole('button', { name: 'Accusations' }).tap();
		await explorer.expectParameter('view', 'board');
	});
});
