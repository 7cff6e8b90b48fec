import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { DOSSIER, ExplorerPage } from './explorer-page';
import { expect, test } from './fixtures';
import { readPdf } from './pdf';
import { readPicture } from './picture';

type Format = 'PNG' | 'SVG' | 'PDF';
interface Choice {
	format: Format;
	resolution?: '1×' | '2×' | '4×' | '600 dpi, for line art';
	size?: string;
	transparent?: boolean;
}

/** Saves the current view with the dialog and gives the file. */
async function save(page: Page, { format, resolution, size, transparent = false }: Choice) {
	const dialog = page.getByRole('dialog', { name: 'Export this view' });
	if (!(await dialog.isVisible())) await page.getByRole('button', { name: 'Export', exact: true }).click();
	await dialog.getByRole('radio', { name: format }).check();
	if (size) await dialog.getByLabel('Size').selectOption(size);
	if (resolution) await dialog.getByLabel('Resolution').selectOption({ label: resolution });
	await dialog.getByRole('checkbox', { name: 'Transparent ground' }).setChecked(transparent);
	await dialog.locator('[aria-busy="false"]').waitFor();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: `Save ${format}` }).click()
	]);
	await expect(dialog.getByRole('status')).toContainText(`Saved ${download.suggestedFilename()}`);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Drops a file on the page, as from a folder of the reader's machine. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
	const files = await page.evaluateHandle(
		({ base64, name }) => {
			const transfer = new DataTransfer();
			const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			transfer.items.add(new File([bytes], name));
			return transfer;
		},
		{ base64: bytes.toString('base64'), name }
	);
	await page.dispatchEvent('body', 'dragenter', { dataTransfer: files });
	await page.dispatchEvent('body', 'drop', { dataTransfer: files });
}

