import type { TrailEvidence, TrailHop } from '../evidence/trail-evidence';
import { timesWords } from '../evidence/trail-dates';
import type { TrailSentence } from '../evidence/trail-words';
import { claimLines } from './claim-line';
import { reportText, type Report, type ReportLine, type ReportSection } from './report';

/**
 * A trail as a report: what it is, its sentences, every hop with its claims and replies.
 *
 * @param address where the trail can be read
 */
export function trailReport(trail: TrailEvidence, address?: string): Report {
	return {
		title: trail.title,
		lead: [`${trail.caution} ${trail.weakestWords}`, ...trail.overlap],
		sections: [{ notes: [], lines: trail.sentences.map(sentenceLine) }, ...trail.hops.map(hopSection)],
		sources: trail.sources,
		...(address ? { address } : {})
	};
}

/**
 * The same as plain text to take along.
 *
 * @param address where the trail can be read
 */
export function trailText(trail: TrailEvidence, address: string): string {
	return reportText(trailReport(trail, address));
}

function sentenceLine({ parts }: TrailSentence): ReportLine {
	return { depth: 0, parts: [...parts, { text: '.', sources: [] }] };
}

function hopSection(hop: TrailHop): ReportSection {
	const heading = `${hop.number}. ${hop.name}`;
	if (hop.kind === 'accusation' && hop.sameClaimAs !== undefined) {
		return { heading, notes: [`What is alleged is hop ${hop.sameClaimAs}.`], lines: [] };
	}
	const { reports, asserters, disinterested } = hop.corroboration;
	const alleged = hop.kind === 'accusation' ? 'What is alleged: ' : '';
	return {
		heading,
		notes: [
			`${alleged}${hop.statusLabel}${hop.isWeakest ? ', weakest hop' : ''}. ${hop.statusWords}`,
			`Reports ${reports}, asserters ${asserters}, disinterested ${disinterested}; said to hold: ${timesWords(hop)}.`
		],
		lines: [
			...hop.claims.flatMap((claim) => claimLines(claim)),
			...hop.warnings.map(({ words }) => ({ depth: 0, parts: [{ text: `Note: ${words}`, sources: [] }] }))
		]
	};
}
