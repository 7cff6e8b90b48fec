import type { Claim } from '../schema';

type Field =
	| 'who'
	| 'act'
	| 'onBehalfOf'
	| 'that'
	| 'about'
	| 'topic'
	| 'phase'
	| 'negated'
	| 'when'
	| 'saidOn'
	| 'respondsTo'
	| 'condition'
	| 'says';

/** What a sentence gives of a claim. */
export type ClaimDraft = Partial<Pick<Claim, Field>>;

/** How far a sentence was read, and what it gave so far. */
export interface Reading {
	place: number;
	cost: number;
	draft: ClaimDraft;
	/** What stands in brackets and says nothing that a claim holds: "(c. 11–12 Oct 2025)". */
	unread?: string;
}
