/**
 * `npm run picture`: takes the pictures of the README from the real app, as it stands in build/. Run the build first.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { browserSwitches, installBrowser } from './find-browser.mjs';
import { root } from './run.mjs';
import { serve } from './serve.mjs';

/** One picture: which view of the app, at which size in CSS pixels, in which theme. */
interface Picture {
	file: string;
	size: [width: number, height: number];
	theme: 'light' | 'dark';
	/** Device pixels to a CSS pixel. */
	scale: number;
}

const VIEW = 'pakistan-taliban?select=actor:pakistan';

const pictures: Picture[] = [
	{ file: 'explorer-light.png', size: [1440, 900], theme: 'light', scale: 2 },
	{ file: 'explorer-dark.png', size: [1440, 900], theme: 'dark', scale: 2 },
	{ file: 'phone-light.png', size: [390, 844], theme: 'light', scale: 2 },
	{ file: 'phone-dark.png', size: [390, 844], theme: 'dark', scale: 2 }
];

const folder = join(root, 'docs/pictures');
mkdirSync(folder, { recursive: true });

const { path } = await installBrowser();
const server = await serve(join(root, 'build'), { port: 4173, host: '127.0.0.1' });
const browser = await chromium.launch({ executablePath: path, args: browserSwitches });
try {
	for (const picture of pictures) console.log(await take(browser, picture));
} finally {
	await browser.close();
	await server.close();
}

/** Takes one picture and gives the path of its file; throws when the page is not as it should be. */
async function take(
	browser: Browser,
	{ file, size: [width, height], theme, scale }: Picture
): Promise<string> {
	const context = await browser.newContext({
		viewport: { width, height },
		deviceScaleFactor: scale,
		colorScheme: theme,
		reducedMotion: 'reduce',
		locale: 'en-GB',
		timezoneId: 'UTC',
		isMobile: width < 600,
		hasTouch: width < 600
	});
	const page = await context.newPage();
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(error.message));
	const response = await page.goto(server.address + VIEW);
	if (!response?.ok()) throw new Error(`${VIEW} answers ${response?.status()}; is build/ the whole site?`);
	await page.getByRole('region', { name: 'Network' }).and(page.locator('[data-ready]')).waitFor();
	// the timeline comes after the network, where there is room for it
	if (width >= 600) await page.getByRole('region', { name: 'Time' }).getByText('undated').first().waitFor();
	await page.evaluate(() => document.fonts.ready);
	await page.waitForLoadState('networkidle');
	if (problems.length > 0) throw new Error(`The page reports: ${problems.join('; ')}`);
	const target = join(folder, file);
	await page.screenshot({ path: target });
	await context.close();
	return target;
}
