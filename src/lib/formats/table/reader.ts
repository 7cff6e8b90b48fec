import type { Reader } from '../readers';
import { findDelimiter, RowSplitter } from './split-rows';
import { decodeText } from '../text-encoding';
import { planTable } from './plan-table';
import { tableMaterial } from './table-material';

/** Whether the first rows of a text have the same number of cells, more than one. */
function looksLikeTable(head: Uint8Array): boolean {
	const { text } = decodeText(head.subarray(0, 8_192));
	if (/^\s*[<{[]/.test(text)) return false;
	const widths: number[] = [];
	new RowSplitter(findDelimiter(text), Infinity, (cells) => widths.push(cells.length)).push(text);
	return widths.length > 1 && widths[0] > 1 && widths.every((width) => width === widths[0]);
}

/** Tables: a row a statement. */
export const table: Reader = {
	id: 'table',
	label: 'Table (CSV, TSV, XLSX, ODS)',
	detect(head, name) {
		const isZip = head[0] === 0x50 && head[1] === 0x4b;
		if (isZip) return /\.(xlsx|xlsm|ods)$/i.test(name) ? 2 : 0;
		if (/\.(csv|tsv|tab)$/i.test(name)) return looksLikeTable(head) ? 2 : 1;
		return looksLikeTable(head) ? 1 : 0;
	},
	async read(file, reading, options) {
		return tableMaterial(file, await planTable(file, reading, options), reading);
	}
};
