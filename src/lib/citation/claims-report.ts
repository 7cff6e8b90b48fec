import { claimGroups } from '../evidence/claim-groups';
import type { EvidenceGroup } from '../evidence/evidence';
import { evidenceClaim } from '../evidence/evidence-claim';
import type { EvidenceContext } from '../evidence/evidence-context';
import { SourceNumbers } from '../evidence/source-numbers';
import { STATUS_LABELS, statusWords } from '../evidence/status-words';
import { findTie } from '../ledger/tie-key';
import { claimLines } from './claim-line';
import type { Report, ReportSection } from './report';

/** What a report of claims says of itself. */
export interface ClaimsReportAbout {
	title: string;
	/** What narrows the claims, in words: filters, dates, a teller. */
	narrowing?: readonly string[];
	/** Where the view can be opened. */
	address?: string;
}

/**
 * Claims as a report: by tie, the most contested first, then by topic; replies under what they answer, also those that were
 * not asked for, because an accusation is not told without them. Withdrawn claims come last, with the reason.
 */
export function claimsReport(
	context: EvidenceContext,
	ids: readonly string[],
	about: ClaimsReportAbout
): Report {
	const { ledger, index, dossier } = context;
	const known = [...new Set(ids)].filter((id) => index.claims.has(id));
	const rows = known.map((id) => ledger.claims.code(id)).filter((row) => row >= 0);
	const withdrawn = known.filter((id) => ledger.claims.code(id) < 0);
	const numbers = new SourceNumbers(index);
	const sections = claimGroups(context, numbers, rows).map((group) => groupSection(context, group));
	if (withdrawn.length > 0) {
		const lines = withdrawn.flatMap((id) => claimLines(evidenceClaim(context, numbers, id)));
		sections.push({ heading: 'Withdrawn', notes: [], lines });
	}
	const sources = numbers.list();
	const counted = `${count(known.length, 'claim')} with the replies to them, from ${sources.length} of ${count(index.sources.size, 'source')} of the dossier “${dossier.header.title}”.`;
	const narrowing = about.narrowing?.length ? [`${about.narrowing.join('; ')}.`] : [];
	return {
		title: about.title,
		lead: [`Claims, not established facts: ${counted}`, ...narrowing],
		sections,
		sources,
		...(about.address ? { address: about.address } : {})
	};
}

function groupSection(context: EvidenceContext, group: EvidenceGroup): ReportSection {
	const lines = group.claims.flatMap((claim) => claimLines(claim));
	if (group.kind === 'statement') return { heading: group.heading, notes: [], lines };
	const { key, name, status, corroboration } = group.tie;
	const { reports, asserters, disinterested } = corroboration;
	const words = statusWords(context, findTie(context.ledger, key));
	return {
		heading: `${name}: ${STATUS_LABELS[status].toLowerCase()}`,
		notes: [`${words} Reports ${reports}, asserters ${asserters}, disinterested ${disinterested}.`],
		lines
	};
}

function count(n: number, noun: string): string {
	return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
