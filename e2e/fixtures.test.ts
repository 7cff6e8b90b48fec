import { expect, test } from './fixtures';

/** Each page below has one fault; `test.fail` passes only where the fixture finds it. */
const faulty = {
	'an error in the console': '<script>console.error("no")</script>',
	'an error that nobody catches': '<script>throw new Error("no")</script>',
	'a picture from another host': '<img src="http://elsewhere.invalid/a.png" alt="">',
	'a message to another host': '<script>fetch("http://elsewhere.invalid/").catch(() => {})</script>'
};

for (const [fault, markup] of Object.entries(faulty)) {
	test(`a page with ${fault} fails its test`, async ({ page }) => {
		test.fail();
		await page.route('**/faulty', (route) => route.fulfill({ contentType: 'text/html', body: markup }));
		await page.goto('/faulty');
		await page.waitForLoadState('networkidle');
	});
}

test('a page without fault passes', async ({ page }) => {
	await page.route('**/sound', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Sound</title><link rel="icon" href="data:,">' })
	);
	await page.goto('/sound');
	await expect(page).toHaveTitle('Sound');
});
