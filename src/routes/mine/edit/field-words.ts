/** What the words of a field are ids of. */
export type Reference = 'actor' | 'source' | 'claim' | 'predicate' | 'actor type';

/** Names of fields where the key is not a word; with the kind of record where it means something else there. */
export const fieldNames: Readonly<Record<string, string>> = {
	id: 'Id',
	who: 'Claimant',
	onBehalfOf: 'Speaks for',
	that: 'Content',
	where: 'Place where it holds',
	'note.where': 'Where in the texts',
	negated: 'Said not to hold',
	when: 'Time when it held',
	whenBasis: 'Basis of the time',
	saidOn: 'Day of saying',
	saidOnBasis: 'Basis of the day of saying',
	saidAt: 'Place of saying',
	target: 'Directed at',
	respondsTo: 'Answers',
	respondsBasis: 'Basis of the answer',
	asNamed: 'Words of the source for actors',
	'at.para': 'Paragraph',
	'at.page': 'Page',
	'at.time': 'Time in the recording',
	'at.words': 'Anchor words',
	says: 'In our words',
	'figure.n': 'Number',
	'figure.min': 'At least',
	'figure.max': 'At most',
	'figure.source_of_figure': 'Source of the figure',
	inText: 'Name in a sentence',
	partOf: 'Part of',
	xref: 'Codes',
	url: 'Address',
	archived: 'Archived at',
	'seen.on': 'Read on',
	'seen.how': 'How it was read',
	'seen.extent': 'How much was read',
	'derivedFrom.source': 'Derived from the source',
	'derivedFrom.origin': 'Derived from the origin',
	'derivedFrom.relation': 'How it is derived',
	'derivedFrom.credit': 'Credit given',
	'rights.status': 'Rights',
	'rights.quoteMaxWords': 'Most words quoted',
	also: 'Other words for it',
	'predicate.subject': 'Types that may be subject',
	'predicate.object': 'Types that may be object',
	'predicate.label': 'Third person (“maintains ties with”)',
	'predicate.plural': 'Plural (“maintain ties with”)',
	'predicate.gerund': 'Gerund (“maintaining ties with”)',
	'predicate.mark': 'Words on the drawing',
	'header.principal': 'Principal actors',
	'header.poles': 'The two poles'
};

/** Fields whose words are ids, by key, with the kind of record where that tells them apart. */
export const references: Readonly<Record<string, Reference>> = {
	who: 'actor',
	onBehalfOf: 'actor',
	about: 'actor',
	mentions: 'actor',
	'claim.where': 'actor',
	target: 'actor',
	partOf: 'actor',
	publisher: 'actor',
	'header.principal': 'actor',
	'header.poles': 'actor',
	respondsTo: 'claim',
	contradicts: 'claim',
	'derivedFrom.source': 'source',
	'predicate.subject': 'actor type',
	'predicate.object': 'actor type'
};

/** Fields that take more than a line. */
export const longFields: readonly string[] = ['says', 'note', 'summary', 'text', 'gloss'];
