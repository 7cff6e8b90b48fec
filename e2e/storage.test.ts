import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures';
import { routeStoragePage, StorageTab } from './storage/open-page';

test.beforeEach(({ context }) => routeStoragePage(context));

/** Makes the next writing of a tab fail as a browser makes it fail. */
const abortNext = (tab: StorageTab) =>
	tab.page.evaluate(() => {
		const { transaction } = IDBDatabase.prototype;
		IDBDatabase.prototype.transaction = function (...args) {
			const made = transaction.apply(this, args);
			if (args[1] === 'readwrite') {
				IDBDatabase.prototype.transaction = transaction;
				setTimeout(() => made.abort());
			}
			return made;
		};
	});

test.describe('a dossier that is kept', () => {
	test('is there again after a reload, without a network too', async ({ context }) => {
		const tab = await StorageTab.open(context);
		await context.setOffline(true);
		await tab.type('one', 'two', 'three');
		await expect(tab.stands).toHaveText('saved');
		await tab.call('undo');
		await expect(tab.stands).toHaveText('saved');
		await context.setOffline(false);
		await tab.page.close();
		const again = await StorageTab.open(context);
		expect(await again.call('notes')).toEqual(['one', 'two']);
		expect(await again.call('history')).toEqual(['edit', 'edit', 'edit', 'undo']);
		expect(await again.call('notices')).toEqual([]);
	});

	test('asks the browser for lasting storage, and is kept also where it does not promise', async ({
		context
	}) => {
		const tab = await StorageTab.open(context);
		const promised = await tab.call('persist');
		expect(await tab.page.evaluate(() => navigator.storage.persisted())).toBe(promised);
		await tab.type('one');
		await expect(tab.stands).toHaveText('saved');
	});

	test('says why it is not saved when there is no room, and saves all when there is', async ({
		context,
		baseURL
	}) => {
		const tab = await StorageTab.load(context);
		const session = await context.newCDPSession(tab.page);
		await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL!, quotaSize: 1_000_000 });
		await tab.call('open');
		await tab.type('before');
		await expect(tab.stands).toHaveText('saved');
		await tab.call('note', 'x'.repeat(3_000_000));
		await tab.type('after');
		await expect(tab.stands).toContainText('Not saved: There is no room left on this device');
		expect(await tab.call('notes')).toHaveLength(3);
		await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL! });
		await tab.call('retry');
		await expect(tab.stands).toHaveText('saved');
		await tab.page.close();
		const again = await StorageTab.open(context);
		expect((await again.call('notes')).map(({ length }) => length)).toEqual([6, 3_000_000, 5]);
	});

	test('says that the browser broke off the writing, and saves with the next entry', async ({ context }) => {
		const tab = await StorageTab.open(context);
		await abortNext(tab);
		await tab.type('one');
		await expect(tab.stands).toContainText('Not saved: The browser broke off the writing.');
		await tab.type('two');
		await expect(tab.stands).toHaveText('saved');
		await tab.page.close();
		expect(await (await StorageTab.open(context)).call('notes')).toEqual(['one', 'two']);
	});
});

for (const [name, options] of [
	['locks of the browser', {}],
	['a lease, without locks', { locks: null }]
] as const) {
	test.describe(`two tabs with ${name}`, () => {
		const open = (context: BrowserContext) => StorageTab.open(context, options);

		test('one writes, the other follows and can take over', async ({ context }) => {
			const [one, two] = [await open(context), await open(context)];
			await expect(two.stands).toHaveText(/^saved · Another tab is writing this dossier/);
			await one.type('by one');
			await expect.poll(() => two.call('notes')).toEqual(['by one']);
			expect(await two.call('takeOver')).toBe(null);
			await expect(one.stands).toHaveText(/^saved · Another tab is writing this dossier/);
			await two.type('by two');
			await expect.poll(() => one.call('notes')).toEqual(['by one', 'by two']);
			await expect(two.stands).toHaveText('saved');
		});

		test('the other writes when the first is closed', async ({ context }) => {
			const [one, two] = [await open(context), await open(context)];
			await one.type('by one');
			await expect(one.stands).toHaveText('saved');
			await one.page.close();
			await expect(two.stands).toHaveText('saved', { timeout: 15_000 });
			await two.type('by two');
			await expect(two.stands).toHaveText('saved');
			expect(await two.call('notes')).toEqual(['by one', 'by two']);
		});

		test('one that hangs is not waited for, and what it had in mind stays in its memory', async ({
			context
		}) => {
			const [one, two] = [await open(context), await open(context)];
			await one.page.evaluate(() => {
				const { storagePage } = window as unknown as { storagePage: { note(text: string): void } };
				setTimeout(() => {
					const until = Date.now() + 6000;
					while (Date.now() < until);
					try {
						storagePage.note('late');
					} catch {
						// it may have been told in time that it only reads
					}
				});
			});
			expect(await two.call('takeOver')).toBe(null);
			await two.type('by two');
			await expect(two.stands).toHaveText('saved');
			await expect(one.stands).toContainText('Another tab');
			expect((await one.call('notes')).at(-1)).toMatch(/^(late|by two)$/);
			await one.page.close();
			await two.page.close();
			expect(await (await open(context)).call('notes')).toEqual(['by two']);
		});
	});
}

