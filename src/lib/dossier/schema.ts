/**
 * The language of a dossier, in one definition: the TypeScript types, the validation of what an
 * editor writes, and the JSON Schema that completes and checks the YAML all come from here.
 */
import * as v from 'valibot';

const slug = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'An id is lower-case letters, digits and single hyphens.')
);
const claimId = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.\d{3,}$/, 'A claim id is the source id, a dot and a number: ffr.052.')
);
const words = v.pipe(v.string(), v.minLength(1, 'Write some words here or leave the key out.'));
/** One word or a few that stand for themselves; written without quotes where YAML allows it. */
export const termSchema = v.pipe(v.string(), v.minLength(1, 'Write a word here or leave the key out.'));
/** An EDTF (ISO 8601-2) string. The linter checks its grammar; here it only has to be text. */
const date = words;
const webAddress = v.pipe(
	v.string(),
	v.regex(/^(https?:\/\/|mailto:)\S+$/, 'An address starts with http://, https:// or mailto:.')
);
const basis = v.picklist(['stated', 'inferred']);

export const actSchema = v.picklist([
	'asserts',
	'accuses',
	'denies',
	'acknowledges',
	'demands',
	'threatens',
	'expects',
	'predicts',
	'recommends'
]);

export const actorTypeSchema = v.picklist([
	'state',
	'government',
	'de-facto-authority',
	'state-organ',
	'armed-group',
	'group-class',
	'party-group',
	'person',
	'role-group',
	'population',
	'igo',
	'publisher',
	'place',
	'territory',
	'unknown'
]);

/** `unknown`: nobody has said yet; drawn as neutral, worded as not set. */
export const polaritySchema = v.picklist([
	'cooperative',
	'third-party-hostile',
	'hostile',
	'neutral',
	'unknown'
]);

/** A proposition: subject, predicate, object. Only `mediates_between` takes a list of parties as object. */
export const propositionSchema = v.strictTuple([slug, termSchema, v.union([slug, v.array(slug)])]);

/** A claim may be about another claim: the denial of a denial, a rejected assurance. */
export const claimReferenceSchema = v.strictObject({ claim: claimId });

export const figureSchema = v.strictObject({
	/** What was counted: "deaths", "killed". */
	measure: words,
	n: v.optional(v.number()),
	min: v.optional(v.number()),
	max: v.optional(v.number()),
	/** Who was counted; a figure without a scope cannot be compared. */
	population: v.optional(words),
	comparison: v.optional(v.union([words, v.record(v.string(), v.number())])),
	source_of_figure: v.optional(words)
});

export const claimSchema = v.strictObject({
	/** Source id, dot, number. Frozen; a number is never used again. */
	id: claimId,
	/** The claimant: an actor id, or `narrator` for the source's own voice. */
	who: slug,
	act: actSchema,
	/** The party in whose name the claimant speaks. */
	onBehalfOf: v.optional(slug),
	/** What is claimed: a proposition between actors, or another claim. */
	that: v.optional(v.union([propositionSchema, claimReferenceSchema])),
	/** A statement about actors that is not a tie between two of them; needs `topic`. */
	about: v.optional(v.pipe(v.array(slug), v.minLength(1))),
	topic: v.optional(slug),
	mentions: v.optional(v.array(slug)),
	mode: v.optional(termSchema),
	/** Where it is said to hold: an actor of type place or territory. */
	where: v.optional(slug),
	/** It began to hold, held and stopped, or is suspended. */
	phase: v.optional(v.picklist(['begun', 'ended', 'paused'])),
	/** The proposition is said not to hold. Not the same as `phase: ended`. */
	negated: v.optional(v.boolean()),
	/** Valid time (EDTF, quoted): when the alleged thing held. */
	when: v.optional(date),
	whenBasis: v.optional(basis),
	/** When it was said (EDTF, quoted). */
	saidOn: v.optional(date),
	saidOnBasis: v.optional(basis),
	/** Where or through which medium it was said. */
	saidAt: v.optional(words),
	/** Whom the act is directed at: the accused, the addressee of a demand. */
	target: v.optional(slug),
	/** Claims that this one answers. */
	respondsTo: v.optional(v.pipe(v.array(claimId), v.minLength(1))),
	respondsBasis: v.optional(basis),
	/** Claims that cannot hold together with this one, though it does not answer them. */
	contradicts: v.optional(v.pipe(v.array(claimId), v.minLength(1))),
	/** Default: narrator. */
	voice: v.optional(v.picklist(['narrator', 'attributed', 'quoted', 'presupposed'])),
	figure: v.optional(figureSchema),
	condition: v.optional(words),
	/** The words of the source for an actor, where they differ from our label. */
	asNamed: v.optional(v.union([words, v.record(v.string(), words)])),
	/** The place in the source: paragraph (0 is the title), page or timestamp, and two to five anchor words. */
	at: v.optional(
		v.strictObject({
			para: v.optional(v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), words])),
			page: v.optional(v.union([v.pipe(v.number(), v.integer(), v.minValue(1)), words])),
			time: v.optional(words),
			words: v.optional(words)
		})
	),
	hedge: v.optional(words),
	/** Our own paraphrase, one sentence. */
	says: words,
	note: v.optional(words),
	/** Withdrawn: the reason. The claim stays in the file and leaves the picture. */
	deprecated: v.optional(v.union([v.boolean(), v.string()]))
});

