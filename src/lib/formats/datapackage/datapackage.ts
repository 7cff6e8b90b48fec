import type { Format } from '../format';
import { CELLS, CELLS_LOSE } from '../tables/cells-option';

/** Frictionless Data Package (datapackage.org). */
export const datapackage: Format = {
	id: 'datapackage',
	label: 'Data Package',
	about:
		'The tables with a description of every column and of how they hang together, for R, Python and archives; zipped.',
	extension: 'datapackage.zip',
	mediaType: 'application/zip',
	loses: [CELLS_LOSE],
	options: [CELLS],
	write: async (input, options) => (await import('./write-datapackage')).writeDatapackage(input, options)
};
