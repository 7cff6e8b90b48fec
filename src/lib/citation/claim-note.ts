import { citationParts } from '../evidence/citation';
import type { EvidenceContext } from '../evidence/evidence-context';
import { markdown, markdownLink } from './markdown';
import { oneLine } from './one-line';

/** How a claim is taken into a text. */
export type NoteFormat = 'text' | 'markdown';

/**
 * A claim as a sentence that keeps its attribution, and a footnote that says where it was read; empty for an unknown id.
 *
 * @param address permalink of the claim's page, where it is known
 * @param number of the footnote in plain text; in Markdown the claim's id names it
 */
export function claimNote(
	context: EvidenceContext,
	id: string,
	format: NoteFormat,
	address?: string,
	number = 1
): string {
	const parts = citationParts(context, id);
	if (!parts) return '';
	const { sentence, reported, publisher, text, read, record, url } = parts;
	const from = `${reported ? 'As reported by' : 'In'} ${publisher}, ${text}.${read && ` ${read}`}`;
	if (format === 'text') {
		const links = [url ? ` ${url}` : '', `${record}${address ? `, ${address}` : ''}.`];
		return `${oneLine(sentence)}. [${number}]\n\n[${number}] ${oneLine(`${from}${links[0]} ${links[1]}`)}\n`;
	}
	const name = id.replace(/[^a-z0-9-]/gi, '-');
	const link = (to: string | undefined, before = ' ') => (to ? `${before}${markdownLink(to)}` : '');
	return `${markdown(sentence)}.[^${name}]\n\n[^${name}]: ${markdown(from)}${link(url)} ${markdown(record)}${link(address, ', ')}.\n`;
}
