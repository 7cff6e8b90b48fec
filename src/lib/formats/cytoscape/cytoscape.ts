import type { Format } from '../format';

/** Cytoscape.js JSON, which Cytoscape desktop imports too. */
export const cytoscape: Format = {
	id: 'cytoscape',
	label: 'Cytoscape JSON',
	about: 'Opens in Cytoscape and in programs made with cytoscape.js.',
	extension: 'cyjs',
	mediaType: 'application/json',
	loses: [],
	options: [],
	write: async (input) => (await import('./write-cytoscape')).writeCytoscape(input)
};
