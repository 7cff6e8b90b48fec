import type { Format } from '../format';

/** JSON-LD 1.1 with its context inside it. */
export const jsonld: Format = {
	id: 'jsonld',
	label: 'JSON-LD',
	about:
		'Linked data: claims as schema.org Claim with their provenance as PROV-O; readable as plain JSON too.',
	extension: 'jsonld',
	mediaType: 'application/ld+json',
	loses: [],
	options: [],
	write: async (input) => (await import('./write-jsonld')).writeJsonld(input)
};
