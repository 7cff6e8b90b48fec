import type { ImportFile, Reading } from '../reading';
import { scanDelimited, type DelimitedFacts } from './scan-delimited';
import { isSpreadsheet, scanSpreadsheet } from './spreadsheet';
import type { Delimiter, RowSink } from './split-rows';

/** What a person may say of a table before it is read. */
export interface TableOptions {
	delimiter?: Delimiter;
	/** Name of a sheet. Default: the first. */
	sheet?: string;
}

/** What was found out about a table while it was read. */
export interface TableFacts extends Partial<DelimitedFacts> {
	/** Rows, the head and empty ones included. */
	rows: number;
	/** Names of the sheets of a spreadsheet. */
	sheets?: string[];
	/** Cells of a spreadsheet that are formulas: their last result was read, they were not run. */
	formulas?: number;
}

/** Reads a table row by row, whatever kind of file it stands in. */
export async function scanTable(
	file: ImportFile,
	reading: Reading,
	sink: RowSink,
	options: TableOptions & { stop?: () => boolean } = {}
): Promise<TableFacts> {
	if (await isSpreadsheet(file)) return scanSpreadsheet(file, reading, sink, options);
	return scanDelimited(file, reading, sink, options);
}
