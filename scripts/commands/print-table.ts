/** Rows as lines of columns, two blanks apart; a column of numbers is aligned to the right. */
export function printTable(head: string[], rows: (string | number)[][]): string {
	const width = head.map((title, i) => Math.max(title.length, ...rows.map((row) => String(row[i]).length)));
	const isNumeric = head.map((_, i) => rows.length > 0 && rows.every((row) => typeof row[i] === 'number'));
	const line = (cells: (string | number)[]) =>
		cells
			.map((cell, i) => (isNumeric[i] ? String(cell).padStart(width[i]) : String(cell).padEnd(width[i])))
			.join('  ')
			.trimEnd();
	return `${[head, ...rows].map(line).join('\n')}\n`;
}
