import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../foreign-readers.test-support';
import { HOSTILE_NAMES, hostileDossier } from '../hostile-dossier.test-support';
import { inputOf, realInput } from '../real-dossier.test-support';
import { csvTables } from './csv-tables';

const rowsOf = (text: string) =>
	papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

describe('csvTables', () => {
	it('begins with the columns by which Gephi knows nodes and edges', async () => {
		const texts = textsIn(await csvTables.write(await realInput()));
		expect(texts.get('pakistan-taliban/actors.csv')).toMatch(/^Id,Label,/);
		expect(texts.get('pakistan-taliban/ties.csv')).toMatch(/^Source,Target,Type,Label,Weight,/);
	});

	it('puts an apostrophe before what a spreadsheet would run, unless asked for cells as they are', async () => {
		const input = inputOf(hostileDossier());
		const labels = async (cells: string) =>
			rowsOf(textsIn(await csvTables.write(input, { cells })).get('hostile/actors.csv')!).data.map(
				({ Label }) => Label
			);
		expect(await labels('spreadsheet-safe')).toContain(`'${HOSTILE_NAMES.formula}`);
		expect(await labels('lossless')).toContain(HOSTILE_NAMES.formula);
		for (const label of await labels('spreadsheet-safe')) expect(label).not.toMatch(/^[=+\-@\t\r\0]/);
	});

	it('says in a text beside the tables what they are', async () => {
		const text = textsIn(await csvTables.write(await realInput())).get('pakistan-taliban/README.txt')!;
		expect(text).toContain('Claims, not established facts.');
		expect(text).toContain('Fingerprint of the dossier: abab');
	});
});
