import type { Format } from '../format';

/** STIX 2.1 (OASIS), a bundle. */
export const stix: Format = {
	id: 'stix',
	label: 'STIX 2.1',
	about:
		'A bundle for threat-intelligence platforms: ties as relationships, claims as notes, denials as opinions.',
	extension: 'stix.json',
	mediaType: 'application/stix+json;version=2.1',
	loses: [
		'How a tie is to be drawn: most programs draw every relationship as a fact. Its status stands in its description and its labels.',
		'What actors are called there: all are identities, armed groups too, since to call one a threat actor would be our verdict.',
		'Withdrawn claims.'
	],
	options: [],
	write: async (input) => (await import('./write-stix')).writeStix(input)
};
