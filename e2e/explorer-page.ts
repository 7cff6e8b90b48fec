import { expect, type Locator, type Page } from '@playwright/test';

/** Address of the real dossier. */
export const DOSSIER = '/pakistan-taliban';

/** The explorer as a reader finds it: by the names that a screen reader says. */
export class ExplorerPage {
	readonly network: Locator;
	readonly evidence: Locator;
	readonly filters: Locator;
	readonly search: Locator;
	readonly table: Locator;
	/** What the search has found. */
	readonly hits: Locator;

	constructor(readonly page: Page) {
		this.network = page.getByRole('region', { name: 'Network' });
		this.evidence = page.getByRole('region', { name: 'Evidence' });
		this.filters = page.getByRole('region', { name: 'Filters' });
		this.search = page.getByRole('searchbox', { name: 'Search' });
		this.table = page.getByRole('table');
		this.hits = page.getByRole('listbox', { name: 'Found' });
	}

	/** Opens a view and waits until it can be used: until the canvas has drawn, or the table stands. */
	async open(query = ''): Promise<this> {
		await this.page.goto(DOSSIER + query);
		await this.ready(query.includes('view=table') ? 'table' : 'network');
		return this;
	}

	async ready(view: 'network' | 'table' = 'network'): Promise<void> {
		if (view === 'table') await this.table.waitFor();
		else await this.network.and(this.page.locator('[data-ready]')).waitFor();
	}

	actor(name: string): Locator {
		return this.network.getByRole('button', { name, exact: true });
	}

	/** A tie by its sentence with status. A mediation has a button for each of its two lines. */
	tie(sentence: string): Locator {
		return this.network.getByRole('button', { name: sentence, exact: true }).first();
	}

	heading(name: string): Locator {
		return this.evidence.getByRole('heading', { level: 2, name, exact: true });
	}

	/** A row of the filters by its label, without its count. */
	row(label: string): Locator {
		return this.filters.getByRole('button', { name: new RegExp(`^${label}\\s*\\d+$`) });
	}

	/** Ties drawn, as the head of the filters counts them. */
	async drawn(): Promise<number> {
		const text = await this.filters.getByText(/^\d+ of 79 ties drawn$/).innerText();
		return Number(text.split(' ')[0]);
	}

	/** Waits for a query parameter; null waits until it is gone. */
	async expectParameter(name: string, value: string | null): Promise<void> {
		await expect.poll(() => new URL(this.page.url()).searchParams.get(name)).toBe(value);
	}
}