export const sourceSchema = v.strictObject({
	id: slug,
	title: v.optional(words),
	/** The title in English, where it is in another language. */
	titleEnglish: v.optional(words),
	/** Actor id of the publisher; the claimant of every `narrator` claim. */
	publisher: slug,
	author: v.optional(words),
	url: v.optional(webAddress),
	archived: v.optional(webAddress),
	kind: v.picklist([
		'report',
		'secondary-rewrite',
		'syndication',
		'primary-document',
		'transcript',
		'opinion',
		'dataset',
		'interview'
	]),
	/** Copies, rewrites and wire reprints of one text share one origin and count once. */
	origin: slug,
	originNote: v.optional(words),
	language: v.pipe(
		v.string(),
		v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'A language is a BCP 47 tag: en, ur, ps-AF.')
	),
	/** ISO 3166-1 alpha-3 of the publisher. */
	country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'A country is three capital letters: PAK.'))),
	published: v.optional(date),
	publishedBasis: v.optional(basis),
	derivedFrom: v.optional(
		v.strictObject({
			/** Id of a source of this dossier, when the model text is one of them. */
			source: v.optional(slug),
			origin: v.optional(slug),
			relation: v.picklist(['rewrite', 'translation', 'reprint', 'excerpt']),
			credit: v.optional(words)
		})
	),
	publishedNote: v.optional(words),
	/** Our judgement of where the publisher stands. */
	stance: v.optional(words),
	copies: v.optional(v.array(webAddress)),
	seen: v.strictObject({
		on: date,
		how: v.picklist(['full-text', 'stored-excerpt']),
		extent: v.optional(words)
	}),
	note: v.optional(words),
	rights: v.optional(
		v.strictObject({
			status: termSchema,
			/** Most words of the text that may stand in `at.words`. */
			quoteMaxWords: v.pipe(v.number(), v.integer(), v.minValue(1))
		})
	),
	/** SHA-256 of each paragraph under norm-v1, keyed by paragraph number (0 is the title). */
	fingerprints: v.optional(
		v.record(
			v.string(),
			v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'A fingerprint is 64 hexadecimal digits.'))
		)
	),
	/** Next free claim number. */
	next: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** Numbers given out once whose claims are no longer in the file; never used again. */
	retired: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1)))),
	claims: v.array(claimSchema)
});

