import type { Reply, ReplyKind } from '../ledger/board-replies';
import type { Corroboration } from '../ledger/ledger';
import type { EvidenceSource } from './evidence';

/** An actor by id and display name. */
export interface Named {
	id: string;
	name: string;
}

/** The first or the last day on which an accusation was made, and what the words come from. */
export interface BoardDate {
	/** "11 Nov 2025", "undated". */
	words: string;
	/** The EDTF text that the words come from; empty where there is none. */
	edtf: string;
	/** Published: nobody says when it was said. Undated: nor when the source was published. */
	basis: 'said' | 'published' | 'undated';
	inferred: boolean;
	claim: string;
}

/** A claim on the board: one instance of the accusation, or a reply. */
export interface BoardClaim {
	id: string;
	/** Attributed sentence without its full stop. */
	sentence: string;
	says: string;
	/** The claimant as a line begins: "The Afghan Taliban". */
	who: Named;
	/** "accuses", "denies that the TTP is based in Afghanistan". */
	actWords: string;
	/** "Islamabad, 11 Nov 2025", "date not given". */
	when: string;
	sourceId: string;
	/** Number of the source among those of this board. */
	sourceNumber: number;
}

/** A reply under an accusation. */
export interface BoardReply extends BoardClaim, Pick<Reply, 'kind' | 'link' | 'depth' | 'elsewhere'> {
	/** "Denial", "Counter-accusation". */
	kindWords: string;
	/** Ids of the claims of this exchange that it answers. */
	answers: string[];
	/** Whether the text itself makes the link; stated where no link is made. */
	answersBasis: 'stated' | 'inferred';
}

/** One accusation by what it says, however often it was made. */
export interface BoardEntry extends Corroboration {
	/** Stable: accuser, accused and content. */
	id: string;
	/** Towards the actor of the board; `none` on the board of the whole dossier. */
	direction: 'made' | 'received' | 'none';
	/** Rolled up: the party, not its spokesman. */
	accuser: Named;
	/** Missing where a statement has no target. */
	accused?: Named;
	/** "Pakistan accuses India of supporting anti-Pakistan militants." */
	sentence: string;
	/** Key of the tie; missing for statements. */
	tieKey?: string;
	first: BoardDate;
	last: BoardDate;
	/** Claims without any date among its instances. */
	undated: number;
	/** Every instance, and every reply, each in order of saying. */
	claims: BoardClaim[];
	replies: BoardReply[];
	/** Ids of both as a conversation: each reply after what it answers. */
	order: string[];
	/** No reply of any kind is recorded: not to this, and not to another instance of the same charge. */
	unanswered: boolean;
	/** Of an unanswered entry: that none is recorded, or that it is left out by what is shown. */
	noReply?: string;
	disputed: boolean;
}

export const BOARD_SORTS = ['last', 'first', 'reports', 'replies', 'accuser', 'accused'] as const;
export type BoardSort = (typeof BOARD_SORTS)[number];

/** What a board shows: the whole dossier, latest accusation first, without options. */
export interface BoardView {
	/** Actor id. */
	actor?: string;
	/** Second actor id: only accusations between the two. */
	other?: string;
	unansweredOnly?: boolean;
	disputedOnly?: boolean;
	sort?: BoardSort;
}

/** A board in words. */
export interface BoardEvidence {
	/** "Accusations made by India and against it". */
	title: string;
	actor?: Named;
	other?: Named;
	entries: BoardEntry[];
	/** Entries before the filters for unanswered and disputed ones. */
	total: number;
	unanswered: number;
	disputed: number;
	sources: EvidenceSource[];
}

export const REPLY_WORDS: Record<ReplyKind, string> = {
	denial: 'Denial',
	'counter-accusation': 'Counter-accusation',
	acknowledgement: 'Acknowledgement',
	'counter-account': 'Another account',
	answer: 'Answer'
};
