import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { realInput } from '../src/lib/formats/real-dossier.test-support';
import { formats } from '../src/lib/formats/registry';
import { BringPage, workbook } from './bring-page';
import { expect, test } from './fixtures';

const TABLE = [
	'Actor A;Relation;Actor B;Source',
	'Séverin;supports;Orée;https://one.example/a',
	'Orée;visits the court of;Séverin;https://one.example/b'
].join('\n');

/** More rows than are read within a blink. */
const LONG = [
	'A,Relation,B',
	...Array.from({ length: 200_000 }, (_, i) => `A${i % 900},meets,B${i % 700}`)
].join('\n');

/** The real dossier as Hearsay writes it in STIX. */
async function ownStix(): Promise<Uint8Array> {
	const format = formats.find(({ id }) => id === 'stix')!;
	return (await format.write(await realInput(), {})).bytes;
}

test.describe('Bringing material in', () => {
	test('reads a table with semicolons in Latin-1, and opens it in the explorer', async ({ page }) => {
		const bring = await new BringPage(page).open();
		await bring.choose('notes.csv', Buffer.from(TABLE, 'latin1'));
		await expect(bring.file).toContainText('Latin-1');
		await expect(bring.file).toContainText('semicolon');
		await expect(bring.role('Actor A')).toHaveValue('a');
		await expect(bring.columns).toContainText("Its heading is 'Actor A'.");
		await bring.readTable();
		await expect(bring.words).toContainText('2 relation words; 1 word without a polarity');
		await bring.goOn();
		await expect(bring.leftovers).toContainText('read as Windows-1252');
		await expect(bring.summary.getByRole('listitem').first()).toHaveText(/actors/);
		expect(await bring.kept()).toBe(0);
		await bring.keep();
		expect(await bring.kept()).toBe(1);
		await page.getByRole('button', { name: 'Séverin', exact: true }).first().click();
		const evidence = page.getByRole('region', { name: 'Evidence' });
		await expect(evidence.getByRole('heading', { level: 2, name: 'Séverin' })).toBeVisible();
		await expect(evidence).toContainText('supports Orée');
	});

	test('reads a sheet of a spreadsheet, and runs none of its formulas', async ({ page }) => {
		const bring = await new BringPage(page).open();
		const head = ['Actor A', 'Relation', 'Actor B', 'Note'];
		const book = workbook({
			Cover: [['Title', 'Nothing here']],
			Ties: [head, ['Ann', 'supports', 'Ben', '=HYPERLINK("https://evil.example")']]
		});
		await bring.choose('book.xlsx', book);
		await bring.file.getByRole('combobox', { name: 'Sheet' }).selectOption('Ties');
		await expect(bring.role('Relation')).toHaveValue('relation');
		await expect(bring.file).toContainText('1 formula: the last result is read');
		await bring.takeAsGuessed();
		await expect(bring.summary).toContainText('1claims');
	});

	test('reads a pasted table, changes a column and a word, and saves the words as a map', async ({
		page
	}) => {
		const bring = await new BringPage(page).open();
		await page
			.getByLabel('Or paste a table, with a row of headings')
			.fill('Who\tTo\tHow\nAnn\tBen\tgrumbles at\nBen\tCid\tgrumbles at\nCid\tAnn\tcheers');
		await page.getByRole('button', { name: 'Read the pasted table' }).click();
		await bring.role('Who').selectOption('a');
		await bring.role('How').selectOption('relation');
		await bring.role('To').selectOption('b');
		await expect(bring.columns).toContainText('You chose it.');
		await bring.readTable();
		await bring.words.getByLabel('Polarity of ‘grumbles at’').selectOption('hostile');
		await bring.words.getByLabel('Predicate of ‘cheers’').fill('supports');
		await bring.words.getByLabel('Predicate of ‘cheers’').press('Tab');
		await expect(bring.words).toContainText('all of them are known or set');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			bring.words.getByRole('button', { name: 'Save as a map' }).click()
		]);
		const map = await readFile(await download.path(), 'utf8');
		expect(map).toContain('grumbles_at');
		await bring.goOn();
		await expect(bring.summary).not.toContainText('no polarity yet');

		// the same words, read anew by the map
		await page.getByRole('button', { name: 'Choose another file' }).click();
		await bring.choose('again.csv', 'Actor A,Relation,Actor B\nAnn,grumbles at,Ben\nCid,cheers,Ann');
		await bring.readTable();
		await expect(bring.words).toContainText('2 words without a polarity');
		await page
			.getByLabel('Map of words')
			.setInputFiles({ name: 'words.yaml', mimeType: 'text/yaml', buffer: Buffer.from(map) });
		await expect(bring.words).toContainText('all of them are known or set');
	});

	test('sets several words at once, and offers the map of CAMEO where it knows them', async ({ page }) => {
		const bring = await new BringPage(page).open();
		await bring.choose(
			'e.csv',
			'Source,Relation,Target\nAnn,Host_a_visit,Ben\nBen,frowns,Ann\nAnn,scowls,Ben'
		);
		await bring.readTable();
		await bring.words.getByRole('checkbox', { name: /Use the CAMEO map: 1 word/ }).check();
		await expect(bring.words).toContainText('2 words without a polarity');
		await bring.words.getByRole('checkbox', { name: /^frowns/ }).check();
		await bring.words.getByRole('checkbox', { name: /^scowls/ }).check();
		await bring.words.getByLabel('Polarity of the chosen words').selectOption('hostile');
		await expect(bring.words.getByLabel('Polarity of ‘scowls’')).toHaveValue('hostile');
		await expect(bring.words).toContainText('all of them are known or set');
	});

	test('merges equal names only where they are ticked', async ({ page }) => {
		const bring = await new BringPage(page).open();
		await bring.choose('n.csv', 'Actor A,Relation,Actor B\nZoe,supports,Ben\nZOE,supports,Cid');
		await bring.readTable();
		await bring.goOn();
		const actors = bring.summary.getByRole('listitem').filter({ hasText: 'actors' });
		const apart = Number.parseInt((await actors.textContent()) ?? '', 10);
		await bring.names.getByRole('checkbox', { name: /^Zoe/ }).check();
		await bring.names.getByRole('checkbox', { name: /^ZOE/ }).check();
		await expect(bring.names).toContainText('2 actors become one');
		await expect(bring.summary).toBeHidden();
		await bring.goOn();
		expect(Number.parseInt((await actors.textContent()) ?? '', 10)).toBe(apart - 1);
	});

	test('leaves nothing when it is cancelled', async ({ page }) => {
		const bring = await new BringPage(page).open();
		await bring.choose('long.csv', LONG);
		await bring.columns.getByRole('button', { name: 'Read the table' }).click();
		await page.getByRole('button', { name: 'Cancel' }).click();
		await expect(bring.file).toContainText('Cancelled. Nothing was kept.');
		await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
		expect(await bring.kept()).toBe(0);
	});

	test('says why a file cannot be read, and lets another be chosen', async ({ page }) => {
		const bring = await new BringPage(page).open();
		await bring.choose('noise.bin', new Uint8Array([1, 2, 3, 250, 9, 0, 0, 7]));
		await expect(bring.file.getByRole('alert')).toContainText("'noise.bin' is of no format that is known");
		await page.getByRole('button', { name: 'Choose another file' }).click();
		await bring.choose('broken.csv.gz', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 99]));
		await expect(bring.file.getByRole('alert')).toContainText('gzip, and broken');
		await bring.choose('half.xlsx', workbook({ A: [['x', 'y', 'z']] }).slice(0, 300));
		await expect(bring.file.getByRole('alert')).toContainText('half.xlsx');
	});

	test('takes formulas and script addresses for text', async ({ page }) => {
		const bring = await new BringPage(page).open();
		await bring.choose(
			'evil.csv',
			[
				'Actor A,Relation,Actor B,Source',
				'=cmd|calc,supports,<b>Ben</b>,javascript:alert(1)',
				'Ann,supports,Ben,https://one.example/ https://two.example/'
			].join('\n')
		);
		await expect(bring.columns).toContainText('=cmd|calc');
		await bring.readTable();
		await bring.goOn();
		await expect(bring.leftovers).toContainText('would take for a formula');
		await expect(bring.leftovers).toContainText('Not a web address');
		// several addresses in one cell are several sources, and so several claims
		await expect(bring.summary).toContainText('3sources');
		await expect(bring.summary).toContainText('3claims');
		await bring.keep();
		await page.getByRole('button', { name: '=cmd|calc', exact: true }).first().click();
		await expect(page.getByRole('region', { name: 'Evidence' })).toContainText('supports <b>Ben</b>');
		await expect(page.locator('[href^="javascript"]')).toHaveCount(0);
	});

	test('opens a zip of a dossier as it is, and says what is wrong with a broken one', async ({ page }) => {
		const bring = await new BringPage(page).open();
		await bring.choose('notes.csv', TABLE);
		await bring.readTable();
		await bring.goOn();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			bring.summary.getByRole('button', { name: 'Download as a folder (zip)' }).click()
		]);
		const zip = await readFile(await download.path());
		expect(Object.keys(unzipSync(zip))).toContain('notes/dossier.yaml');
		expect(await bring.kept()).toBe(0);
		await page.getByRole('button', { name: 'Choose another file' }).click();
		await bring.choose('notes.zip', zip);
		await expect(bring.file).toContainText('A dossier of Hearsay');
		await expect(bring.summary).toContainText('2claims');

		const files = unzipSync(zip);
		const actors = strFromU8(files['notes/actors.yaml']).replace(/type: \S+/, 'type: wizard');
		await page.getByRole('button', { name: 'Choose another file' }).click();
		await bring.choose('bad.zip', zipSync({ ...files, 'notes/actors.yaml': strToU8(actors) }));
		await expect(bring.summary.getByRole('alert')).toContainText('cannot be opened');
		await expect(bring.summary).toContainText(/actors\.yaml, line \d+: /);
		await expect(bring.summary.getByRole('button', { name: 'Open as a dossier' })).toHaveCount(0);
	});

	test('reads a graph of another program, and gives back what Hearsay wrote', async ({ page }) => {
		const bring = await new BringPage(page).open();
		await bring.choose(
			'ties.graphml',
			'<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>'
		);
		await bring.words.waitFor();
		await expect(bring.columns).toHaveCount(0);
		await bring.goOn();
		await expect(bring.summary).toContainText('1claims');
		await page.getByRole('button', { name: 'Choose another file' }).click();
		await bring.choose('own.stix.json', await ownStix());
		await expect(bring.file).toContainText('A dossier of Hearsay');
		await expect(bring.summary).toContainText('157claims');
	});

	test('writes nothing on the device in a private session', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('button', { name: 'Private session' }).click();
		await page.getByRole('link', { name: 'Bring your own material' }).click();
		const bring = new BringPage(page);
		await bring.choose('notes.csv', TABLE);
		await bring.readTable();
		await bring.goOn();
		await expect(bring.summary).toContainText('This session is private');
		await bring.keep();
		expect(await bring.kept()).toBe(0);
	});

	test('begins on the page of all dossiers, by a link or a drop', async ({ page }) => {
		await page.goto('/');
		const link = page.getByRole('link', { name: 'Bring your own material' });
		await expect(link).toBeVisible();
		await page.waitForLoadState('networkidle');
		const data = await page.evaluateHandle((text) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([text], 'dropped.csv'));
			return transfer;
		}, TABLE);
		await page.dispatchEvent('body', 'drop', { dataTransfer: data });
		await page.waitForURL(/\/bring$/);
		await expect(new BringPage(page).file).toContainText('dropped.csv');
	});
});

test.describe('A worker that dies', () => {
	test.use({ expectedProblems: [/import-worker/] });

	test('says so, and can be tried again', async ({ page }) => {
		const bring = await new BringPage(page).open();
		await page.route(/import-worker/, (route) => route.abort());
		await bring.choose('notes.csv', TABLE);
		await expect(bring.file.getByRole('alert')).toContainText('The import broke off, and nothing was kept');
		await page.unroute(/import-worker/);
		await page.getByRole('button', { name: 'Try again' }).click();
		await bring.readTable();
	});
});
