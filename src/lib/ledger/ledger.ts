import type { Dossier } from '../dossier/dossier';

/** A two-way table between strings and small integers. */
export interface Dictionary {
	readonly values: readonly string[];
	/** Code of a value, or -1. */
	code(value: string): number;
}

/** A list of lists in two typed arrays: row i is items[start[i]] … items[start[i + 1] - 1]. */
export interface Csr {
	start: Uint32Array;
	items: Int32Array;
}

/** How a claim is directed at its proposition; `contests` rejects a denial of it without affirming it. */
export const EFFECT = { none: 0, affirms: 1, alleges: 2, denies: 3, hypothetical: 4, contests: 5 } as const;
export type Effect = (typeof EFFECT)[keyof typeof EFFECT];

/** Status of a tie, in the order of the legend. */
export const STATUSES = [
	'asserted',
	'alleged',
	'disputed',
	'acknowledged',
	'negated',
	'ended',
	'hypothetical'
] as const;
export type Status = (typeof STATUSES)[number];

/** Hue of a tie: the predicate's polarity, with kinship ties apart. */
export const HUES = ['cooperative', 'hostile', 'third-party', 'kinship', 'neutral'] as const;
export type Hue = (typeof HUES)[number];

/**
 * The claims as a columnar table with indexes. Row numbers are claim codes; every column has one
 * cell a claim; -1 is "none". The same code serves a hundred claims and a million.
 */
export interface Ledger {
	/** Number of rows. Withdrawn claims are not in the ledger. */
	size: number;
	claims: Dictionary;
	actors: Dictionary;
	predicates: Dictionary;
	acts: Dictionary;
	sources: Dictionary;
	origins: Dictionary;
	topics: Dictionary;
	actorTypes: Dictionary;

	// columns
	/** Claimant (actor code); the publisher of the source where the source speaks for itself. */
	who: Int32Array;
	/** Party in whose name it is said: onBehalfOf, else who. */
	speaksFor: Int32Array;
	/** 1 where the source speaks in its own voice. */
	narrated: Uint8Array;
	act: Uint8Array;
	/** EFFECT of the claim on its proposition, `negated` taken in: an assertion that it does not hold denies. */
	effect: Uint8Array;
	/** What the claim brings to the status of its tie or statement: the bits of BEARING. */
	bearing: Uint8Array;
	/** Subject after inverses were flipped and symmetric pairs sorted; -1 for statements. */
	subject: Int32Array;
	predicate: Int32Array;
	/** Objects, as a list a row: one, or the parties of a mediation. */
	objects: Csr;
	/** Tie code, or -1 for a statement. A claim about a claim has the tie of the claim it is finally about. */
	tie: Int32Array;
	/** Row of the claim this claim is about, or -1. */
	aboutClaim: Int32Array;
	/** Statement code (same actors, same topic), or -1. A claim about a claim has that of the claim it is finally about. */
	statement: Int32Array;
	/** Actors of a statement (`about`), empty for ties. */
	about: Csr;
	topic: Int32Array;
	negated: Uint8Array;
	/** 0 none, 1 begun, 2 ended, 3 paused. */
	phase: Uint8Array;
	target: Int32Array;
	source: Int32Array;
	origin: Int32Array;
	/** Claims this one answers, and the reverse. */
	respondsTo: Csr;
	answeredBy: Csr;
	/** Claims that cannot hold together with this one, as its coder listed them: one direction only. */
	contradicts: Csr;

	// ties, derived once when the ledger is built; numbered in order of first claim
	ties: {
		size: number;
		subject: Int32Array;
		predicate: Int32Array;
		/** One object, or the parties of a mediation. */
		objects: Csr;
		/** Rows of each tie. */
		claims: Csr;
	};
	/** Statements that are no tie between two actors, numbered in order of first claim. */
	statements: {
		size: number;
		topic: Int32Array;
		/** The actors it is about, in order of their ids. */
		about: Csr;
		claims: Csr;
	};

	// facts of actors and predicates
	/** Type of each actor, as a code of actorTypes. */
	actorType: Int32Array;
	/** partOf parent of each actor, or -1. */
	partOf: Int32Array;
	/** Last actor of the partOf chain; an actor that is part of nothing is its own root. */
	root: Int32Array;
	/** Organs, office-holders and spokesmen of each actor: the reverse of partOf. */
	parts: Csr;
	/** 1 for a class of groups: never joins two claims. */
	isClass: Uint8Array;
	/** Hue of each predicate, as an index into HUES. */
	hue: Uint8Array;
	symmetric: Uint8Array;

	// adjacency by actor
	/** Ties at each actor (as subject or any object). */
	tiesOf: Csr;
	/** Claims that name each actor in any role: claimant, speaksFor, subject, object, target, about. */
	claimsOf: Csr;
}

/** One cell a claim: 1 where it counts, 0 where it is set aside. No mask means that every claim counts. */
export type RowMask = Uint8Array;

/** What the builders take; kept apart so that tests can hand-write tiny dossiers. */
export type LedgerInput = Pick<Dossier, 'vocabulary' | 'actors' | 'sources' | 'claims'>;

/** A set of filters. A value that is listed is switched off; an empty list filters nothing. */
export interface Filter {
	hue: Hue[];
	status: Status[];
	/** Predicate ids. */
	predicate: string[];
	/** Actor types: a tie goes when either end is of a type that is off. */
	actorType: string[];
	/** Source ids: claims read there are set aside, and what no other claim says goes. */
	source: string[];
}

/** Distinct origins that report the act, distinct claimants, and those of them who have no part in it. */
export interface Corroboration {
	reports: number;
	asserters: number;
	disinterested: number;
}
