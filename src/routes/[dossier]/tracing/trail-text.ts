import type { EvidenceClaim } from '$lib/evidence/evidence';
import type { TrailEvidence, TrailHop } from '$lib/evidence/trail-evidence';
import { sentenceText } from '$lib/evidence/trail-words';

/**
 * A trail as plain text to take along: what it is, the sentences, every hop with its claims and replies, and the
 * sources by number.
 *
 * @param address where the trail can be read
 */
export function trailText(trail: TrailEvidence, address: string): string {
	const lines = [trail.title, `${trail.caution} ${trail.weakestWords}`, ''];
	lines.push(...trail.sentences.map(sentenceText), ...trail.overlap);
	for (const hop of trail.hops) lines.push('', ...hopLines(hop));
	lines.push('', 'Sources');
	for (const { number, publisherName, title, date, readWords, url } of trail.sources) {
		lines.push(`[${number}] ${publisherName}, ${title}, ${date}. ${readWords}.${url ? ` ${url}` : ''}`);
	}
	lines.push('', address);
	return lines.join('\n').replaceAll('\u00a0', ' ');
}

function hopLines(hop: TrailHop): string[] {
	const head = `${hop.number}. ${hop.name}`;
	if (hop.kind === 'accusation' && hop.sameClaimAs !== undefined) {
		return [head, `   What is alleged is hop ${hop.sameClaimAs}.`];
	}
	const { reports, asserters, disinterested } = hop.corroboration;
	const alleged = hop.kind === 'accusation' ? 'What is alleged: ' : '';
	return [
		head,
		`   ${alleged}${hop.statusLabel}${hop.isWeakest ? ', weakest hop' : ''}. ${hop.statusWords}`,
		`   Reports ${reports}, asserters ${asserters}, disinterested ${disinterested}; said to hold: ${timesWords(hop)}.`,
		...hop.claims.flatMap((claim) => claimLines(claim, '   ')),
		...hop.warnings.map(({ words }) => `   ! ${words}`)
	];
}

function claimLines(claim: EvidenceClaim, indent: string): string[] {
	const own = `${indent}- ${claim.says} ${claim.attribution}, ${claim.when} (${claim.id} [${claim.sourceNumber}])`;
	const replies = claim.replies.flatMap((reply) => claimLines(reply, `${indent}    `));
	return claim.unanswered ? [own, `${indent}    ${claim.noReply}`] : [own, ...replies];
}

/** When a hop is said to hold, in words: "c. Oct 2025 (inferred)", "no date given". */
export function timesWords({ times }: Pick<TrailHop, 'times'>): string {
	if (times.length === 0) return 'no date given';
	return times.map(({ words, basis }) => (basis === 'inferred' ? `${words} (inferred)` : words)).join('; ');
}
