import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { embedCode, type EmbedRequest } from '../src/lib/state/embed-code';
import { expect, test } from './fixtures';

/** A page of another site, with the code that the share dialog gives. */
interface Other {
	address: string;
	origin: string;
	close(): Promise<void>;
}

function code(part: Partial<EmbedRequest> & { origin: string }): string {
	return embedCode({
		...{ dossier: 'pakistan-taliban', title: 'Pakistan and the Afghan Taliban', query: '' },
		...{ theme: 'auto', width: 900, height: 560, ...part }
	});
}

async function otherSite(html: string): Promise<Other> {
	const body = `<!doctype html><html lang="en"><title>Another site</title><h1>Another site</h1>${html}`;
	const server: Server = createServer((_, response) =>
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
	);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	// another name and another port: another site in every sense
	const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
	return {
		...{ origin, address: `${origin}/article` },
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/** Every origin that the page and its frames ask for something. */
function originsOf(page: Page): Set<string> {
	const origins = new Set<string>();
	page.on('request', (request) => {
		if (/^https?:/.test(request.url())) origins.add(new URL(request.url()).origin);
	});
	return origins;
}

const network = (frame: FrameLocator) => frame.getByRole('region', { name: 'Network' });
const actor = (frame: FrameLocator, name: string) =>
	network(frame).getByRole('button', { name, exact: true });

test.describe('an embed', () => {
	// the page around it is itself of another host, by intention; the test holds both against a list
	test.use({ expectedProblems: [/^request to another host: http:\/\/localhost:\d+\//] });

	let other: Other;
	test.afterEach(() => other.close());

	test('in a page of another site shows the view of its address and asks no third host', async ({
		page,
		baseURL
	}) => {
		other = await otherSite(code({ origin: baseURL!, query: 'select=actor:india' }));
		const origins = originsOf(page);
		await page.goto(other.address);
		const frame = page.frameLocator('iframe');
		await expect(network(frame).and(frame.locator('[data-ready]'))).toBeVisible();
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Pakistan and the Afghan Taliban');
		await expect(actor(frame, 'India')).toHaveAttribute('aria-pressed', 'true');
		const evidence = frame.getByRole('region', { name: 'Evidence' });
		await expect(evidence).toContainText('denies that India supports anti-Pakistan militants');
		await expect(evidence.getByRole('link', { name: /^Hindustan Times/ })).toHaveAttribute(
			'href',
			/^https:\/\/www\.hindustantimes\.com\//
		);
		const foot = frame.getByRole('contentinfo');
		await expect(foot).toContainText('Claims, not established facts.');
		await expect(foot).toContainText('157 claims from 17 sources, read until 22 Nov 2026.');
		await expect(foot.getByRole('list', { name: 'Legend' })).toContainText('Cooperative');
		const back = await page.evaluate(() => history.length);
		await actor(frame, 'Qatar').click();
		await expect(evidence.getByRole('heading', { level: 2 })).toHaveText('Qatar: what is said');
		expect([...origins].sort()).toEqual([other.origin, baseURL!].sort());
		// Back belongs to the page around it
		expect(await page.evaluate(() => history.length)).toBe(back);
	});

	test('opens the same view in Hearsay, in a page of its own', async ({ page, context, baseURL }) => {
		other = await otherSite(code({ origin: baseURL!, query: 'status=disputed', theme: 'dark' }));
		await page.goto(other.address);
		const frame = page.frameLocator('iframe');
		await expect(network(frame).and(frame.locator('[data-ready]'))).toBeVisible();
		await network(frame)
			.getByRole('button', { name: 'India supports anti-Pakistan militants, disputed' })
			.first()
			.click();
		const evidence = frame.getByRole('region', { name: 'Evidence' });
		await expect(evidence).toContainText('India supports anti-Pakistan militants: disputed');
		const opened = context.waitForEvent('page');
		await frame.getByRole('link', { name: 'Open in Hearsay' }).click();
		const hearsay = await opened;
		await expect(hearsay).toHaveURL(
			`${baseURL}/pakistan-taliban?select=tie:india~supports~anti-pakistan-militants&status=disputed`
		);
		await expect(
			hearsay.getByRole('heading', { level: 2, name: 'India supports anti-Pakistan militants', exact: true })
		).toBeVisible();
		expect(await hearsay.evaluate(() => window.opener)).toBeNull();
	});

	test('is coloured as its address says, not as the reader has chosen for Hearsay', async ({
		page,
		baseURL
	}) => {
		other = await otherSite(
			[code({ origin: baseURL!, theme: 'dark' }), code({ origin: baseURL!, theme: 'light' })].join('<br>')
		);
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(other.address);
		const ground = async (i: number) => {
			const frame = page.frameLocator('iframe').nth(i);
			const iframe = page.locator('iframe').nth(i);
			await iframe.scrollIntoViewIfNeeded();
			await expect(network(frame).and(frame.locator('[data-ready]'))).toBeVisible();
			return network(frame).evaluate((element) => getComputedStyle(element).backgroundColor);
		};
		expect(await ground(0)).toBe('rgb(20, 23, 26)');
		expect(await ground(1)).toBe('rgb(250, 250, 247)');
	});

	test('can be used by keyboard: a tie is opened, Escape closes it', async ({ page, baseURL }) => {
		other = await otherSite(code({ origin: baseURL! }));
		await page.goto(other.address);
		const frame = page.frameLocator('iframe');
		await expect(network(frame).and(frame.locator('[data-ready]'))).toBeVisible();
		await actor(frame, 'Russia').focus();
		await page.keyboard.press('Enter');
		const evidence = frame.getByRole('region', { name: 'Evidence' });
		await expect(evidence.getByRole('heading', { level: 2 })).toHaveText('Russia: what is said');
		await page.keyboard.press('Escape');
		await expect(evidence).toHaveCount(0);
	});

	test('in a narrow frame draws one line a pair and puts what is said under it', async ({
		page,
		baseURL
	}) => {
		other = await otherSite(code({ origin: baseURL!, width: 360, height: 600 }));
		await page.goto(other.address);
		const frame = page.frameLocator('iframe');
		await expect(network(frame).and(frame.locator('[data-ready]'))).toBeVisible();
		await network(frame).locator('button[data-kind="link"][aria-label*="India"]').first().click();
		const evidence = frame.getByRole('region', { name: 'Evidence' });
		await expect(evidence.getByRole('heading', { level: 2 })).toContainText('India and Pakistan');
		const wide = await frame
			.locator('html')
			.evaluate(
				(html) =>
					[...html.querySelectorAll('header, main, section, footer, li')].filter(
						(element) => element.getBoundingClientRect().right > innerWidth + 0.5
					).length
			);
		expect(wide).toBe(0);
	});
});

test.describe('an embed without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('shows the network, what it is and the way to Hearsay', async ({ page }) => {
		await page.goto('/embed/pakistan-taliban?select=actor:india');
		await expect(page.getByRole('region', { name: 'Network' }).locator('svg.desk')).toBeVisible();
		await expect(page.getByRole('contentinfo')).toContainText('Claims, not established facts.');
		await expect(page.getByRole('contentinfo')).toContainText('read until 22 Nov 2026');
		await expect(page.getByRole('link', { name: 'Open in Hearsay' })).toHaveAttribute(
			'href',
			'/pakistan-taliban'
		);
	});
});
