import type { ImportFile, Reading } from '../reading';
import { findDelimiter, RowSplitter, type Delimiter, type RowSink } from './split-rows';
import { textPieces, type TextFacts } from './text-pieces';

/** What was found out about a table of text while it was read. */
export interface DelimitedFacts extends TextFacts {
	delimiter: Delimiter;
	/** Rows, the head and empty ones included. */
	rows: number;
	/** The row in which the file ended within quotes. */
	openQuote?: number;
}

/** Characters that the delimiter is told by. */
const HEAD = 32_768;

/** Reads a table of text row by row; `stop` ends it early. */
export async function scanDelimited(
	file: ImportFile,
	reading: Reading,
	sink: RowSink,
	options: { delimiter?: Delimiter; stop?: () => boolean } = {}
): Promise<DelimitedFacts> {
	const facts: TextFacts = { encoding: 'utf-8', guessed: true };
	let head = '';
	let splitter: RowSplitter | undefined;
	let delimiter = options.delimiter;
	const begin = (): RowSplitter => {
		delimiter ??= findDelimiter(head);
		const started = new RowSplitter(delimiter, reading.budget.lineLength, sink);
		started.push(head);
		head = '';
		return started;
	};
	for await (const piece of textPieces(file, reading, facts)) {
		if (splitter) splitter.push(piece);
		else {
			head += piece;
			if (head.length >= HEAD) splitter = begin();
		}
		if (splitter) reading.spend('rows', splitter.row);
		if (options.stop?.()) break;
	}
	splitter ??= begin();
	if (!options.stop?.()) splitter.end();
	reading.spend('rows', splitter.row);
	const { row, openQuote } = splitter;
	return { ...facts, delimiter: delimiter!, rows: row, ...(openQuote === undefined ? {} : { openQuote }) };
}
