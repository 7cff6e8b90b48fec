import type { Format } from '../format';

/** FollowTheMoney entities, one JSON object a line (followthemoney.tech). */
export const ftm: Format = {
	id: 'ftm',
	label: 'FollowTheMoney',
	about:
		'Entities for Aleph, OpenAleph and OpenSanctions tools: ties as links, claims as notes with their document as proof.',
	extension: 'ftm.json',
	mediaType: 'application/x-ndjson',
	loses: [
		'The header of the dossier, its reading notes and its vocabulary.',
		'The direction of ties: its links of unknown kind have none, though subject and object keep their places.',
		'Fields that the model has no property for: hedge, condition, mode, topic, figures, negation, phase and what a claim is about stand only in the sentence of its note.',
		'Ids: read back, statements that are no tie become notes, and claims are numbered anew.',
		'Withdrawn claims.'
	],
	options: [],
	write: async (input) => (await import('./write-ftm')).writeFtm(input)
};
