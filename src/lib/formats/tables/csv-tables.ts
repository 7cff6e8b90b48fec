import type { Format } from '../format';
import { CELLS, CELLS_LOSE } from './cells-option';

/** Tables for spreadsheets, statistics and Gephi. */
export const csvTables: Format = {
	id: 'csv',
	label: 'CSV tables',
	about: 'Actors and ties with the columns that Gephi asks for, and every claim and source; zipped.',
	extension: 'csv.zip',
	mediaType: 'application/zip',
	loses: ['Of the header all but title, summary and licence; the reading notes; the vocabulary.', CELLS_LOSE],
	options: [CELLS],
	write: async (input, options) => (await import('./write-csv-tables')).writeCsvTables(input, options)
};
