import { replyFinder } from '../ledger/unanswered';
import type { EvidenceContext } from './evidence-context';

/** What stands in the place of a reply. */
export const NO_REPLY = 'No reply recorded in these sources';
const LEFT_OUT = 'A reply is recorded, but left out by the dates, the telling or the filters';
const ELSEWHERE = 'No reply to this one; the charge is answered elsewhere';

/**
 * Words for an accusation under which no reply is shown. That a reply was put away by a filter, a date or a telling
 * is not that there is none: only the whole ledger may say so.
 *
 * @returns undefined where a reply to this very accusation is shown
 */
export function noReplyWords(context: EvidenceContext, row: number): string | undefined {
	const shown = replyFinder(context.ledger, context.rows);
	if (shown.hasReply(row)) return undefined;
	if (replyFinder(context.ledger).hasReply(row)) return LEFT_OUT;
	if (context.isAnswered(row)) return ELSEWHERE;
	return context.isAnsweredAtAll(row) ? LEFT_OUT : NO_REPLY;
}
