import type { Reading } from '../reading';
import { SheetRows } from './sheet-rows';
import { chosenSheet, type SpreadsheetFacts } from './spreadsheet';
import type { RowSink } from './split-rows';
import { readXml } from '../xml/read-xml';
import type { ZipEntries } from './zip-entries';

/** Times that a row or cell may say it stands there; what is repeated more often is the empty rest of a sheet. */
const MOST_REPEATED = 1_000;

/** Reads a sheet of an OpenDocument spreadsheet (ODF 1.3, part 3): values, dates as they are written. */
export async function readOds(
	zip: ZipEntries,
	reading: Reading,
	sink: RowSink,
	{ sheet, stop }: { sheet?: string; stop?: () => boolean }
): Promise<SpreadsheetFacts> {
	const bytes = zip.get('content.xml')!;
	const sheets: string[] = [];
	await readXml(bytes, 'content.xml', reading, {
		open(name, attribute) {
			if (name === 'table') sheets.push(attribute('name') ?? '');
		}
	});
	const chosen = chosenSheet(sheets, sheet);

	const rows = new SheetRows(sink, reading);
	let [table, formulas, column, note] = [-1, 0, 0, 0];
	let [value, text, inParagraph] = ['', '', 0];
	let repeated = { row: 1, cell: 1 };
	let cells: string[] = [];
	await readXml(
		bytes,
		'content.xml',
		reading,
		{
			open(name, attribute) {
				if (name === 'table') table++;
				if (table !== chosen) return;
				const times = (key: string) => Math.max(1, Math.floor(Number(attribute(key) ?? 1)) || 1);
				if (name === 'table-row') {
					[cells, column] = [[], 0];
					repeated = { row: times('number-rows-repeated'), cell: 1 };
				} else if (name === 'table-cell' || name === 'covered-table-cell') {
					repeated.cell = times('number-columns-repeated');
					value = attribute('date-value')?.slice(0, 10) ?? attribute('boolean-value') ?? '';
					text = '';
					if (attribute('formula') !== undefined) formulas++;
				} else if (name === 'annotation') note++;
				else if (name === 'p' && note === 0) {
					if (text !== '') text += '\n';
					inParagraph++;
				} else if (name === 's' && inParagraph > 0) text += ' ';
			},
			text(part) {
				if (inParagraph > 0 && note === 0) text += part;
			},
			close(name) {
				if (table !== chosen) return;
				if (name === 'annotation') note--;
				else if (name === 'p' && note === 0) inParagraph--;
				else if (name === 'table-cell' || name === 'covered-table-cell') endCell();
				else if (name === 'table-row') endRow();
			}
		},
		{ stop }
	);
	return { rows: rows.row, sheets, formulas };

	function endCell(): void {
		const content = value || text;
		if (content !== '') {
			for (let i = 0; i < Math.min(repeated.cell, MOST_REPEATED); i++) cells[column + i] = content;
		}
		column += repeated.cell;
	}

	function endRow(): void {
		const filled = cells.some((cell) => cell !== undefined);
		const times = filled ? Math.min(repeated.row, MOST_REPEATED) : 1;
		for (let i = 0; i < times; i++) {
			rows.begin(rows.row + 1);
			cells.forEach((cell, index) => rows.set(index, cell));
			rows.end();
		}
		// Empty rows count, so that numbers are those that the reader of the sheet sees.
		if (!filled && repeated.row < MOST_REPEATED)
			for (let i = 1; i < repeated.row; i++) rows.begin(rows.row + 1);
	}
}
