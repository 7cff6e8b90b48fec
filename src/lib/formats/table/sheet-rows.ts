import type { Reading } from '../reading';
import type { RowSink } from './split-rows';

/** Columns that are read; spreadsheets have 16,384 at most, and tables of claims no hundred. */
const MOST_COLUMNS = 1_000;

/** Gathers the cells of a sheet into rows, with empty cells where the file leaves some out. */
export class SheetRows {
	readonly #sink: RowSink;
	readonly #reading: Reading;
	readonly #cells: string[] = [];
	/** Number of the present row, from 1. */
	row = 0;

	constructor(sink: RowSink, reading: Reading) {
		this.#sink = sink;
		this.#reading = reading;
	}

	/** Cells of the present row so far. */
	get width(): number {
		return this.#cells.length;
	}

	begin(row: number): void {
		this.row = Number.isSafeInteger(row) && row > this.row ? row : this.row + 1;
		this.#reading.spend('rows', this.row);
		this.#cells.length = 0;
	}

	set(column: number, text: string): void {
		if (column >= MOST_COLUMNS || column < 0) return;
		this.#reading.spend('lineLength', text.length, `Row ${this.row}`);
		while (this.#cells.length < column) this.#cells.push('');
		this.#cells[column] = text;
	}

	end(): void {
		if (this.#cells.some((cell) => cell !== '')) this.#sink(this.#cells, this.row);
		this.#cells.length = 0;
	}
}