test.describe('a newer version in another tab', () => {
	test('makes the old one save, let go, and say so', async ({ context }) => {
		const old = await StorageTab.open(context);
		await old.type('one');
		const newer = await StorageTab.open(context, { later: true });
		await expect(old.stands).toContainText('A newer Hearsay was opened in another tab.');
		expect(await newer.call('notes')).toEqual(['one']);
		await newer.type('two');
		await expect(newer.stands).toHaveText('saved');
		await newer.page.close();
		await old.page.close();
		const reading = await StorageTab.open(context);
		await expect(reading.stands).toContainText('written by a newer Hearsay. It can be read, not changed.');
		expect(await reading.call('notes')).toEqual(['one', 'two']);
	});

	test('says that it waits where an old one does not let go, and goes on when that is closed', async ({
		context
	}) => {
		const old = await StorageTab.open(context);
		await old.type('one');
		await expect(old.stands).toHaveText('saved');
		await old.page.close();
		const stuck = await StorageTab.load(context);
		await stuck.page.evaluate(() =>
			new Promise((resolve) => {
				indexedDB.open('hearsay-kept').onsuccess = resolve;
			}).then(() => null)
		);
		const newer = await StorageTab.load(context);
		const opened = newer.call('open', { later: true });
		await expect(newer.page.getByRole('alert')).toContainText('Close the other tabs with Hearsay');
		await stuck.page.close();
		await opened;
		expect(await newer.call('notes')).toEqual(['one']);
	});
});

test('a folder of the device is opened, and only what differs is written into it', async ({ context }) => {
	const tab = await StorageTab.open(context);
	const start = {
		'vocabulary.yaml': 'predicates: []\n',
		'one/dossier.yaml': '# kept as it is\nid: one\n',
		'one/sources/ffr.yaml': 'id: ffr\n',
		'one/picture.png': 'no text'
	};
	await tab.call('edit', start);
	const { files, leftOut } = await tab.call('openFolder');
	expect(Object.keys(files).sort()).toEqual(['dossier.yaml', 'sources/ffr.yaml', 'vocabulary.yaml']);
	expect(leftOut).toEqual(['one/picture.png']);
	const saved = await tab.call('saveFolder', { 'sources/ffr.yaml': null, 'sources/new.yaml': 'id: new\n' });
	expect(saved).toEqual({
		...{ write: ['sources/new.yaml'], remove: ['sources/ffr.yaml'], conflicts: [], done: true }
	});
	await tab.call('edit', { 'one/dossier.yaml': 'changed by another hand\n' });
	const refused = await tab.call('saveFolder', { 'dossier.yaml': 'changed here\n', 'a.md': 'a' });
	expect(refused).toMatchObject({ done: false, conflicts: ['dossier.yaml'] });
	const insisted = await tab.call('saveFolder', {}, true);
	expect(insisted).toMatchObject({ done: true, write: ['a.md', 'dossier.yaml'] });
	expect((await tab.call('openFolder')).files).toEqual({
		...{ 'vocabulary.yaml': 'predicates: []\n', 'dossier.yaml': 'changed here\n' },
		...{ 'sources/new.yaml': 'id: new\n', 'a.md': 'a' }
	});
});

test('a private session keeps nothing', async ({ context }) => {
	const tab = await StorageTab.open(context, { private: true });
	await tab.type('secret');
	await expect(tab.stands).toHaveText('private');
	expect(await tab.page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('erase leaves nothing on the device and tells the other tabs', async ({ context }) => {
	const [one, two] = [await StorageTab.open(context), await StorageTab.open(context)];
	await one.type('one');
	await expect.poll(() => two.call('notes')).toEqual(['one']);
	await one.page.evaluate(async () => {
		localStorage.setItem('hearsay-theme', 'dark');
		localStorage.setItem('of another app', 'stays');
		await (await caches.open('hearsay-1')).put('/a', new Response('b'));
	});
	expect(await one.call('erase')).toEqual([]);
	await expect(two.stands).toContainText('Everything was erased in another tab.');
	expect(await two.call('notes')).toEqual(['one']);
	const left = await one.page.evaluate(async () => [
		(await indexedDB.databases()).map(({ name }) => name),
		Object.keys(localStorage),
		await caches.keys()
	]);
	expect(left).toEqual([[], ['of another app'], []]);
});
