import type { Reading } from '../reading';
import { dateOfSerial, isDateFormat } from './serial-dates';
import { SheetRows } from './sheet-rows';
import { chosenSheet, type SpreadsheetFacts } from './spreadsheet';
import type { RowSink } from './split-rows';
import { readXml } from '../xml/read-xml';
import type { ZipEntries } from './zip-entries';

/** Reads a sheet of an Office Open XML workbook (ECMA-376, part 1): values, shared strings, dates by their formats. */
export async function readXlsx(
	zip: ZipEntries,
	reading: Reading,
	sink: RowSink,
	{ sheet, stop }: { sheet?: string; stop?: () => boolean }
): Promise<SpreadsheetFacts> {
	const { sheets, from1904 } = await readWorkbook(zip, reading);
	const chosen =
		sheets[
			chosenSheet(
				sheets.map(({ name }) => name),
				sheet
			)
		];
	const targets = await readTargets(zip, reading);
	const path = targets.get(chosen.relation) ?? 'xl/worksheets/sheet1.xml';
	const strings = await readStrings(zip, reading);
	const dated = await readDatedStyles(zip, reading);

	const rows = new SheetRows(sink, reading);
	let [column, type, style, value, inValue, formulas] = [0, '', -1, '', false, 0];
	await readXml(
		zip.get(path) ?? new Uint8Array(),
		path,
		reading,
		{
			open(name, attribute) {
				if (name === 'row') rows.begin(Number(attribute('r') ?? rows.row + 1));
				else if (name === 'c') {
					column = columnIndex(attribute('r')) ?? rows.width;
					type = attribute('t') ?? 'n';
					style = Number(attribute('s') ?? -1);
					value = '';
				} else if (name === 'f') formulas++;
				else if (name === 'v' || name === 't') inValue = true;
				// Reading aids of Japanese text are not part of it.
				else if (name === 'rPh') inValue = false;
			},
			text(text) {
				if (inValue) value += text;
			},
			close(name) {
				if (name === 'v' || name === 't') inValue = false;
				else if (name === 'c') rows.set(column, cellText());
				else if (name === 'row') rows.end();
			}
		},
		{ stop }
	);
	return { rows: rows.row, sheets: sheets.map(({ name }) => name), formulas };

	function cellText(): string {
		if (type === 's') return strings[Number(value)] ?? '';
		if (type === 'b') return value === '1' ? 'true' : 'false';
		if (type === 'e') return '';
		if (type === 'n' && dated.has(style) && value !== '')
			return dateOfSerial(Number(value), from1904) ?? value;
		return type === 'd' ? value.slice(0, 10) : value;
	}
}

async function readWorkbook(zip: ZipEntries, reading: Reading) {
	const sheets: { name: string; relation: string }[] = [];
	let from1904 = false;
	await readXml(zip.get('xl/workbook.xml')!, 'xl/workbook.xml', reading, {
		open(name, attribute) {
			if (name === 'sheet') sheets.push({ name: attribute('name') ?? '', relation: attribute('id') ?? '' });
			if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
		}
	});
	return { sheets, from1904 };
}

/** Path of each part that the workbook refers to, by the id of the reference. */
async function readTargets(zip: ZipEntries, reading: Reading): Promise<Map<string, string>> {
	const path = 'xl/_rels/workbook.xml.rels';
	const targets = new Map<string, string>();
	const bytes = zip.get(path);
	if (!bytes) return targets;
	await readXml(bytes, path, reading, {
		open(name, attribute) {
			if (name !== 'Relationship') return;
			const target = attribute('Target') ?? '';
			targets.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
		}
	});
	return targets;
}

async function readStrings(zip: ZipEntries, reading: Reading): Promise<string[]> {
	const path = 'xl/sharedStrings.xml';
	const strings: string[] = [];
	const bytes = zip.get(path);
	if (!bytes) return strings;
	let [text, inText, aid] = ['', false, false];
	await readXml(bytes, path, reading, {
		open(name) {
			if (name === 'si') text = '';
			else if (name === 'rPh') aid = true;
			else if (name === 't') inText = !aid;
		},
		text(part) {
			if (inText) text += part;
		},
		close(name) {
			if (name === 't') inText = false;
			else if (name === 'rPh') aid = false;
			else if (name === 'si') strings.push(text);
		}
	});
	return strings;
}

/** Indexes of the cell styles whose numbers are dates. */
async function readDatedStyles(zip: ZipEntries, reading: Reading): Promise<Set<number>> {
	const path = 'xl/styles.xml';
	const dated = new Set<number>();
	const bytes = zip.get(path);
	if (!bytes) return dated;
	const formats = new Map<number, string>();
	let [inCells, index] = [false, 0];
	await readXml(bytes, path, reading, {
		open(name, attribute) {
			const id = Number(attribute('numFmtId') ?? 0);
			if (name === 'numFmt') formats.set(id, attribute('formatCode') ?? '');
			else if (name === 'cellXfs') inCells = true;
			else if (name === 'xf' && inCells) {
				if (isDateFormat(id, formats.get(id))) dated.add(index);
				index++;
			}
		},
		close(name) {
			if (name === 'cellXfs') inCells = false;
		}
	});
	return dated;
}

/** The column of a cell reference, from 0: "C12" → 2. */
function columnIndex(reference: string | undefined): number | undefined {
	const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
	if (!letters) return undefined;
	let index = 0;
	for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
	return index - 1;
}
