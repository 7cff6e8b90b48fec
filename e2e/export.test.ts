import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import type { Page } from '@playwright/test';
import { ExplorerPage } from './explorer-page';
import { expect, test } from './fixtures';
import { readPicture } from './picture';

interface Choice {
	format: 'PNG' | 'SVG';
	scale?: 1 | 2 | 3 | 4;
	transparent?: boolean;
}

/** Saves the current view with the dialog and gives the file. */
async function save(page: Page, { format, scale, transparent = false }: Choice) {
	const dialog = page.getByRole('dialog', { name: 'Export this view' });
	if (!(await dialog.isVisible())) await page.getByRole('button', { name: 'Export', exact: true }).click();
	await dialog.getByRole('radio', { name: format }).check();
	if (scale) await dialog.getByRole('radio', { name: `${scale}×`, exact: true }).check();
	await dialog.getByRole('checkbox', { name: 'Transparent ground' }).setChecked(transparent);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: `Save ${format}` }).click()
	]);
	await expect(dialog.getByRole('status')).toContainText(`Saved ${download.suggestedFilename()}`);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Reads an SVG with the browser's XML parser. */
function readSvg(page: Page, text: string) {
	return page.evaluate((text) => {
		const document = new DOMParser().parseFromString(text, 'image/svg+xml');
		const all = [...document.querySelectorAll('*')];
		const addresses = all.flatMap((element) =>
			[...element.attributes]
				.filter(({ name }) => /^(xlink:)?href$|^src$/.test(name))
				.map(({ value }) => value)
		);
		return {
			problems: [...document.querySelectorAll('parsererror')].map((error) => error.textContent),
			root: document.documentElement.namespaceURI,
			width: Number(document.documentElement.getAttribute('width')),
			texts: [...document.querySelectorAll('text')].map((element) => element.textContent),
			tags: [...new Set(all.map((element) => element.localName))],
			handlers: all.flatMap((element) => [...element.attributes].filter(({ name }) => name.startsWith('on')))
				.length,
			addresses,
			loaded: [...text.matchAll(/(?:url\(|@import)\s*["']?([^"')]{0,40})/g)].map(([, address]) => address)
		};
	}, text);
}

test.describe('an exported picture', () => {
	test('as SVG is XML with live text, its sources and nothing that runs or loads', async ({ page }) => {
		const explorer = await new ExplorerPage(page).open('?select=actor:pakistan');
		await expect(explorer.heading('Pakistan')).toBeVisible();
		const { name, bytes } = await save(page, { format: 'SVG' });
		expect(name).toBe('hearsay-pakistan-taliban-select-actor-pakistan.svg');
		const svg = await readSvg(page, bytes.toString('utf8'));
		expect(svg.problems).toEqual([]);
		expect(svg.root).toBe('http://www.w3.org/2000/svg');
		expect(svg.texts).toContain('Pakistan');
		expect(svg.texts).toContain('Claims, not established facts');
		expect(svg.texts).toContain('Pakistan: what is said');
		const words = svg.texts.join(' ');
		expect(words).toContain('left out by the filters: hypothetical only');
		for (const source of ['ffrnews.com', 'Hindustan Times', 'Arab News']) expect(words).toContain(source);
		expect(words).toContain('Read from an excerpt');
		const numbers = svg.texts.map(Number).filter((n) => n > 0);
		expect(numbers).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
		for (const tag of ['script', 'foreignObject', 'image', 'iframe', 'use'])
			expect(svg.tags).not.toContain(tag);
		expect(svg.handlers).toBe(0);
		expect(svg.addresses.filter((address) => !address.startsWith('#'))).toEqual([]);
		expect(svg.loaded.filter((address) => !/^(#|data:font\/woff2)/.test(address))).toEqual([]);
		// another program opens it
		const drawn = new Resvg(bytes.toString('utf8'), { fitTo: { mode: 'width', value: 1200 } }).render();
		expect(drawn.height).toBeGreaterThan(800);
		expect((await readPicture(page, drawn.asPng())).colours).toBeGreaterThan(100);
	});

	test('as PNG at 4× is four times as wide as the figure, sharp and not blank', async ({ page }) => {
		await new ExplorerPage(page).open('?select=actor:india');
		const svg = await readSvg(page, (await save(page, { format: 'SVG' })).bytes.toString('utf8'));
		const { name, bytes } = await save(page, { format: 'PNG', scale: 4 });
		expect(name).toBe('hearsay-pakistan-taliban-select-actor-india.png');
		const facts = await readPicture(page, bytes);
		expect(facts.width).toBe(4 * svg.width);
		expect(facts.colours).toBeGreaterThan(200);
		// an enlarged picture of 1× would spread each edge over four pixels and have none
		expect(facts.hardEdges).toBeGreaterThan(1000);
		expect(facts.corners).toEqual([255, 255, 255, 255]);
	});

	test('as PNG can be without a ground', async ({ page }) => {
		await new ExplorerPage(page).open();
		const { bytes } = await save(page, { format: 'PNG', scale: 1, transparent: true });
		const facts = await readPicture(page, bytes);
		expect(facts.width).toBe(1200);
		expect(facts.corners).toEqual([0, 0, 0, 0]);
		expect(facts.colours).toBeGreaterThan(100);
	});

	test('says in words what is filtered and lists only what is drawn', async ({ page }) => {
		const explorer = await new ExplorerPage(page).open('?polarity=kinship');
		const drawn = await explorer.drawn();
		const svg = await readSvg(page, (await save(page, { format: 'SVG' })).bytes.toString('utf8'));
		const words = svg.texts.join(' ');
		expect(words).toContain(`${drawn} ties drawn`);
		expect(words).toContain('cooperative, hostile, hostile to a third party, neutral, hypothetical only');
		expect(words).not.toContain('recognises');
		expect(words).toContain('kin to');
	});
});
