import type { Format } from '../format';
import { GRAPH_LOSES } from '../graph/loses';
import { XML_LOSES } from '../xml/loses';

/** GEXF 1.3 (gexf.net), the format of Gephi. */
export const gexf: Format = {
	id: 'gexf',
	label: 'GEXF 1.3',
	about: 'Opens in Gephi, with a timeline of the ties whose claims are dated.',
	extension: 'gexf',
	mediaType: 'application/gexf+xml',
	loses: [
		GRAPH_LOSES,
		XML_LOSES,
		'On the timeline alone, how a date is known: approximate, uncertain and inferred dates fill their whole month or year, and a tie without a date is always shown. The dates as coded are in columns.'
	],
	options: [],
	write: async (input) => (await import('./write-gexf')).writeGexf(input)
};
