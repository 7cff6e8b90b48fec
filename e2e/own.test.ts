import { readdir, readFile, writeFile } from 'node:fs/promises';
import { unzipSync, zipSync } from 'fflate';
import { ExplorerPage } from './explorer-page';
import { expect, test } from './fixtures';
import { ShelfPage } from './shelf-page';
import { routeStoragePage, StorageTab } from './storage/open-page';

/** What the browser holds for this site. */
const leftIn = (shelf: ShelfPage) =>
	shelf.page.evaluate(async () => [
		(await indexedDB.databases()).map(({ name }) => name),
		Object.keys(localStorage),
		Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit')),
		await caches.keys()
	]);
const NOTHING = [[], [], [], []];

/** The folder of the real dossier with its vocabulary, as a zip. */
async function zipOfData(path: string): Promise<string> {
	const files: Record<string, Uint8Array> = {};
	const folder = 'graph-data/pakistan-taliban';
	for (const name of await readdir(folder, { recursive: true })) {
		if (name.endsWith('.yaml')) files[`pakistan-taliban/${name}`] = await readFile(`${folder}/${name}`);
	}
	files['vocabulary.yaml'] = await readFile('graph-data/vocabulary.yaml');
	await writeFile(path, zipSync(files));
	return path;
}

test.describe('a dossier of one’s own', () => {
	test('is made by keyboard, kept, and listed', async ({ page }) => {
		const shelf = await new ShelfPage(page).open();
		await expect(shelf.shelf).toContainText('None yet.');
		expect(await leftIn(shelf)).toEqual(NOTHING);
		await shelf.make('Notes on the border');
		await expect(shelf.bar).toContainText(/Saved on this device, \d\d:\d\d/);
		await page.reload();
		await expect(shelf.title).toHaveText('Notes on the border');
		await page.getByRole('link', { name: 'Hearsay, all dossiers' }).click();
		await expect(shelf.rows).toContainText(['Notes on the border']);
		await expect(shelf.rows).toContainText(['0 claims · 0 sources · 0 actors']);
		await expect(shelf.shelf).toContainText(/used, about .+ left/);
		await shelf.rows.getByRole('link', { name: 'Notes on the border' }).click();
		await expect(shelf.title).toHaveText('Notes on the border');
	});

	test('keeps its address through a choice in the explorer', async ({ page }) => {
		const shelf = await new ShelfPage(page).open();
		await shelf.make('Notes');
		const key = new URL(page.url()).searchParams.get('d');
		await page.getByRole('button', { name: 'Table', exact: true }).click();
		await page.waitForURL(/view=table/);
		expect(new URL(page.url()).searchParams.get('d')).toBe(key);
		await page.reload();
		await expect(page.getByRole('button', { name: 'Table', exact: true })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
	});

	test('goes out as a zip and comes in again as the same folder', async ({ page }, info) => {
		const shelf = await new ShelfPage(page).open();
		await shelf.make('Out and in');
		const files: Record<string, Uint8Array>[] = [];
		for (const name of ['one.zip', 'two.zip']) {
			const file = await shelf.download(shelf.bar.getByRole('button', { name: 'Download zip' }));
			expect(file.suggestedFilename()).toBe('out-and-in.zip');
			const path = info.outputPath(name);
			await file.saveAs(path);
			files.push(unzipSync(new Uint8Array(await readFile(path))));
			if (files.length === 2) break;
			await shelf.open();
			await shelf.openZip(path);
			await expect(shelf.title).toHaveText('Out and in');
		}
		expect(Object.keys(files[0]).sort()).toEqual([
			'out-and-in/actors.yaml',
			'out-and-in/dossier.yaml',
			'out-and-in/vocabulary.yaml'
		]);
		expect(files[1]).toEqual(files[0]);
		await shelf.open();
		await expect(shelf.rows).toHaveCount(2);
	});

	test('is removed after a question, and not before', async ({ page }) => {
		const shelf = await new ShelfPage(page).open();
		await shelf.make('To go');
		const address = page.url();
		await shelf.open();
		await shelf.rows.getByRole('button', { name: 'Remove “To go”' }).click();
		await shelf.rows.getByRole('button', { name: 'Keep it' }).click();
		await shelf.rows.getByRole('button', { name: 'Remove “To go”' }).click();
		await shelf.rows.getByRole('button', { name: 'Remove it' }).click();
		await expect(shelf.shelf).toContainText('None yet.');
		await page.goto(address);
		await expect(page.getByRole('main')).toContainText('There is no such dossier on this device.');
	});

	test('has no link to share, and no address on its figures', async ({ page }, info) => {
		const shelf = await new ShelfPage(page).open();
		await shelf.openZip(await zipOfData(info.outputPath('data.zip')));
		const key = new URL(page.url()).searchParams.get('d') as string;
		await page.getByRole('button', { name: 'Share', exact: true }).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog).toContainText('kept on this device only');
		expect(await dialog.innerHTML()).not.toContain(key);
		const file = await shelf.download(dialog.getByRole('button', { name: 'Download the dossier as a zip' }));
		expect(file.suggestedFilename()).toBe('pakistan-taliban.zip');
		await dialog.getByRole('button', { name: 'Close' }).click();
		await new ExplorerPage(page).actor('Russia').click();
		await page.getByRole('button', { name: 'Export', exact: true }).click();
		const studio = page.getByRole('dialog', { name: 'Export this view' });
		await studio.getByRole('radio', { name: 'SVG' }).check();
		await studio.locator('[aria-busy="false"]').waitFor();
		const figure = await shelf.download(studio.getByRole('button', { name: 'Save SVG' }));
		expect(figure.suggestedFilename()).toBe('hearsay-pakistan-taliban-select-actor-russia.svg');
		const saved = info.outputPath('figure.svg');
		await figure.saveAs(saved);
		const svg = await readFile(saved, 'utf8');
		expect(svg).toContain('kept on a device, not online');
		expect(svg).not.toContain(key);
		expect(svg).not.toContain('/mine');
		// and the figure brings its view back, on the dossier that it was drawn of
		await page.goto(`/mine?d=${key}`);
		const explorer = new ExplorerPage(page);
		await explorer.ready();
		await page.getByRole('button', { name: 'Export', exact: true }).click();
		await studio.getByLabel('Open a saved figure').setInputFiles(saved);
		await expect(explorer.heading('Russia')).toBeVisible();
		await explorer.expectParameter('d', key);
		await explorer.expectParameter('select', 'actor:russia');
	});
});

