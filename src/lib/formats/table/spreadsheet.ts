import type { ImportFile, Reading } from '../reading';
import { UnreadableFile } from '../reading';
import { unpackedBytes } from '../unpack';
import { readOds } from './ods';
import type { RowSink } from './split-rows';
import { readXlsx } from './xlsx';
import { zipEntries } from './zip-entries';

/** What was found in a spreadsheet. */
export interface SpreadsheetFacts {
	rows: number;
	sheets: string[];
	formulas: number;
}

/** Whether a file begins as a zip does: of tables, .xlsx and .ods are. */
export async function isSpreadsheet(file: ImportFile): Promise<boolean> {
	let head: number[] = [];
	for await (const chunk of file.chunks()) {
		head = [...head, ...chunk.subarray(0, 4)].slice(0, 4);
		if (head.length === 4) break;
	}
	return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/** Reads a sheet of a spreadsheet (.xlsx, .ods) row by row: values only, nothing is computed. */
export async function scanSpreadsheet(
	file: ImportFile,
	reading: Reading,
	sink: RowSink,
	options: { sheet?: string; stop?: () => boolean } = {}
): Promise<SpreadsheetFacts> {
	const zip = zipEntries(await unpackedBytes(file, reading), file.name, reading);
	if (zip.has('xl/workbook.xml')) return readXlsx(zip, reading, sink, options);
	if (zip.has('content.xml')) return readOds(zip, reading, sink, options);
	throw new UnreadableFile(
		`'${file.name}' is a zip, and neither an .xlsx nor an .ods spreadsheet. Save the table as one of these, or as CSV.`
	);
}

/** The sheet that is asked for, else the first. */
export function chosenSheet(sheets: readonly string[], wanted: string | undefined): number {
	if (sheets.length === 0) throw new UnreadableFile('The spreadsheet has no sheets.');
	if (wanted === undefined) return 0;
	const index = sheets.indexOf(wanted);
	if (index >= 0) return index;
	throw new UnreadableFile(
		`There is no sheet '${wanted}'. Sheets: ${sheets.map((name) => `'${name}'`).join(', ')}.`
	);
}
