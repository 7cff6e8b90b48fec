import { expect, type Locator, type Page } from '@playwright/test';
import { ExplorerPage } from './explorer-page';

/** The first page with the reader's own dossiers, and one of them when it is open. */
export class ShelfPage {
	readonly shelf: Locator;
	/** The dossiers that are kept. */
	readonly rows: Locator;
	/** The bar of an open dossier. */
	readonly bar: Locator;
	readonly title: Locator;

	constructor(readonly page: Page) {
		this.shelf = page.getByRole('region', { name: 'Your dossiers, on this device' });
		this.rows = this.shelf.getByRole('listitem');
		this.bar = page.getByRole('toolbar', { name: 'Your dossier' });
		this.title = page.getByRole('heading', { level: 1 });
	}

	async open(): Promise<this> {
		await this.page.goto('/');
		await this.shelf.getByRole('button', { name: 'New dossier' }).waitFor();
		return this;
	}

	/** Makes a dossier as one who types, and waits until it is open. */
	async make(title: string): Promise<void> {
		await this.shelf.getByRole('button', { name: 'New dossier' }).press('Enter');
		await this.page.keyboard.type(title);
		await this.page.keyboard.press('Enter');
		await this.page.waitForURL('**/mine?d=*');
		await expect(this.title).toHaveText(title);
		await new ExplorerPage(this.page).ready();
	}

	/** Opens a zip from the disk, and waits until it is open. */
	async openZip(path: string): Promise<void> {
		await this.shelf.getByLabel('Open a zip').setInputFiles(path);
		await this.page.waitForURL('**/mine?d=*');
		await this.bar.waitFor();
	}

	/** Clicks a button that hands over a file; gives the file. */
	async download(button: Locator) {
		const [file] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
		return file;
	}
}
