import type { Page } from '@playwright/test';
import { DOSSIER, ExplorerPage } from './explorer-page';
import { expect, test } from './fixtures';

const trails = (page: Page) => page.getByRole('region', { name: 'Trails' });
const compared = (page: Page) => page.getByRole('region', { name: 'Compare', exact: true });
const hop = (page: Page, number: number) => page.getByRole('region', { name: `Hop ${number}`, exact: true });
const parameter = (page: Page, name: string) => expect.poll(() => new URL(page.url()).searchParams.get(name));

async function openTrails(page: Page, query: string): Promise<void> {
	await page.goto(`${DOSSIER}?view=trails${query}`);
	await expect(trails(page).getByRole('form', { name: 'Trails' })).toBeVisible();
}
async function openCompare(page: Page, query = ''): Promise<void> {
	await page.goto(`${DOSSIER}?view=compare${query}`);
	await expect(compared(page).and(page.locator('[aria-busy="false"]'))).toBeVisible();
}

/** Presses Tab until the focus is on an element whose name matches. */
async function tabTo(page: Page, name: RegExp, most = 120): Promise<void> {
	const focused = () =>
		page.evaluate(() => {
			const at = document.activeElement as HTMLElement | null;
			const label = at instanceof HTMLSelectElement ? at.labels[0]?.textContent : null;
			return at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '';
		});
	for (let presses = 0; presses < most; presses++) {
		await page.keyboard.press('Tab');
		if (name.test((await focused()).replace(/\s+/g, ' ').trim())) return;
	}
	throw new Error(`Tab never reached ${name}.`);
}

/** Headings whose level is more than one below the heading before. */
const skippedHeadings = (page: Page) =>
	page.evaluate(() => {
		const shown = [...document.querySelectorAll('h1, h2, h3, h4')].filter(
			(heading) => heading.getClientRects().length > 0
		);
		const levels = shown.map((heading) => Number(heading.tagName[1]));
		return shown.filter((_, i) => i > 0 && levels[i] > levels[i - 1] + 1).map((each) => each.textContent);
	});

/** Elements of the view that reach beyond it, or cut off words of a claim. */
const overflowing = (page: Page, view: string) =>
	page.evaluate((view) => {
		const section = document.querySelector(`section.${view}`)!;
		const { right } = section.getBoundingClientRect();
		return [...section.querySelectorAll<HTMLElement>('*')]
			.filter((each) => !each.closest('svg, .visually-hidden, .who'))
			.filter((each) => {
				const box = each.getBoundingClientRect();
				return box.width > 0 && (box.right > right + 1 || getComputedStyle(each).textOverflow === 'ellipsis');
			})
			.filter((each) => each.tagName !== 'SELECT')
			.map((each) => `${each.tagName} ${each.textContent?.slice(0, 40)}`);
	}, view);

test.describe('trails, with the mouse', () => {
	test('lead from Pakistan to the TTP, each hop with status, claims, sources and replies', async ({
		page
	}) => {
		await new ExplorerPage(page).open();
		await page.getByRole('button', { name: 'Trails', exact: true }).click();
		await expect(trails(page).getByLabel('From', { exact: true })).toHaveValue('pakistan');
		await expect(trails(page).getByLabel('To', { exact: true })).toHaveValue('');
		await trails(page).getByLabel('To', { exact: true }).selectOption('TTP');
		await parameter(page, 'to').toBe('ttp');
		await trails(page)
			.getByRole('button', { name: /Pakistan to Afghan Taliban to TTP accuses, harbours.*hop 2, disputed/ })
			.click();
		await expect(trails(page).getByText('A trail, not a connection: one hop is denied.')).toBeVisible();
		const weakest = hop(page, 2);
		await expect(weakest).toContainText('Disputed');
		await expect(weakest).toContainText('Weakest hop');
		await expect(weakest).toContainText(
			'The Taliban authorities reject the charge of sheltering the TTP outright.'
		);
		await expect(weakest.getByRole('link', { name: 'Source 2' }).first()).toBeVisible();
		await expect(
			trails(page).getByText(/Pakistan accuses the Afghan Taliban of harbouring the TTP.*they deny it/)
		).toBeVisible();
	});

	test('a loop is shown as one, with both sides’ accusations under it', async ({ page }) => {
		await openTrails(page, '&from=pakistan&to=ttp');
		await trails(page)
			.getByRole('button', {
				name: /Pakistan to Afghan Taliban to TTP to Pakistan accuses, harbours, attacks/
			})
			.click();
		await expect(hop(page, 3)).toContainText('Acknowledged');
		const counter = trails(page).getByRole('heading', { name: 'Accusation and counter-accusation' });
		await expect(counter).toBeVisible();
		await expect(
			trails(page).getByRole('button', { name: /Afghan Taliban accuse: Pakistan harbours ISIL-K/ })
		).toBeVisible();
		await expect(
			trails(page).getByRole('button', { name: /Pakistan accuses: Afghan Taliban harbours TTP$/ })
		).toBeVisible();
	});

	test('from the Afghan Taliban to ISIL-K go through Pakistan or its military', async ({ page }) => {
		await openTrails(page, '&from=afghan-taliban&to=isil-k');
		const found = trails(page).getByRole('button', { name: /^Afghan Taliban to .* to ISIL-K/ });
		await expect(found).toHaveCount(5);
		for (const name of await found.allInnerTexts()) expect(name).toMatch(/Pakistan/);
	});

	test('a hop opens its tie in the network', async ({ page }) => {
		await openTrails(page, '&from=afghan-taliban&to=isil-k');
		await hop(page, 2).getByRole('button', { name: "Pakistan's military harbours ISIL-K" }).click();
		await parameter(page, 'view').toBe(null);
		await parameter(page, 'select').toBe('tie:pakistan-military~harbours~isil-k');
	});

	test('what is left out is passed when asked for, and the address says so', async ({ page }) => {
		await openTrails(page, '&from=pakistan&to=ttp');
		await trails(page).getByRole('checkbox', { name: 'hypothetical' }).check();
		await trails(page).getByLabel('Longest').selectOption('2 hops');
		await trails(page).getByLabel('At most').selectOption('10 trails');
		await parameter(page, 'with').toBe('hypothetical');
		await parameter(page, 'length').toBe('2');
		await parameter(page, 'k').toBe('10');
		await page.reload();
		await expect(trails(page).getByRole('checkbox', { name: 'hypothetical' })).toBeChecked();
	});

	test('are copied as text with sources', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await openTrails(page, '&from=afghan-taliban&to=isil-k');
		await trails(page).getByRole('button', { name: 'Copy as text' }).click();
		await expect(trails(page).getByText('Copied as text')).toBeVisible();
		const text = await page.evaluate(() => navigator.clipboard.readText());
		expect(text).toContain('A trail, not a connection: one hop is only alleged.');
		expect(text).toContain('ffr.052');
		expect(text).toMatch(/Sources\n\[1\] /);
	});
});

