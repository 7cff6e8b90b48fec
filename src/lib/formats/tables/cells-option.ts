import { choiceOf, type FormatOption, type FormatOptions } from '../format';

/** How the cells of tables are written. */
export const CELLS: FormatOption = {
	id: 'cells',
	label: 'Cells',
	choices: [
		{
			...{ id: 'spreadsheet-safe', label: 'Safe in a spreadsheet' },
			about: 'A text that a spreadsheet would run as a formula gets an apostrophe before it.'
		},
		{
			...{ id: 'lossless', label: 'As they are' },
			about: 'For reading back; do not open such a file in a spreadsheet unless you trust what is in it.'
		}
	]
};

/** Whether cells are written as they are. */
export function areLossless(options: FormatOptions | undefined): boolean {
	return choiceOf(CELLS, options) === 'lossless';
}

/** What the tables lose by default. */
export const CELLS_LOSE =
	'Safe in a spreadsheet: cells that begin like a formula have an apostrophe more than the dossier.';
