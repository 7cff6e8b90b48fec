import type { Format } from '../format';
import { XML_LOSES } from '../xml/loses';

/** GraphML (graphml.graphdrawing.org). */
export const graphml: Format = {
	id: 'graphml',
	label: 'GraphML',
	about: 'Opens in yEd, Gephi, Cytoscape, networkx and igraph.',
	extension: 'graphml',
	mediaType: 'application/graphml+xml',
	loses: [XML_LOSES],
	options: [],
	write: async (input) => (await import('./write-graphml')).writeGraphml(input)
};
