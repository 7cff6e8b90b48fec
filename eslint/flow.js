/**
 * The folders of src/lib in the direction of flow, lowest first. A folder imports from folders before it in
 * this list, never from one after it. Folders of one row may import each other.
 */
export const FLOW = [
	['dossier'],
	['ledger'],
	['evidence'],
	['citation'],
	['layouts'],
	['scene'],
	['figure'],
	['typefaces'],
	['pdf'],
	['network', 'worker', 'state', 'storage', 'studio', 'components', 'server', 'styles']
];

/**
 * Folders that stand beside the flow: they import these and nothing else of src/lib, and the last row uses them.
 * @type {Record<string, string[]>}
 */
export const BESIDE = { formats: ['dossier', 'ledger'] };

/** Folders without Svelte, DOM, cytoscape or I/O, which browser, worker, tests and command line share. */
export const PURE = [
	'dossier',
	'ledger',
	'evidence',
	'citation',
	'formats',
	'layouts',
	'scene',
	'figure',
	'typefaces',
	'pdf'
];

/** The one folder that draws with cytoscape. */
export const NETWORK = 'network';

/**
 * Whether a folder of src/lib may import from another one.
 * @param {string} from
 * @param {string} to
 */
export function mayImport(from, to) {
	if (from === to) return true;
	if (from in BESIDE) return BESIDE[from].includes(to);
	const last = FLOW.length - 1;
	if (to in BESIDE) return rowOf(from) === last;
	return rowOf(to) < rowOf(from) || (rowOf(to) === rowOf(from) && rowOf(from) >= 0);
}

/**
 * Whether the flow has a place for a folder.
 * @param {string} folder
 */
export function isPlaced(folder) {
	return folder in BESIDE || rowOf(folder) >= 0;
}

/** @param {string} folder */
function rowOf(folder) {
	return FLOW.findIndex((row) => row.includes(folder));
}
