import { DOSSIER, ExplorerPage } from './explorer-page';
import { expect, test } from './fixtures';

test.describe('the address', () => {
	test('holds selection, filters and view, and a reload brings them back', async ({ page }) => {
		const explorer = await new ExplorerPage(page).open();
		await explorer.actor('India').click();
		await explorer.row('Cooperative').click();
		await explorer.expectParameter('select', 'actor:india');
		await explorer.expectParameter('polarity', '-cooperative');
		await page.reload();
		await explorer.ready();
		await expect(explorer.heading('India')).toBeVisible();
		await expect(explorer.row('Cooperative')).toHaveAttribute('aria-pressed', 'false');
		await expect(explorer.tie('India supports anti-Pakistan militants, disputed')).toHaveCount(0);
		await page.getByRole('button', { name: 'Table', exact: true }).click();
		await explorer.expectParameter('view', 'table');
		await page.reload();
		await expect(explorer.table).toBeVisible();
		await explorer.expectParameter('select', 'actor:india');
	});

	test('steps back and forward with the browser', async ({ page }) => {
		const explorer = await new ExplorerPage(page).open();
		await explorer.actor('Qatar').click();
		await explorer.expectParameter('select', 'actor:qatar');
		await explorer.tie('Pakistan maintains ties with Qatar, asserted').click();
		await explorer.expectParameter('select', 'tie:pakistan~maintains_ties_with~qatar');
		await page.goBack();
		await expect(explorer.heading('Qatar')).toBeVisible();
		await page.goBack();
		await expect(explorer.heading('Pakistan and the Afghan Taliban')).toBeVisible();
		await page.goForward();
		await expect(explorer.heading('Qatar')).toBeVisible();
		await expect(explorer.actor('Qatar')).toHaveAttribute('aria-pressed', 'true');
		await page.goForward();
		await expect(explorer.heading('Pakistan maintains ties with Qatar')).toBeVisible();
	});

	test('keeps what it does not know', async ({ page }) => {
		const explorer = await new ExplorerPage(page).open('?utm=a%20b&select=actor:russia&foo=1');
		await expect(explorer.heading('Russia')).toBeVisible();
		await explorer.actor('India').click();
		await explorer.expectParameter('select', 'actor:india');
		await explorer.expectParameter('utm', 'a b');
		await explorer.expectParameter('foo', '1');
		await page.keyboard.press('Escape');
		await explorer.expectParameter('select', 'actor:russia');
		await explorer.expectParameter('foo', '1');
	});

	test('with nonsense in it opens the network and names each part it could not use', async ({ page }) => {
		const explorer = await new ExplorerPage(page).open(
			'?select=actor:pakistn&status=zzz&view=cube&foo=1&show=nobody'
		);
		const notice = page.getByRole('status').filter({ hasText: 'could not be used' });
		for (const part of ['pakistn', 'zzz', 'cube', 'nobody']) await expect(notice).toContainText(`“${part}”`);
		await expect(notice).not.toContainText('foo');
		await explorer.expectParameter('foo', '1');
		expect(await explorer.drawn()).toBeGreaterThan(30);
		await expect(explorer.heading('Pakistan and the Afghan Taliban')).toBeVisible();
		await notice.getByRole('button', { name: 'Dismiss' }).click();
		await expect(notice).toHaveCount(0);
	});

	test('with broken signs, foreign words or no end still opens', async ({ page }) => {
		const explorer = new ExplorerPage(page);
		for (const query of [
			'?select=%E0%A4%A&status=%00,%FF&view=cube%',
			'?select=link:a,b,c,d&tab=constructor&actors=__proto__',
			`?select=${'actor:'.repeat(2000)}`
		]) {
			await explorer.open(query);
			await expect(page.getByRole('status').filter({ hasText: 'could not be used' })).toBeVisible();
			expect(await explorer.drawn()).toBeGreaterThan(30);
		}
		await explorer.actor('India').click();
		await expect(explorer.heading('India')).toBeVisible();
	});

	test('of a claim opens its tie with the claim marked and in sight', async ({ page }) => {
		const explorer = await new ExplorerPage(page).open('?select=claim:ht-mea.002');
		await expect(explorer.heading('India supports anti-Pakistan militants')).toBeVisible();
		const marked = explorer.evidence.locator('article.marked');
		await expect(marked).toContainText('rejects the charge as without any basis');
		await expect(marked).toBeInViewport();
	});

	test('of a source opens what was read in it', async ({ page }) => {
		const explorer = await new ExplorerPage(page).open('?select=source:lbc-russia');
		await expect(explorer.heading('LBC')).toBeVisible();
		await expect(explorer.evidence.getByRole('article')).toHaveCount(2);
	});

	test('of no dossier says so', async ({ page }) => {
		const response = await page.request.get('/no-such-dossier');
		expect(response.status()).toBe(404);
		expect(await page.request.get(`${DOSSIER}/claims/ffr.999`).then((answer) => answer.status())).toBe(404);
	});
});

test.describe('an address that leads nowhere', () => {
	test.use({ expectedProblems: [/404/] });

	test('says what was looked for and leads on', async ({ page }) => {
		await page.goto(`${DOSSIER}/claims/ffr.999`);
		await expect(page.getByRole('heading', { level: 1, name: 'No such claim' })).toBeVisible();
		await expect(page.getByText('There is no claim “ffr.999”')).toBeVisible();
		await expect(page).toHaveTitle(/No such claim/);
		await page.getByRole('link', { name: 'Open the dossier' }).click();
		await expect(page.getByRole('region', { name: 'Network' })).toBeVisible();
	});
});
