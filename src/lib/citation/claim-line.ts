import type { EvidenceClaim } from '../evidence/evidence';
import type { ReportLine } from './report';

/**
 * A claim and what answers it as lines of a report. Who says it leads the line, so that it cannot be cut off without the
 * words it governs; an accusation without a reply says so.
 */
export function claimLines(claim: EvidenceClaim, depth = 0): ReportLine[] {
	const { attribution, when, says, sourceNumber, id, paragraph, excerpt, words, withdrawn } = claim;
	const place = excerpt ? '' : `, ${paragraph.replace('paragraph', 'para.')}`;
	const mark = words ? `, “${words}”` : '';
	const own: ReportLine = {
		depth,
		parts: [
			{
				text: `${attribution}, ${when}: ${says}${withdrawn ? ` Withdrawn: ${withdrawn}` : ''}`,
				sources: [sourceNumber]
			}
		],
		after: `${id}${place}${mark}`
	};
	if (claim.unanswered && claim.noReply) {
		return [
			own,
			{ depth: depth + 1, parts: [{ text: `${claim.noReply.replace(/\.$/, '')}.`, sources: [] }] }
		];
	}
	return [own, ...claim.replies.flatMap((reply) => claimLines(reply, depth + 1))];
}
