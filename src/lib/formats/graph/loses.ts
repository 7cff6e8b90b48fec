/** What a graph leaves out that has no columns of its own. */
export const GRAPH_LOSES =
	'Of the header all but title, summary and licence; the reading notes; the vocabulary. Predicates are words on the ties.';
