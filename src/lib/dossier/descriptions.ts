/** What an editor shows beside a key; the keys are paths in the file, with `[]` for the entries of a list. */
export const descriptions: Record<string, Record<string, string>> = {
	dossier: {
		id: 'Lower-case letters, digits and hyphens; the name of the folder. Frozen.',
		principal: 'The actors drawn largest among the others.',
		poles: 'The two actors that face each other; drawn largest.',
		views: 'Where the principal actors stand: x to the right, y down, in CSS pixels.',
		readingNotes: 'Ambiguities in the texts that a reader of the claims should know.'
	},
	actors: {
		'[].id': 'Lower-case letters, digits and hyphens. Frozen; labels may change.',
		'[].short': 'The label drawn where room is short.',
		'[].inText':
			'The name inside a sentence, with its article: "the Afghan Taliban". Default: the short label.',
		'[].plural': 'Whether the name takes a plural verb. Default: by type.',
		'[].xref': 'Codes of other registers: iso3, cow, unsc …',
		'[].partOf': 'The actor whose organ, office-holder or spokesman this one is.'
	},
	source: {
		id: 'The name of this file without .yaml. Frozen.',
		publisher: 'Actor id of the publisher: the claimant of every `narrator` claim.',
		origin: 'Copies, rewrites and wire reprints of one text share one origin and count once.',
		published: 'EDTF, in quotes: "2025-10-12", "2025-10-12~".',
		seen: 'When and how much of the source was read.',
		rights: 'How the source may be quoted.',
		fingerprints: 'SHA-256 of each paragraph under norm-v1, keyed by paragraph number (0 is the title).',
		next: 'Next free claim number.',
		retired: 'Numbers given out once whose claims are no longer here; never used again.',
		'claims.[].id': 'Source id, dot, number: ffr.052. Frozen.',
		'claims.[].who': "The claimant: an actor id, or narrator for the source's own voice.",
		'claims.[].act': 'What the claimant does with the proposition.',
		'claims.[].onBehalfOf': 'The party in whose name the claimant speaks.',
		'claims.[].that': '[subject, predicate, object], or { claim: id } for a claim about a claim.',
		'claims.[].about': 'A statement about actors that is no tie between two of them; needs topic.',
		'claims.[].negated': 'The proposition is said not to hold. Not the same as phase: ended.',
		'claims.[].phase': 'It began to hold, held and stopped, or is suspended.',
		'claims.[].where': 'Where it is said to hold: an actor of type place or territory.',
		'claims.[].when': 'When the alleged thing held. EDTF, in quotes: "2025-10~", "2021-08/..", "/2021-08".',
		'claims.[].saidOn': 'When it was said. EDTF, in quotes.',
		'claims.[].target': 'Whom the act is directed at: the accused, the addressee of a demand.',
		'claims.[].respondsTo': 'Claims that this one answers.',
		'claims.[].contradicts':
			'Claims that cannot hold together with this one, though it does not answer them.',
		'claims.[].voice': 'Default: narrator.',
		'claims.[].asNamed': "The source's words for an actor, where they differ from our label.",
		'claims.[].at':
			'The place in the source: paragraph (0 is the title), page or time, and two to five anchor words.',
		'claims.[].says': 'Our own paraphrase, one sentence.',
		'claims.[].deprecated': 'Why the claim was withdrawn. It stays in the file and leaves the picture.'
	},
	vocabulary: {
		typeGroups: 'Names for sets of actor types, for subject and object.',
		'predicates.[].label': 'Third person singular: "maintains ties with".',
		'predicates.[].plural': 'Plural or infinitive: "maintain ties with".',
		'predicates.[].gerund': 'After "accuses X of": "maintaining ties with".',
		'predicates.[].mark': 'The words on the drawing. Default: label.',
		'predicates.[].also': 'Words an editor may look for that are not predicates.',
		'predicates.[].subject': 'Type groups or actor types that may stand as subject.',
		'predicates.[].object': 'Type groups or actor types that may stand as object.'
	}
};
