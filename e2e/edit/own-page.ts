import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { bundle } from '../../scripts/bundle';
import { expect } from '../fixtures';
import type { MakingPage } from './page';

const MARKUP = `<!doctype html><meta charset="utf-8"><title>Making</title><link rel="icon" href="data:,">
<script type="module" src="./page.js"></script>`;

const vocabulary = readFileSync(new URL('../../graph-data/vocabulary.yaml', import.meta.url), 'utf8');

/** A small dossier: four actors, one source, no claim. */
const texts: [string, string][] = [
	[
		'dossier.yaml',
		'id: monday\ntitle: "Monday"\nsummary: "Notes of Monday."\nlicence: CC-BY-4.0\nprincipal: []\n'
	],
	['vocabulary.yaml', vocabulary],
	[
		'actors.yaml',
		[
			'- { id: herald, type: publisher, label: "The Herald" }',
			'- { id: pakistan, type: state, label: "Pakistan" }',
			'- { id: india, type: state, label: "India" }',
			'- { id: ttp, type: armed-group, label: "TTP" }',
			''
		].join('\n')
	],
	[
		'sources/mon.yaml',
		[
			'id: mon',
			'title: "Interview"',
			'publisher: herald',
			'kind: interview',
			'origin: mon',
			'language: en',
			'published: "2025-10-12"',
			'seen: { on: "2025-10-13", how: full-text }',
			'rights: { status: all-rights-reserved, quoteMaxWords: 5 }',
			'archived: "https://archive.example/1"',
			'next: 1',
			'claims: []',
			''
		].join('\n')
	]
];

let script: Promise<string> | undefined;

/** A dossier of the device as its owner works on it. */
export class OwnPage {
	readonly bar: Locator;
	readonly network: Locator;
	readonly evidence: Locator;
	/** The line that reads like a sentence. */
	readonly line: Locator;
	readonly panel: Locator;

	private constructor(
		readonly page: Page,
		readonly address: string
	) {
		this.bar = page.getByRole('toolbar', { name: 'Your dossier' });
		this.network = page.getByRole('region', { name: 'Network' });
		this.evidence = page.getByRole('region', { name: 'Evidence' });
		this.line = page.getByRole('combobox', { name: 'The claim as a sentence' });
		this.panel = page.getByRole('dialog', { name: /^Edit / });
	}

	/** Makes the small dossier and opens it. */
	static async make(context: BrowserContext): Promise<OwnPage> {
		script ??= bundle('e2e/edit/page.ts');
		const body = await script;
		await context.route('**/making-test/', (route) =>
			route.fulfill({ contentType: 'text/html', body: MARKUP })
		);
		await context.route('**/making-test/page.js', (route) =>
			route.fulfill({ contentType: 'text/javascript', body })
		);
		const page = await context.newPage();
		await page.goto('/making-test/');
		await page.locator('body[data-ready]').waitFor({ state: 'attached' });
		const key = await page.evaluate(
			(files) => (window as unknown as { makingPage: MakingPage }).makingPage.make(files),
			texts
		);
		const own = new OwnPage(page, `/mine?d=${key}`);
		await own.open();
		return own;
	}

	async open(): Promise<void> {
		await this.page.goto(this.address);
		await this.bar.waitFor();
		await this.network.and(this.page.locator('[data-ready]')).waitFor();
	}

	/** Types a claim with the keyboard alone, into the line that the key c opens. */
	async claim(sentence: string, paragraph?: string): Promise<void> {
		if (!(await this.line.isVisible())) await this.page.keyboard.press('c');
		await expect(this.line).toBeFocused();
		await this.page.keyboard.type(sentence);
		if (paragraph !== undefined) {
			await this.page.keyboard.press('Tab');
			await this.page.getByLabel('Paragraph').focus();
			await this.page.keyboard.press('ControlOrMeta+a');
			await this.page.keyboard.type(paragraph);
			await this.line.focus();
		}
		await this.page.keyboard.press('Enter');
	}

	actor(name: string): Locator {
		return this.network.getByRole('button', { name, exact: true });
	}

	/** Where actors stand in the stage, by name. */
	async positions(names: readonly string[]): Promise<Record<string, string>> {
		const found: Record<string, string> = {};
		for (const name of names) {
			found[name] = await this.actor(name).evaluate((element) => element.style.transform);
		}
		return found;
	}

	async saved(): Promise<void> {
		await expect(this.bar.getByRole('status').first()).toContainText('Saved');
	}
}
