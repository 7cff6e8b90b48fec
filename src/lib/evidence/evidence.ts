import type { Act, ActorType, Claim } from '../dossier/schema';
import type { TieNameParts } from '../dossier/tie-name';
import type { Corroboration, Hue, Status } from '../ledger/ledger';

/** A date in words, and where the words come from. Unknown is shown as unknown. */
export interface EvidenceDate {
	/** "12 Oct 2025", "c. Oct 2025", "date not given". */
	words: string;
	basis: 'stated' | 'inferred' | 'unknown';
	/** "stated in the source", "inferred by the coders", "not given". */
	basisWords: string;
}

/** A source as it is cited in one view. */
export interface EvidenceSource {
	id: string;
	/** Number in this view, from 1, in order of use. */
	number: number;
	/** Actor id and display name of the publisher. */
	publisher: string;
	publisherName: string;
	/** The title in quotation marks, or "untitled in the excerpt". */
	title: string;
	/** "c. 12 Oct 2025", "undated". */
	date: string;
	excerpt: boolean;
	/** "Read in full", "Read from an excerpt only": said wherever the source is cited. */
	readWords: string;
	/** Address of the text, where one is known. */
	url?: string;
}

/** One claim as a reader meets it: our paraphrase, who said it, and everything that qualifies it. */
export interface EvidenceClaim {
	id: string;
	act: Act;
	/** Our paraphrase. */
	says: string;
	/** The same as one attributed sentence. */
	sentence: string;
	/** The sentence without its full stop and, for a statement, without the paraphrase: for the line under it. */
	attribution: string;
	/** Actor id and display name of the claimant. */
	who: string;
	whoName: string;
	/** The claimant as a line begins: "The Afghan Taliban". */
	whoInText: string;
	/** The party in whose name it is said, where that is another, as it stands in a sentence. */
	onBehalfOf?: { id: string; name: string };
	/** "accuses", "gives another account", "asserts, in passing". */
	actWords: string;
	/** The line under the paraphrase, after who and act: "New Delhi, 12 Oct 2025", "date not given". */
	when: string;
	/** Where or through which medium it was said. */
	saidAt?: string;
	/** The three clocks: when it is said to hold, when it was said, when it was published. */
	valid: EvidenceDate;
	said: EvidenceDate;
	published: EvidenceDate;
	/** Where it is said to hold: actor id and name of a place. */
	where?: { id: string; name: string };
	/** "attributed", "quoted", "presupposed"; undefined for the source's own voice. */
	voice?: string;
	hedge?: string;
	condition?: string;
	/** What was counted, in words: "2,414 deaths (all violence-linked deaths)". */
	figure?: string;
	/** The words of the source for the actors, where they differ from our labels. */
	asNamed?: string;
	/** The predicate's shade of meaning: "aerial", "suicide attack". */
	mode?: string;
	phase?: Claim['phase'];
	negated: boolean;
	note?: string;
	/** "paragraph 9", "headline", "excerpt". */
	paragraph: string;
	/** Two to five words of the source that mark the place. */
	words?: string;
	sourceId: string;
	/** Number of the source in this view. */
	sourceNumber: number;
	excerpt: boolean;
	/** Key of the tie it is finally about; undefined for statements. */
	tieKey?: string;
	/** Ids of the claims that it answers, and whether the text itself makes the link. */
	answers: string[];
	answersBasis?: 'stated' | 'inferred';
	/** Ids of claims that cannot hold together with it, whichever side lists it. */
	contradicts: string[];
	/** The claims that answer it. */
	replies: EvidenceClaim[];
	/** An accusation on whose tie no reply at all is recorded in these sources. */
	unanswered: boolean;
	/** An accusation without a reply of its own, where another instance of the same charge is answered or denied. */
	answeredElsewhere: boolean;
	/** Of an accusation under which no reply is shown: what to say in its place. */
	noReply?: string;
	/** The reason, where the claim was withdrawn. */
	withdrawn?: string;
}

/** A tie as one line of a list. */
export interface EvidenceTie {
	/** Key as it stands in the address. */
	key: string;
	/** "Afghan Taliban harbours TTP". */
	name: string;
	parts: TieNameParts;
	/** Actor ids. */
	subject: string;
	objects: string[];
	predicate: string;
	hue: Hue;
	status: Status;
	corroboration: Corroboration;
	/** Distinct origins of all claims on it: the width of its line. */
	origins: number;
	symmetric: boolean;
}

/** Claims about one tie, or one topic, under a heading. */
export type EvidenceGroup =
	| { kind: 'tie'; id: string; tie: EvidenceTie; claims: EvidenceClaim[] }
	| { kind: 'statement'; id: string; heading: string; claims: EvidenceClaim[] };

/** Claims on one tie by what they do: accused, asserted, denied … */
export interface ActGroup {
	id: string;
	/** "Accused, with the replies". */
	heading: string;
	claims: EvidenceClaim[];
}

/** Everything the panel and the page of a tie show. */
export interface TieEvidence extends EvidenceTie {
	/** "Pakistan affirms, the Afghan Taliban deny." */
	statusWords: string;
	/** "Tie, hostile to a third party". */
	kindWords: string;
	notes: { asserters: string; disinterested: string };
	groups: ActGroup[];
	/** Near ties that must not be merged with this one. */
	keptApart: EvidenceTie[];
	sources: EvidenceSource[];
}

/** The tabs of an actor. */
export const ACTOR_TABS = ['says', 'partsSay', 'saidOf', 'denies', 'unanswered'] as const;
export type ActorTab = (typeof ACTOR_TABS)[number];

/** Everything about an actor but its claims, which come tab by tab. */
export interface ActorEvidence {
	id: string;
	name: string;
	/** The full name, where the display name is short. */
	fullName?: string;
	type: ActorType;
	/** "State", "Person, Prime Minister of Pakistan". */
	kindWords: string;
	/** "Named in 105 of 157 claims, in 16 of 17 sources. Accuses 10 times, is accused 8 times." */
	line: string;
	/** Tabs that hold something, and the first always, with the number of claims. */
	tabs: { id: ActorTab; label: string; count: number }[];
	aliases: string[];
	gloss?: string;
	office?: string;
	note?: string;
	partOf?: { id: string; name: string };
	members: { id: string; name: string }[];
	/** Ties at the actor. */
	ties: number;
}

/** The claims of one tab, computed when it is opened. */
export interface ActorTabEvidence {
	groups: EvidenceGroup[];
	sources: EvidenceSource[];
}
