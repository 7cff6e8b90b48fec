import type { Format } from '../format';

/** CX2, the Cytoscape Exchange Format, version 2 (cytoscape.org/cx). */
export const cx2: Format = {
	id: 'cx2',
	label: 'CX2',
	about: 'Opens in Cytoscape, Cytoscape Web and NDEx.',
	extension: 'cx2',
	mediaType: 'application/json',
	loses: [],
	options: [],
	write: async (input) => (await import('./write-cx2')).writeCx2(input)
};