test.describe('trails, with the keyboard alone', () => {
	test('are chosen, read and opened', async ({ page }) => {
		await openTrails(page, '');
		await tabTo(page, /^From$/);
		await page.keyboard.type('Afghan Taliban');
		await parameter(page, 'from').toBe('afghan-taliban');
		await tabTo(page, /^To$/);
		await page.keyboard.type('ISIL-K');
		await parameter(page, 'to').toBe('isil-k');
		await tabTo(page, /Afghan Taliban to Pakistan to ISIL-K ?accuses, harbours/);
		await page.keyboard.press('Enter');
		await expect(trails(page).getByText('A trail, not a connection: one hop is denied.')).toBeVisible();
		await tabTo(page, /^Pakistan harbours ISIL-K$/);
		await page.keyboard.press('Enter');
		await parameter(page, 'select').toBe('tie:pakistan~harbours~isil-k');
		await expect(page.getByRole('region', { name: 'Network' })).toBeVisible();
	});
});

test.describe('trails say what is not there', () => {
	test('nothing says or implies that India supports the TTP', async ({ page }) => {
		for (const query of ['&from=pakistan&to=india', '&from=india&to=ttp&k=20&length=6', '&from=india']) {
			await openTrails(page, query);
			const list = trails(page).locator('.groups');
			await expect(list).toBeVisible();
			const buttons = list.getByRole('button');
			for (let i = 0; i < Math.min(6, await buttons.count()); i++) {
				await buttons.nth(i).click();
				await expect(hop(page, 1)).toBeVisible();
				const text = (await trails(page).innerText()).replace(/\s+/g, ' ');
				expect(text).not.toMatch(/India (supports|backs|harbours|arms|funds) (the )?TTP/i);
				// only in the one sentence that says what a trail is not
				expect(text.replace('A trail, not a connection', '')).not.toMatch(/connection|connected/i);
			}
			// a class of groups ends a trail: nothing goes on from it
			for (const name of await buttons.allInnerTexts()) {
				expect(name.replace(/\s+/g, ' ')).not.toMatch(/anti-Pakistan militants to /i);
			}
		}
	});

	test('the same actor twice', async ({ page }) => {
		await openTrails(page, '&from=pakistan&to=pakistan');
		await expect(trails(page).getByText(/Both ends are Pakistan\./)).toBeVisible();
		await trails(page).getByRole('button', { name: 'To anyone' }).click();
		await expect(hop(page, 1)).toBeVisible();
	});

	test('no trail: what would find one can be tried', async ({ page }) => {
		await openTrails(page, '&from=qatar&to=ttp&length=1');
		await expect(
			trails(page).getByText(/No trail of at most one hop leads from Qatar to the TTP/)
		).toBeVisible();
		await trails(page).getByRole('button', { name: 'Look up to 3 hops far' }).click();
		await parameter(page, 'length').toBe('3');
		await expect(hop(page, 1)).toBeVisible();
	});

	test('an actor that is not in the dossier is named, and trails go out from the first pole', async ({
		page
	}) => {
		await openTrails(page, '&from=atlantis');
		await expect(page.getByText('There is no actor “atlantis” in this dossier.')).toBeVisible();
		await expect(trails(page).getByLabel('From', { exact: true })).toHaveValue('pakistan');
	});
});

