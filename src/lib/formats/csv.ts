/** A cell: text, a number, or nothing. */
export type CsvCell = string | number | boolean | undefined;

/** How cells are written. */
export interface CsvOptions {
	/**
	 * Write cells as they are, for reading back. By default a text that a spreadsheet would take for a formula gets
	 * an apostrophe before it.
	 */
	lossless?: boolean;
}

/** What a spreadsheet may run: OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r\0]/;

/** Rows as CSV by RFC 4180: lines end in CRLF, cells are quoted where they must be, quotes in them doubled. */
export function csvText(rows: readonly (readonly CsvCell[])[], options: CsvOptions = {}): string {
	return rows.map((row) => `${row.map((cell) => csvCell(cell, options)).join(',')}\r\n`).join('');
}

function csvCell(cell: CsvCell, { lossless }: CsvOptions): string {
	const text = cell === undefined ? '' : String(cell);
	const safe = !lossless && typeof cell === 'string' && FORMULA.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
