import { UnreadableFile } from '../reading';

/** The characters that cells are parted by. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Takes one row; the list is used again for the next one, so that cells must be copied out of it. */
export type RowSink = (cells: string[], row: number) => void;

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Parts a text into rows and cells by RFC 4180, piece by piece: cells in quotes may hold delimiters, line ends and doubled
 * quotes. Rows end in LF, CRLF or CR; rows without any character are skipped, and counted as rows. What stands after
 * a closing quote is kept with the cell.
 */
export class RowSplitter {
	readonly #delimiter: number;
	readonly #sink: RowSink;
	readonly #mostInRow: number;
	readonly #cells: string[] = [];
	/** Cells of the present row; those behind them in the list are of the row before. */
	#count = 0;
	#rest = '';
	#began = 0;
	/** Number of the last row, from 1. */
	row = 0;
	/** The row in which the text ended within quotes. */
	openQuote: number | undefined;

	/** `mostInRow`: characters that a row may have before the text is refused. */
	constructor(delimiter: Delimiter, mostInRow: number, sink: RowSink) {
		this.#delimiter = delimiter.charCodeAt(0);
		this.#mostInRow = mostInRow;
		this.#sink = sink;
	}

	/** Reads on. A row that is not over yet waits for more. */
	push(piece: string): void {
		const text = this.#rest === '' ? piece : this.#rest + piece;
		const end = this.#split(text, false);
		this.#rest = end === 0 ? text : text.slice(end);
		if (this.#rest.length > this.#mostInRow) this.#tooLong();
	}

	/** Reads what is left as the last row. */
	end(): void {
		const text = this.#rest;
		this.#rest = '';
		if (text !== '') this.#split(text, true);
	}

	/** Splits all whole rows and gives where the first that is not whole begins. */
	#split(text: string, last: boolean): number {
		const { length } = text;
		let at = 0;
		this.#began = 0;
		while (at < length) {
			// One cell.
			let cell: string;
			if (text.charCodeAt(at) === QUOTE) {
				const close = closingQuote(text, at + 1);
				// A quote at the very end may be the first of two.
				if (!last && (close < 0 || close + 1 >= length)) return this.#undo();
				if (close < 0) this.openQuote = this.row + 1;
				const inside = text.slice(at + 1, close < 0 ? length : close);
				cell = inside.includes('"') ? inside.replaceAll('""', '"') : inside;
				at = close < 0 ? length : close + 1;
				const after = this.#endOfCell(text, at);
				if (after > at) cell += text.slice(at, after);
				at = after;
			} else {
				const end = this.#endOfCell(text, at);
				cell = text.slice(at, end);
				at = end;
			}
			// What ends it.
			const code = at < length ? text.charCodeAt(at) : -1;
			if (code === this.#delimiter) {
				this.#cells[this.#count++] = cell;
				at++;
				if (at < length) continue;
				if (!last) return this.#undo();
				this.#cells[this.#count++] = '';
				return this.#finishRow(length);
			}
			if (code < 0 && !last) return this.#undo();
			// Whether CR is the whole end of the row is told by what follows.
			if (code === CR && at + 1 >= length && !last) return this.#undo();
			this.#cells[this.#count++] = cell;
			at += code === CR && text.charCodeAt(at + 1) === LF ? 2 : code < 0 ? 0 : 1;
			this.#finishRow(at);
		}
		return this.#began;
	}

	#endOfCell(text: string, from: number): number {
		const delimiter = this.#delimiter;
		const { length } = text;
		let at = from;
		while (at < length) {
			const code = text.charCodeAt(at);
			if (code === delimiter || code === LF || code === CR) break;
			at++;
		}
		return at;
	}

	#undo(): number {
		this.#count = 0;
		return this.#began;
	}

	#finishRow(next: number): number {
		this.row++;
		if (next - this.#began > this.#mostInRow) this.#tooLong();
		this.#began = next;
		const cells = this.#cells;
		// Most rows are as wide as the one before: setting the length of each would cost more than its cells.
		if (cells.length !== this.#count) cells.length = this.#count;
		this.#count = 0;
		if (cells.length > 1 || cells[0] !== '') this.#sink(cells, this.row);
		return next;
	}

	#tooLong(): never {
		const most = this.#mostInRow.toLocaleString('en');
		throw new UnreadableFile(
			`Row ${this.row + 1} has more than ${most} characters. Check whether a quote is not closed there, or whether the file is a table at all.`
		);
	}
}

/** Where a quoted cell closes, or -1. */
function closingQuote(text: string, from: number): number {
	for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
		if (text.charCodeAt(at + 1) !== QUOTE) return at;
	}
	return -1;
}

/**
 * The delimiter of a table by its first rows: the one by which most rows have the same number of cells, and more than
 * one. A comma where none parts anything.
 */
export function findDelimiter(head: string): Delimiter {
	let best: Delimiter = ',';
	let bestScore = 0;
	for (const delimiter of DELIMITERS) {
		const counts = cellCounts(head, delimiter);
		const widths = new Map<number, number>();
		for (const count of counts) widths.set(count, (widths.get(count) ?? 0) + 1);
		const [width, rows] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
		// Rows of one width weigh most; among those the delimiter that parts more.
		const score = width < 2 ? 0 : rows / counts.length + Math.min(width, 50) / 1_000;
		if (score > bestScore) [best, bestScore] = [delimiter, score];
	}
	return best;
}

const LOOKED_AT = 100;

function cellCounts(head: string, delimiter: Delimiter): number[] {
	const counts: number[] = [];
	const splitter = new RowSplitter(delimiter, Infinity, (cells) => {
		if (counts.length < LOOKED_AT) counts.push(cells.length);
	});
	splitter.push(head);
	// The last row of a head is mostly cut off.
	if (counts.length === 0) splitter.end();
	return counts;
}
