import { strToU8, zipSync } from 'fflate';
import { expect, type Locator, type Page } from '@playwright/test';

/** The page where material is brought in, by the names that a screen reader says. */
export class BringPage {
	readonly columns: Locator;
	readonly words: Locator;
	readonly names: Locator;
	readonly leftovers: Locator;
	readonly summary: Locator;
	readonly file: Locator;

	constructor(readonly page: Page) {
		const step = (name: string) => page.getByRole('region', { name });
		this.file = step('1. File');
		this.columns = step('2. Columns');
		this.words = step('3. Words');
		this.names = step('4. Same names');
		this.leftovers = step('5. Not understood');
		this.summary = step('Summary');
	}

	async open(): Promise<this> {
		await this.page.goto('/bring');
		await this.page.getByRole('button', { name: 'Choose a file' }).waitFor();
		return this;
	}

	async choose(name: string, content: string | Uint8Array): Promise<void> {
		const buffer = Buffer.from(content);
		const file = { name, mimeType: 'application/octet-stream', buffer };
		await this.page.getByLabel('File', { exact: true }).setInputFiles(file);
	}

	role(heading: string): Locator {
		return this.columns.getByRole('combobox', { name: `What ‘${heading}’ holds` });
	}

	async readTable(): Promise<void> {
		await this.columns.getByRole('button', { name: 'Read the table' }).click();
		await this.words.waitFor();
	}

	async goOn(): Promise<void> {
		await this.page.getByRole('button', { name: 'Go on to the summary' }).click();
		await this.summary.waitFor();
	}

	/** Goes through all steps as they were guessed, and expects what the summary counts. */
	async takeAsGuessed(...counts: string[]): Promise<void> {
		await this.readTable();
		await this.goOn();
		await expect(this.summary.getByRole('listitem')).toContainText(counts);
	}

	/** Opens what was brought in the explorer. */
	async keep(): Promise<void> {
		await this.summary.getByRole('button', { name: 'Open as a dossier' }).click();
		await this.page.waitForURL(/\/mine\?d=/);
		await this.page.getByRole('region', { name: 'Network' }).and(this.page.locator('[data-ready]')).waitFor();
	}

	/** How many dossiers are kept on this device. */
	async kept(): Promise<number> {
		return this.page.evaluate(async () => {
			const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
			const counts = names.map(
				(name) =>
					new Promise<number>((resolve) => {
						const opening = indexedDB.open(name);
						opening.onsuccess = () => {
							const db = opening.result;
							if (!db.objectStoreNames.contains('dossiers')) return resolve(0);
							const counting = db.transaction('dossiers').objectStore('dossiers').count();
							counting.onsuccess = () => {
								db.close();
								resolve(counting.result);
							};
						};
					})
			);
			return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
		});
	}
}

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A workbook with sheets by name; a cell that begins with = is a formula whose last result was 7. */
export function workbook(sheets: Record<string, string[][]>): Uint8Array {
	const names = Object.keys(sheets);
	const cell = (text: string, at: string) =>
		text.startsWith('=')
			? `<c r="${at}"><f>${escape(text.slice(1))}</f><v>7</v></c>`
			: `<c r="${at}" t="inlineStr"><is><t>${escape(text)}</t></is></c>`;
	const files: Record<string, Uint8Array> = {
		'xl/workbook.xml': strToU8(
			`<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONS}"><sheets>${names
				.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
				.join('')}</sheets></workbook>`
		),
		'xl/_rels/workbook.xml.rels': strToU8(
			`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
				.map(
					(_, i) =>
						`<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`
				)
				.join('')}</Relationships>`
		)
	};
	names.forEach((name, i) => {
		const rows = sheets[name].map(
			(cells, r) =>
				`<row r="${r + 1}">${cells.map((text, c) => cell(text, `${String.fromCharCode(65 + c)}${r + 1}`)).join('')}</row>`
		);
		files[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(
			`<worksheet xmlns="${NAMESPACE}"><sheetData>${rows.join('')}</sheetData></worksheet>`
		);
	});
	return zipSync(files);
}