test.describe('two tellings, with the mouse', () => {
	test('contradict each other on the sheltering of the TTP, not on the mediation by Qatar', async ({
		page
	}) => {
		await new ExplorerPage(page).open();
		await page.getByRole('button', { name: 'Compare', exact: true }).click();
		await expect(page.getByRole('heading', { name: 'As told by Pakistan' })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'As told by the Afghan Taliban' })).toBeVisible();
		const contradict = page.getByRole('region', { name: 'They contradict each other' });
		await expect(contradict.getByRole('button', { name: /^Afghan Taliban harbours TTP: / })).toContainText(
			'Pakistan accuses, the Afghan Taliban deny'
		);
		await expect(contradict).not.toContainText('Qatar');
		for (const name of [
			'Only Pakistan says',
			'They contradict each other',
			'Both say',
			'Only the Afghan Taliban say'
		]) {
			const list = page.getByRole('region', { name });
			const count = Number((await list.getByRole('heading').innerText()).split(/\s/)[0]);
			await expect(list.getByRole('button')).toHaveCount(count);
		}
		await expect(page.getByText('8 of 77 actors are drawn; these lists are complete.')).toBeVisible();
	});

	test('name every voice that is counted as a teller’s own', async ({ page }) => {
		await openCompare(page);
		await compared(page)
			.getByText(/who speak for it/)
			.first()
			.click();
		await expect(
			compared(page).getByText(/Shafqat Ali Khan, in the name of Pakistan: 3 claims/)
		).toBeVisible();
	});

	test('a tie opens in the network from a list and from a picture', async ({ page }) => {
		await openCompare(page);
		await page.getByRole('button', { name: /^Pakistan harbours ISIL-K: / }).click();
		await parameter(page, 'select').toBe('tie:pakistan~harbours~isil-k');
		await new ExplorerPage(page).ready();
		await page.goBack();
		await expect(compared(page).and(page.locator('[aria-busy="false"]'))).toBeVisible();
		const line = compared(page).locator('[data-key="ttp~attacks~pakistan"]').first();
		const { x, y } = await line.evaluate((path: SVGPathElement) => {
			const middle = path.getPointAtLength(path.getTotalLength() / 2);
			return new DOMPoint(middle.x, middle.y).matrixTransform(path.getScreenCTM()!);
		});
		await page.mouse.click(x, y);
		await parameter(page, 'select').toBe('tie:ttp~attacks~pakistan');
	});

	test('whose press they rest on, and where one side is silent', async ({ page }) => {
		await openCompare(page);
		await expect(page.getByRole('table', { name: 'By country of the publisher' })).toContainText('Pakistan');
		await expect(compared(page).getByText(/None is known to be published in Afghanistan/)).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Where one side is silent' })).toBeVisible();
		await expect(
			page.getByRole('button', { name: /speak of ISIL-K in \d+ claims; ISIL-K is not heard at all/ }).first()
		).toBeVisible();
	});

	test('the same actor twice, and one who takes no side', async ({ page }) => {
		await openCompare(page, '&a=pakistan&b=pakistan');
		await expect(page.getByText(/Both sides are Pakistan\./)).toBeVisible();
		await openCompare(page, '&a=pakistan&b=isil-k');
		await expect(page.getByText(/ISIL-K says nothing in these sources\./)).toBeVisible();
	});
});

test.describe('two tellings, with the keyboard alone', () => {
	test('are chosen, and a tie of theirs is opened', async ({ page }) => {
		await openCompare(page);
		await tabTo(page, /^Second teller$/);
		await page.keyboard.type('India (');
		await parameter(page, 'b').toBe('india');
		await expect(page.getByRole('heading', { name: 'As told by India' })).toBeVisible();
		await tabTo(page, /^India supports anti-Pakistan militants: ?Pakistan accuses.*India denies/);
		await page.keyboard.press('Enter');
		await parameter(page, 'select').toBe('tie:india~supports~anti-pakistan-militants');
		await expect(page.getByRole('region', { name: 'Network' })).toBeVisible();
	});
});

for (const [view, query] of [
	['trails', '?view=trails&from=pakistan&to=ttp'],
	['compare', '?view=compare']
] as const) {
	for (const width of [1440, 390]) {
		test(`${view} at ${width} pixels: nothing overflows or is cut, and headings are in order`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 844 });
			await page.goto(DOSSIER + query);
			await expect(
				view === 'trails' ? hop(page, 1) : page.getByRole('region', { name: 'Both say' })
			).toBeVisible();
			await expect(
				page.getByRole('heading', { name: view === 'trails' ? 'In words' : 'Where one side is silent' })
			).toBeVisible();
			expect(await overflowing(page, view)).toEqual([]);
			expect(await skippedHeadings(page)).toEqual([]);
		});
	}
}
