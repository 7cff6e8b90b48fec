import type { Act, ActorType, Claim } from '../../dossier/schema';

/**
 * What an importer makes of a file before any of it becomes a dossier: names as the file has them, keys of the
 * file's own, nothing decided. Plain data, so that a worker can pass it on.
 */
export interface Material {
	/** Name of the file, for messages and for the source that the file itself is. */
	file: string;
	/** Id of the reader that made it: `table`, `gexf`. */
	format: string;
	/** Title that the file gives itself. */
	title?: string;
	/** Who the file says made it: the publisher of the source that the file itself is. */
	publisher?: string;
	/** EDTF. */
	published?: string;
	actors: MaterialActor[];
	sources: MaterialSource[];
	statements: MaterialStatement[];
	/** Every relation word, the most used first. */
	words: RelationWord[];
	/** What was not understood, in order of the file; at most MOST_LISTED are listed. */
	leftovers: Leftover[];
	/** How often each reason for a leftover was given, those that are not listed included. */
	leftoverCounts: [why: string, count: number][];
}

export interface MaterialActor {
	/** Key inside this material; statements name actors by it. */
	key: string;
	label: string;
	/** A guess by the file's own word for the type; missing where the file has none that is known. */
	type?: ActorType;
	/** The file's own word for the type. */
	typeWord?: string;
	/** Other names. */
	names: string[];
	/** Ids in other registers: ["iso3", "PAK"]. */
	externalIds: [register: string, id: string][];
	/** Key of the actor that this one is an organ or office-holder of. */
	partOf?: string;
	/** What else the file says of it, in one line. */
	note?: string;
	/** Where it stands in the file: "row 12", "line 40". */
	where?: string;
}

export interface MaterialSource {
	/** Key inside this material; statements name sources by it. */
	key: string;
	title?: string;
	/** An http, https or mailto address. */
	url?: string;
	/** Name of the publisher; default: the host of the address, else the publisher of the file. */
	publisher?: string;
	/** EDTF. */
	published?: string;
	/** BCP 47. */
	language?: string;
	note?: string;
	where?: string;
}

/** One statement: who says, or does by saying, that subject and object stand in a relation. */
export interface MaterialStatement {
	/** Key inside this material, where other statements answer this one. */
	key?: string;
	/** Key of the claimant; missing where the source speaks in its own voice. */
	claimant?: string;
	/** Default: asserts. */
	act?: Act;
	subject: string;
	/** The file's own word for the relation, as it stands there. */
	relation: string;
	/** One actor, or the parties of a mediation. */
	object: string | string[];
	/** It is said not to hold. */
	negated?: boolean;
	phase?: Claim['phase'];
	/** Key of the actor at whom the act is directed. */
	target?: string;
	/** EDTF: when it was said. */
	said?: string;
	/** EDTF: when it held. */
	valid?: string;
	/** EDTF: when it was published; passed on to its sources where they have no date. */
	published?: string;
	/** Keys of sources; none: the file itself is the source. Each becomes one claim. */
	sources: string[];
	/** Words of the source; at most five of them are kept in a dossier. */
	quote?: string;
	/** A paraphrase in the writer's own words. */
	says?: string;
	/** Key of an actor of type place. */
	place?: string;
	note?: string;
	/** A number that the file puts on the relation; kept in the note, never used. */
	weight?: number;
	/** Keys of statements that this one answers. */
	answers?: string[];
	/** Where it stands in the file: "row 12", "line 40", "edge e7". */
	where: string;
}

/** A word that the file uses for a relation. */
export interface RelationWord {
	word: string;
	/** Statements that use it. */
	count: number;
	/** One use, in words: "India → Pakistan". */
	sample: string;
}

/** Something in the file that has no place in the material. */
export interface Leftover {
	/** "row 12", "line 40". */
	where: string;
	/** What stands there, shortened. */
	what: string;
	/** Why it was left: the same words for the same reason, so that they can be counted. */
	why: string;
}

/** How many leftovers are listed one by one; beyond them they are counted by their reason. */
export const MOST_LISTED = 5_000;