/** Reads an SVG with the browser's XML parser. */
function readSvg(page: Page, text: string) {
	return page.evaluate((text) => {
		const document = new DOMParser().parseFromString(text, 'image/svg+xml');
		const all = [...document.querySelectorAll('*')];
		const addresses = all.flatMap((element) =>
			[...element.attributes]
				.filter(({ name }) => /^(xlink:)?href$|^src$/.test(name))
				.map(({ value }) => ({ tag: element.localName, value }))
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
		// a reader may follow the link of a source; nothing is loaded
		for (const { tag, value } of svg.addresses) {
			expect(value).toMatch(tag === 'a' ? /^https?:\/\// : /^#/);
		}
		expect(svg.loaded.filter((address) => !/^(#|data:font\/ttf)/.test(address))).toEqual([]);
		// another program opens it
		const drawn = new Resvg(bytes.toString('utf8'), { fitTo: { mode: 'width', value: 1200 } }).render();
		expect(drawn.height).toBeGreaterThan(800);
		expect((await readPicture(page, drawn.asPng())).colours).toBeGreaterThan(100);
	});

	test('as PNG at 4× is four times as wide as the figure, sharp and not blank', async ({ page }) => {
		await new ExplorerPage(page).open('?select=actor:india');
		const svg = await readSvg(page, (await save(page, { format: 'SVG' })).bytes.toString('utf8'));
		const { name, bytes } = await save(page, { format: 'PNG', resolution: '4×' });
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
		const { bytes } = await save(page, { format: 'PNG', resolution: '1×', transparent: true });
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
		expect(words).toContain(`${drawn} ties between`);
		expect(words).toContain('cooperative, hostile, hostile to a third party, neutral, hypothetical only');
		expect(words).not.toContain('recognises');
		expect(words).toContain('kin to');
	});

	for (const [view, query] of [
		['the whole dossier', ''],
		['the India exchange', '?view=exchange&select=link:india,pakistan'],
		['a comparison', '?view=compare&a=pakistan&b=afghan-taliban'],
		['a trail', '?view=trails&from=pakistan&to=ttp']
	] as const) {
		test(`of ${view} is a PDF of one page with its words and fonts in it`, async ({ page }) => {
			await page.goto(DOSSIER + query);
			const { bytes, name } = await save(page, { format: 'PDF', size: 'a4-landscape' });
			expect(name).toMatch(/^hearsay-pakistan-taliban.*-a4-landscape\.pdf$/);
			const pdf = await readPdf(bytes);
			expect(pdf.pages).toBe(1);
			expect(pdf.size.map(Math.round)).toEqual([842, 595]);
			expect(pdf.text).toContain('Claims, not established facts');
			expect(pdf.text).toContain('Read from an excerpt');
			expect(pdf.text).toMatch(/Data fingerprint [0-9a-f]{12}/);
		});
	}

	test('at 600 dots to the inch is drawn in strips, whole and not blank', async ({ page }) => {
		await new ExplorerPage(page).open('?select=actor:isil-k');
		const { bytes } = await save(page, { format: 'PNG', resolution: '600 dpi, for line art' });
		const { width, height } = PNG.sync.read(bytes);
		expect(width).toBe(7500);
		expect(height).toBeGreaterThan(4000);
		// beyond what one canvas holds
		expect(width * height).toBeGreaterThan(16_000_000);
		const { data } = PNG.sync.read(bytes);
		const inked = (from: number, to: number) => {
			const part = data.subarray(Math.floor(from * height) * width * 4, Math.floor(to * height) * width * 4);
			const colours = new Set<number>();
			for (let i = 0; i < part.length; i += 4 * 7)
				colours.add((part[i] << 16) | (part[i + 1] << 8) | part[i + 2]);
			return colours.size;
		};
		for (const [from, to] of [
			[0, 0.2],
			[0.2, 0.6],
			[0.6, 1]
		] as const)
			expect(inked(from, to)).toBeGreaterThan(20);
	});
});

test.describe('a saved figure', () => {
	for (const format of ['PNG', 'SVG'] as const) {
		test(`as ${format} opens its view again when it is dropped`, async ({ page }) => {
			const query = '?select=actor:isil-k&polarity=-neutral';
			await new ExplorerPage(page).open(query);
			const { bytes } = await save(page, { format, ...(format === 'PNG' ? { resolution: '1×' } : {}) });
			await new ExplorerPage(page).open();
			await page.getByRole('button', { name: 'Play' }).waitFor();
			await drop(page, `figure.${format.toLowerCase()}`, bytes);
			await expect(page.getByText('This is the view of the figure “ISIL-K: what is said”')).toBeVisible();
			await expect(page.getByText('The dossier is the same as when it was drawn.')).toBeVisible();
			await expect.poll(() => new URL(page.url()).search).toBe(query);
			await page.goBack();
			await expect.poll(() => new URL(page.url()).search).toBe('');
		});
	}

	test('of another claim says that the dossier has changed since', async ({ page }) => {
		await new ExplorerPage(page).open('?select=actor:isil-k');
		const { bytes } = await save(page, { format: 'SVG' });
		const old = bytes
			.toString('utf8')
			.replace(
				/&quot;fingerprint&quot;:&quot;[0-9a-f]{8}|"fingerprint":"[0-9a-f]{8}/,
				(found) => `${found.slice(0, -8)}00000000`
			)
			.replace(/((?:&quot;|")ffr\.052(?:&quot;|"):(?:&quot;|"))[0-9a-f]{8}/, '$100000000');
		await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
		await drop(page, 'old.svg', Buffer.from(old));
		await expect(
			page.getByText('The dossier has changed since it was drawn: 1 claim reads differently (ffr.052).')
		).toBeVisible();
	});

	test('is opened by key from the dialog', async ({ page }) => {
		await new ExplorerPage(page).open('?select=actor:india');
		const { bytes } = await save(page, { format: 'SVG' });
		await new ExplorerPage(page).open();
		await page.getByRole('button', { name: 'Export', exact: true }).click();
		await page
			.getByLabel('Open a saved figure')
			.setInputFiles({ name: 'figure.svg', mimeType: 'image/svg+xml', buffer: bytes });
		await expect.poll(() => new URL(page.url()).search).toBe('?select=actor:india');
		await expect(page.getByRole('dialog')).toBeHidden();
	});

	for (const [what, bytes, words] of [
		['no picture', Buffer.from('hello'), 'This is no picture that Hearsay made.'],
		[
			'one from a newer Hearsay',
			Buffer.from(
				'<svg xmlns="http://www.w3.org/2000/svg"><metadata data-hearsay="urn:hearsay:figure">{"format":"hearsay-figure","version":99}</metadata></svg>'
			),
			'This picture was made by a newer Hearsay'
		],
		[
			'a damaged one',
			Buffer.from(
				'<svg xmlns="http://www.w3.org/2000/svg"><metadata data-hearsay="urn:hearsay:figure">{"format":"hearsay-fig</metadata></svg>'
			),
			'This picture of Hearsay is damaged'
		]
	] as const) {
		test(`that is ${what} is refused in words, and nothing changes`, async ({ page }) => {
			await new ExplorerPage(page).open('?select=actor:india');
			await page.getByRole('button', { name: 'Play' }).waitFor();
			await drop(page, 'figure.svg', bytes);
			await expect(page.getByText(words)).toBeVisible();
			expect(new URL(page.url()).search).toBe('?select=actor:india');
		});
	}
});

test.describe('the export of data', () => {
	test('offers ten formats, says what each drops, and saves what is selected', async ({ page }) => {
		await new ExplorerPage(page).open('?select=actor:isil-k');
		await page.getByRole('button', { name: 'Export', exact: true }).click();
		const dialog = page.getByRole('dialog', { name: 'Export this view' });
		await dialog.getByRole('button', { name: 'Data' }).click();
		await expect(dialog.getByRole('group', { name: 'Format' }).getByRole('radio')).toHaveCount(10);
		await dialog.getByRole('radio', { name: 'STIX 2.1' }).check();
		await expect(dialog.getByText('What this file will not hold')).toBeVisible();
		await dialog.getByRole('radio', { name: 'ISIL-K' }).check();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			dialog.getByRole('button', { name: 'Save .stix.json' }).click()
		]);
		expect(download.suggestedFilename()).toBe('pakistan-taliban-selection.stix.json');
		const bundle = JSON.parse(await readFile(await download.path(), 'utf8'));
		expect(bundle.type).toBe('bundle');
		expect(bundle.objects.length).toBeGreaterThan(10);
	});
});
