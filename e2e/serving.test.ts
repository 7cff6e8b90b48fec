import { expect, test } from './fixtures';

test.describe('the server of npm start', () => {
	test('sends a page whose address has a dot', async ({ request }) => {
		const response = await request.get('/pakistan-taliban/claims/ffr.052');
		expect(response.status()).toBe(200);
		expect(response.headers()['content-type']).toContain('text/html');
	});

	test('says 404, with a page, for an address that is not there', async ({ request }) => {
		const response = await request.get('/no/such/page');
		expect(response.status()).toBe(404);
		expect(await response.text()).toContain('<html');
	});

	test('sends an address with a slash at its end to the one without, query and all', async ({ request }) => {
		const response = await request.get('/pakistan-taliban/?select=actor:pakistan', { maxRedirects: 0 });
		expect(response.status()).toBe(308);
		expect(response.headers()['location']).toBe('/pakistan-taliban?select=actor:pakistan');
	});

	test('never redirects to another host', async ({ request, baseURL }) => {
		const response = await request.get(`${baseURL}//elsewhere.invalid/`, { maxRedirects: 0 });
		expect(response.headers()['location']).toBe('/elsewhere.invalid');
	});

	test('lets a browser keep what never changes, and check again what may', async ({ request }) => {
		const page = await request.get('/pakistan-taliban');
		expect(page.headers()['cache-control']).toBe('no-cache');
		const script = /\/?(_app\/immutable\/[^"']+\.js)/.exec(await page.text())?.[1];
		const immutable = await request.get(`/${script}`);
		expect(immutable.headers()['cache-control']).toContain('immutable');
	});
});

test.describe('the policy of the pages', () => {
	test.use({ expectedProblems: [/Content Security Policy/] });

	test('lets no script ask another host', async ({ page }) => {
		await page.goto('/');
		const answer = await page.evaluate(() =>
			fetch('http://elsewhere.invalid/').then(
				() => 'answered',
				(error: Error) => error.name
			)
		);
		expect(answer).toBe('TypeError');
	});

	test('runs no script that stands in the markup', async ({ page }) => {
		await page.goto('/');
		const ran = await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'window.intruder = true';
			document.body.append(script);
			return 'intruder' in window;
		});
		expect(ran).toBe(false);
	});
});