export const actorSchema = v.strictObject({
	id: slug,
	type: actorTypeSchema,
	label: words,
	/** The label drawn where room is short. */
	short: v.optional(words),
	/** The name inside a sentence, with its article: "the Afghan Taliban". Default: the short label. */
	inText: v.optional(words),
	/** Whether the name takes a plural verb in a sentence. Default: by type. */
	plural: v.optional(v.boolean()),
	gloss: v.optional(words),
	aliases: v.optional(v.array(words)),
	/** Codes of other registers: iso3, cow, unsc … */
	xref: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
	office: v.optional(words),
	/** The actor whose organ, office-holder or spokesman this one is. */
	partOf: v.optional(slug),
	note: v.optional(words)
});

const point = v.strictTuple([v.number(), v.number()]);
/** A drawing whose principal actors stand where the picture explains: x to the right, y down, in CSS pixels. */
export const viewSchema = v.strictObject({
	/** Width and height of the stage the positions were chosen for. */
	size: point,
	/** Actor id to position of its centre. The actors named here are the ones drawn at first. */
	at: v.record(slug, point),
	/** Every actor that has a tie is drawn at first, not only the pinned ones: what is pinned was only put in place. */
	everyone: v.optional(v.boolean()),
	/** Side of the shape on which the label stands, where the default (below) does not fit. */
	labels: v.optional(v.record(slug, v.picklist(['above', 'below', 'left', 'right'])))
});

export const dossierSchema = v.strictObject({
	id: slug,
	title: words,
	summary: words,
	licence: termSchema,
	/** The actors drawn largest among the others. */
	principal: v.array(slug),
	/** The two actors that face each other; drawn largest. */
	poles: v.optional(v.array(slug)),
	views: v.optional(v.strictObject({ wide: v.optional(viewSchema), narrow: v.optional(viewSchema) })),
	/** Ambiguities in the texts that a reader of the claims should know. */
	readingNotes: v.optional(v.array(v.strictObject({ id: termSchema, where: words, text: words })))
});

export const predicateSchema = v.strictObject({
	id: v.pipe(
		v.string(),
		v.regex(/^[a-z]+(?:_[a-z]+)*$/, 'A predicate is lower-case words joined by underscores.')
	),
	/** Third person singular, for sentences: "maintains ties with". */
	label: words,
	/** Plural or infinitive: "maintain ties with". */
	plural: words,
	/** Gerund, after "accuses X of": "maintaining ties with". */
	gerund: words,
	/** The word or two drawn on a tie: "keeps ties". Default: label. */
	mark: v.optional(words),
	/** Words an editor may look for that are not predicates: "shelters" for harbours and tolerates. */
	also: v.optional(v.array(termSchema)),
	inverse: termSchema,
	symmetric: v.optional(v.boolean()),
	polarity: polaritySchema,
	category: slug,
	/** Type groups or actor types that may stand as subject and as object. */
	subject: v.array(termSchema),
	object: v.array(termSchema),
	plover: v.optional(v.string()),
	cameo: v.optional(v.string()),
	glyph: words,
	note: v.optional(words)
});

export const vocabularySchema = v.strictObject({
	typeGroups: v.record(v.string(), v.array(termSchema)),
	acts: v.array(
		v.strictObject({
			id: actSchema,
			effect: v.picklist(['affirms', 'alleges', 'denies', 'none', 'hypothetical']),
			meaning: words
		})
	),
	predicates: v.array(predicateSchema)
});

export type Act = v.InferOutput<typeof actSchema>;
export type ActorType = v.InferOutput<typeof actorTypeSchema>;
export type Polarity = v.InferOutput<typeof polaritySchema>;
export type Proposition = v.InferOutput<typeof propositionSchema>;
export type ClaimReference = v.InferOutput<typeof claimReferenceSchema>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Actor = v.InferOutput<typeof actorSchema>;
export type View = v.InferOutput<typeof viewSchema>;
export type DossierHeader = v.InferOutput<typeof dossierSchema>;
export type Predicate = v.InferOutput<typeof predicateSchema>;
export type Vocabulary = v.InferOutput<typeof vocabularySchema>;

/** A source without its claims: the shape that the compiled dossier and the pages use. */
export type SourceRecord = Omit<Source, 'claims'>;
