import { csvText } from '../csv';
import { exportedFile } from '../exported-file';
import type { ExportedFile, ExportInput, FormatOptions } from '../format';
import { zipTexts } from '../zip/zip-texts';
import { areLossless } from './cells-option';
import { csvTables } from './csv-tables';
import { dossierTables } from './dossier-tables';

/** Writes each table as a CSV file, with a text that says what they are, as a zip. */
export function writeCsvTables(input: ExportInput, options?: FormatOptions): ExportedFile {
	const lossless = areLossless(options);
	const { dossier, tables } = dossierTables(input);
	const texts = new Map([['README.txt', readme(input, lossless)]]);
	for (const { name, fields, rows } of tables) {
		const head = fields.map((field) => field.name);
		texts.set(`${name}.csv`, csvText([head, ...rows], { lossless }));
	}
	const folder = dossier.header.id;
	const placed = new Map([...texts].map(([path, text]) => [`${folder}/${path}`, text]));
	return exportedFile(csvTables, input, zipTexts(placed, input.about.date));
}

function readme({ dossier: { header }, about }: ExportInput, lossless: boolean): string {
	return [
		header.title,
		header.summary,
		'',
		'Claims, not established facts. Every row of ties.csv is made of the claims that it names; claims.csv says who makes each of them, and sources.csv where that was said.',
		lossless
			? 'Cells stand as they are in the dossier: a spreadsheet may take some of them for formulas.'
			: 'A cell that a spreadsheet would take for a formula has an apostrophe before it.',
		'Gephi: import actors.csv as a table of nodes, then ties.csv as a table of edges (append, keep parallel edges).',
		'',
		`Licence: ${header.licence}; the sources stay with their publishers.`,
		`From: ${about.address}`,
		`Exported: ${about.date}`,
		`Fingerprint of the dossier: ${about.fingerprint}`,
		''
	].join('\n');
}
