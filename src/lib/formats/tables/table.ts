import type { CsvCell } from '../csv';

/** Type of a column, in the words of Table Schema (Frictionless). */
export type FieldType = 'string' | 'integer' | 'boolean' | 'object' | 'array';

/** A column of a table of records. */
export interface Field<T> {
	name: string;
	type: FieldType;
	about: string;
	cell(record: T): CsvCell;
	required?: boolean;
	/** The table and the column that its values come from. */
	from?: readonly [table: string, field: string];
}

/** A table, ready to be written. */
export interface Table {
	name: string;
	about: string;
	fields: readonly Omit<Field<never>, 'cell'>[];
	/** Column whose values stand once each. */
	key: string;
	rows: CsvCell[][];
}

/** A table of records by its columns. */
export function tableOf<T>(
	head: Pick<Table, 'name' | 'about' | 'key'>,
	fields: readonly Field<T>[],
	records: readonly T[]
): Table {
	return { ...head, fields, rows: records.map((record) => fields.map((field) => field.cell(record))) };
}

/** A cell of data that is no single text: JSON, nothing where there is none. */
export function jsonCell(value: unknown): string | undefined {
	return value === undefined ? undefined : JSON.stringify(value);
}
