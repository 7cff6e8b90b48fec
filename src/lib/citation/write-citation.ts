import type { EvidenceContext } from '../evidence/evidence-context';
import { bibtexText } from './bibtex';
import type { CitationFormat } from './citation-formats';
import { citeSources } from './cited-source';
import { claimNote } from './claim-note';
import { cslText } from './csl-json';
import { reportMarkdown, reportText, type Report } from './report';
import { risText } from './ris';

/** What is to be cited. */
export interface ToCite {
	claims: readonly string[];
	/** As a text with numbered sources; a single claim without one is a sentence with its footnote. */
	report?: () => Report;
}

/**
 * Writes a citation: a sentence or a report in plain text and Markdown, the sources with the places of their claims in the
 * formats of reference managers.
 *
 * @param address permalink of a claim's page
 */
export function writeCitation(
	context: EvidenceContext,
	{ claims, report }: ToCite,
	format: CitationFormat,
	address?: (id: string) => string
): string {
	if (format === 'text' || format === 'markdown') {
		if (report) return format === 'text' ? reportText(report()) : reportMarkdown(report());
		return claims.map((id, i) => claimNote(context, id, format, address?.(id), i + 1)).join('\n');
	}
	const sources = citeSources(context.index, claims, address);
	if (format === 'bibtex') return bibtexText(sources);
	if (format === 'ris') return risText(sources);
	return cslText(context.dossier.header.id, sources);
}
