import type { CellValue, Column } from './graph-table';

/** A cell as text, for formats that have neither lists nor data. */
export function cellText(column: Column, value: NonNullable<CellValue>): string {
	if (column.type === 'json') return JSON.stringify(value);
	return Array.isArray(value) ? value.join('; ') : String(value);
}
