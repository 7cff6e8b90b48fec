import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures';
import { ShelfPage } from './shelf-page';
import { routeStoragePage, StorageTab } from './storage/open-page';

/** No dialog of the browser can be answered here: a folder in its own part of the disk stands in for one that is picked. */
test.beforeEach(({ context }) =>
	context.addInitScript(() => {
		const picked = async () =>
			(await navigator.storage.getDirectory()).getDirectoryHandle('picked', { create: true });
		Object.assign(window, { showDirectoryPicker: picked });
	})
);

test('a folder is saved to, saved to again without asking, and opened', async ({ page }) => {
	const shelf = await new ShelfPage(page).open();
	await shelf.make('In a folder');
	await shelf.bar.getByRole('button', { name: 'Save to folder' }).click();
	await expect(shelf.bar).toContainText(/Saved to the folder “picked”, \d\d:\d\d: 3 files\./);
	await page.reload();
	await shelf.bar.getByRole('button', { name: 'Save to “picked”' }).click();
	await expect(shelf.bar).toContainText('nothing had changed');
	await shelf.open();
	await shelf.shelf.getByRole('button', { name: 'Open a folder' }).click();
	await page.waitForURL('**/mine?d=*');
	await expect(shelf.title).toHaveText('In a folder');
	await expect(shelf.bar.getByRole('button', { name: 'Save to “picked”' })).toBeVisible();
});

test('what another program has changed in the folder is not overwritten without a word', async ({ page }) => {
	const shelf = await new ShelfPage(page).open();
	await shelf.make('Disputed file');
	await shelf.bar.getByRole('button', { name: 'Save to folder' }).click();
	await expect(shelf.bar).toContainText('3 files');
	const write = (text: string) =>
		page.evaluate(async (text) => {
			const picked = await (await navigator.storage.getDirectory()).getDirectoryHandle('picked');
			const stream = await (await picked.getFileHandle('dossier.yaml')).createWritable();
			await stream.write(text);
			await stream.close();
		}, text);
	await write('by another hand\n');
	await shelf.bar.getByRole('button', { name: 'Save to “picked”' }).click();
	await expect(shelf.bar.getByRole('alert')).toContainText('another program has changed dossier.yaml');
	await shelf.bar.getByRole('button', { name: 'Overwrite them' }).click();
	await expect(shelf.bar).toContainText(': 1 file.');
});

test('damage is cut off, said once, and can be downloaded', async ({ context, page }) => {
	await routeStoragePage(context);
	const shelf = await new ShelfPage(page).open();
	await shelf.make('Sound');
	const address = page.url();
	await page.goto('about:blank');
	const writer = await StorageTab.open(context);
	const header = await writer.call('text', 'dossier.yaml');
	for (const title of ['Sound still', 'Damaged']) {
		await writer.call('put', { 'dossier.yaml': header.replace('Sound', title) }, `Call it ${title}`);
		await expect(writer.stands).toHaveText('saved');
	}
	await writer.page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				indexedDB.open('hearsay-kept').onsuccess = ({ target }) => {
					const db = (target as IDBOpenDBRequest).result;
					const entries = db.transaction('entries', 'readwrite').objectStore('entries');
					entries.openCursor(null, 'prev').onsuccess = (event) => {
						const cursor = (event.target as IDBRequest<IDBCursorWithValue>).result;
						cursor.update({ ...cursor.value, body: `${cursor.value.body} ` });
						entries.transaction.oncomplete = () => {
							db.close();
							resolve();
						};
					};
				};
			})
	);
	await writer.page.close();
	await page.goto(address);
	await expect(shelf.title).toHaveText('Sound still');
	const notice = page.getByRole('status').filter({ hasText: 'This dossier was not found as it was left.' });
	await expect(notice).toContainText('The dossier stands as it was after entry 1.');
	await page.reload();
	await expect(shelf.title).toHaveText('Sound still');
	await expect(shelf.bar).toContainText('Saved on this device');
	await expect(notice).toHaveCount(0);
	await shelf.open();
	await shelf.shelf.getByText('1 thing set aside').click();
	const file = await shelf.download(shelf.shelf.getByRole('button', { name: 'Download what was set aside' }));
	expect(await readFile(await file.path(), 'utf8')).toContain('Call it Damaged');
});
