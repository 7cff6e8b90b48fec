import { defineConfig, devices } from '@playwright/test';
import { browserSwitches, findBrowser } from './scripts/find-browser.mjs';
import { findFreePort } from './scripts/free-port.mjs';

// Workers read this file again: the first reading chooses the port, the others inherit it.
process.env.E2E_PORT ??= String(await findFreePort());
const address = `http://127.0.0.1:${process.env.E2E_PORT}`;

/** End to end tests run against the built site: `npm run build && npm run e2e`. */
export default defineConfig({
	testDir: 'e2e',
	workers: 2,
	fullyParallel: true,
	// where everything fails, twenty tell as much as all, and each waits until its time is up
	maxFailures: 20,
	forbidOnly: Boolean(process.env.CI),
	reporter: 'list',
	// a machine that does much else at once is slow, not wrong
	expect: { timeout: 10_000 },
	use: {
		...devices['Desktop Chrome'],
		viewport: { width: 1440, height: 900 },
		baseURL: address,
		colorScheme: 'light',
		locale: 'en-GB',
		timezoneId: 'UTC',
		// traces cost half the time again: `npx playwright test --trace on` where a failure needs one
		screenshot: 'only-on-failure',
		launchOptions: { executablePath: await findBrowser(), args: browserSwitches }
	},
	webServer: {
		command: `node scripts/serve.mjs --port ${process.env.E2E_PORT}`,
		url: address,
		reuseExistingServer: false
	}
});
