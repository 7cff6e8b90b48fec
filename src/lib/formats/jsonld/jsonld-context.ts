const HERE = 'urn:hearsay:';
const id = (term: string) => ({ '@id': term, '@type': '@id' });
const list = (term: string) => ({ '@id': term, '@type': '@id', '@container': '@list' });
const edtf = (term: string) => ({ '@id': term, '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' });
/** Data that is kept whole, for reading back. */
const json = (term: string) => ({ '@id': term, '@type': '@json' });

/**
 * The terms of an export. Claims are `schema:Claim` and `prov:Entity`; a tie is an `rdf:Statement`, which describes a
 * triple without asserting it. There is no ClaimReview: nothing here is a verdict.
 */
export const JSONLD_CONTEXT = {
	'@version': 1.1,
	'@vocab': HERE,
	hearsay: { '@id': HERE, '@prefix': true },
	schema: 'https://schema.org/',
	prov: 'http://www.w3.org/ns/prov#',
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	dcterms: 'http://purl.org/dc/terms/',
	id: '@id',
	type: '@type',
	name: 'schema:name',
	alternateName: 'schema:alternateName',
	description: 'schema:description',
	text: 'schema:text',
	url: id('schema:url'),
	archivedAt: id('schema:archivedAt'),
	author: 'schema:author',
	inLanguage: 'schema:inLanguage',
	licence: 'schema:license',
	datePublished: edtf('schema:datePublished'),
	publisher: id('schema:publisher'),
	isPartOf: id('schema:isPartOf'),
	claimant: id('prov:wasAttributedTo'),
	source: id('prov:hadPrimarySource'),
	appearance: id('schema:appearance'),
	derivedFrom: id('prov:wasDerivedFrom'),
	exported: { '@id': 'prov:generatedAtTime', '@type': 'http://www.w3.org/2001/XMLSchema#date' },
	subject: id('rdf:subject'),
	predicate: { '@id': 'rdf:predicate', '@type': '@vocab' },
	object: id('rdf:object'),
	onBehalfOf: id('hearsay:onBehalfOf'),
	about: id('schema:about'),
	aboutClaim: id('hearsay:aboutClaim'),
	target: id('hearsay:target'),
	where: id('hearsay:where'),
	when: edtf('hearsay:when'),
	saidOn: edtf('hearsay:saidOn'),
	tie: id('hearsay:tie'),
	claims: list('hearsay:claims'),
	respondsTo: id('hearsay:respondsTo'),
	contradicts: id('hearsay:contradicts'),
	coded: json('hearsay:coded'),
	vocabulary: json('hearsay:vocabulary'),
	contains: { '@id': 'schema:hasPart', '@container': '@set' }
} as const;