test.describe('two tabs with one dossier', () => {
	test('one writes, the other takes over', async ({ context, page }) => {
		const one = await new ShelfPage(page).open();
		await one.make('Shared between tabs');
		const two = new ShelfPage(await context.newPage());
		await two.page.goto(page.url());
		await expect(two.bar).toContainText('Open in another tab, which writes.');
		await two.bar.getByRole('button', { name: 'Take over' }).click();
		await expect(one.bar).toContainText('Open in another tab, which writes.');
		await expect(two.bar).not.toContainText('Open in another tab');
	});

	test('the other follows live, and can take back what the first did', async ({ context, page }) => {
		await routeStoragePage(context);
		const shelf = await new ShelfPage(page).open();
		await shelf.make('Before');
		const address = page.url();
		await page.goto('about:blank');
		const writer = await StorageTab.open(context);
		await page.goto(address);
		await expect(shelf.bar).toContainText('Open in another tab, which writes.');
		const header = await writer.call('text', 'dossier.yaml');
		await writer.call('put', { 'dossier.yaml': header.replace('Before', 'After') }, 'Change the title');
		await expect(shelf.title).toHaveText('After');
		await shelf.bar.getByRole('button', { name: 'Take over' }).click();
		await expect(writer.stands).toContainText('Another tab is writing this dossier');
		await expect(shelf.bar.getByRole('button', { name: 'Undo' })).toHaveAttribute(
			'title',
			'Undo: Change the title (Ctrl+Z)'
		);
		await page.keyboard.press('Control+z');
		await expect(shelf.title).toHaveText('Before');
		await page.keyboard.press('Control+Shift+z');
		await expect(shelf.title).toHaveText('After');
		await expect(shelf.bar).toContainText('Saved on this device');
	});
});

test('a private session leaves nothing', async ({ page }) => {
	const shelf = await new ShelfPage(page).open();
	await shelf.shelf.getByRole('button', { name: 'Private session' }).click();
	await expect(shelf.shelf).toContainText('is in the memory of this tab only');
	await shelf.make('Secret');
	await expect(shelf.bar).toContainText('Private: nothing is kept');
	await page.getByRole('link', { name: 'Hearsay, all dossiers' }).click();
	await expect(shelf.rows).toContainText(['Secret']);
	expect(await leftIn(shelf)).toEqual(NOTHING);
	page.on('dialog', (dialog) => void dialog.accept());
	await page.reload();
	await expect(shelf.shelf).toContainText('None yet.');
	expect(await leftIn(shelf)).toEqual(NOTHING);
});

test('erase everything leaves nothing, and other tabs say so', async ({ context, page }) => {
	const shelf = await new ShelfPage(page).open();
	await shelf.make('To be erased');
	const other = new ShelfPage(await context.newPage());
	await other.open();
	await expect(other.rows).toHaveCount(1);
	await page.evaluate(() => localStorage.setItem('hearsay-theme', 'dark'));
	await other.shelf.getByRole('button', { name: 'Erase everything …' }).click();
	await expect(other.shelf).toContainText('Other tabs with Hearsay are told');
	await other.shelf.getByRole('button', { name: 'Yes, erase everything' }).click();
	await expect(other.shelf).toContainText('Nothing of Hearsay is left on this device.');
	await expect(other.shelf).toContainText('None yet.');
	await expect(shelf.bar).toContainText('Everything was erased in another tab.');
	await expect(shelf.bar.getByRole('button', { name: 'Download now' })).toBeEnabled();
	expect(await leftIn(other)).toEqual(NOTHING);
});

test('what a newer version has written is read, and says so', async ({ context, page }) => {
	await routeStoragePage(context);
	const shelf = await new ShelfPage(page).open();
	await shelf.make('From later');
	const address = page.url();
	await page.goto('about:blank');
	const newer = await StorageTab.open(context, { later: true });
	await newer.page.close();
	await page.goto(address);
	await expect(shelf.title).toHaveText('From later');
	await expect(shelf.bar).toContainText('Only to be read: What is kept here was written by a newer Hearsay.');
	await expect(shelf.bar.getByRole('button', { name: 'Download now' })).toBeEnabled();
	await expect(shelf.bar.getByRole('button', { name: 'Undo' })).toBeDisabled();
	await page.goto('/');
	await expect(shelf.rows).toContainText(['From later']);
	await expect(shelf.rows.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
	// the migration has put aside what it changed
	await shelf.shelf.getByText('1 thing set aside').click();
	const file = await shelf.download(shelf.shelf.getByRole('button', { name: 'Download what was set aside' }));
	expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toMatchObject({ kind: 'before' });
});
