import type { EvidenceSource } from '../evidence/evidence';
import type { CitedWords } from '../evidence/trail-words';
import { markdown, markdownLink } from './markdown';
import { oneLine } from './one-line';

/** One line of a report; its parts read on, each with the numbers of its own sources. */
export interface ReportLine {
	/** 0 for a line of its own, 1 for what answers it, and so on. */
	depth: number;
	parts: readonly CitedWords[];
	/** What follows the numbers: the id of the claim and its place. */
	after?: string;
}

/** A part of a report under a heading. */
export interface ReportSection {
	heading?: string;
	/** Sentences under the heading. */
	notes: string[];
	lines: ReportLine[];
}

/** A selection or a trail as a text with numbered sources. */
export interface Report {
	title: string;
	/** Paragraphs before the first section: what this is, and what it leaves out. */
	lead: string[];
	sections: ReportSection[];
	sources: EvidenceSource[];
	/** Where the view can be opened. */
	address?: string;
}

const INDENT = '    ';

/** A report as plain text: numbers in brackets, the sources at the end. */
export function reportText({ title, lead, sections, sources, address }: Report): string {
	const parts = [[title, ...lead]];
	for (const { heading, notes, lines } of sections) {
		parts.push([
			...(heading ? [heading] : []),
			...notes.map((note) => `  ${note}`),
			...lines.map(
				({ depth, parts, after }) =>
					`${INDENT.repeat(depth)}  - ${parts.map(numbered).join('')}${after ? ` (${after})` : ''}`
			)
		]);
	}
	if (sources.length > 0) {
		parts.push([
			'Sources',
			...sources.map(
				(source) => `[${source.number}] ${sourceWords(source)}${source.url ? ` ${source.url}` : ''}`
			)
		]);
	}
	if (address) parts.push([address]);
	const indentOf = (line: string) => /^ */.exec(line)?.[0] ?? '';
	return `${parts.map((part) => part.map((line) => indentOf(line) + oneLine(line)).join('\n')).join('\n\n')}\n`;
}

/** A report as Markdown, its sources as footnotes. */
export function reportMarkdown({ title, lead, sections, sources, address }: Report): string {
	const parts = [`# ${markdown(title)}`, ...lead.map(markdown)];
	for (const { heading, notes, lines } of sections) {
		if (heading) parts.push(`## ${markdown(heading)}`);
		parts.push(...notes.map(markdown));
		const items = lines.map(({ depth, parts, after }) => {
			const text = parts.map(footnoted).join('');
			return `${INDENT.repeat(depth)}- ${text}${after ? ` (${markdown(after)})` : ''}`;
		});
		if (items.length) parts.push(items.join('\n'));
	}
	if (address) parts.push(markdownLink(address));
	const notes = sources.map(
		(source) =>
			`[^${source.number}]: ${markdown(sourceWords(source))}${source.url ? ` ${markdownLink(source.url)}` : ''}`
	);
	return `${[...parts, ...(notes.length ? [notes.join('\n')] : [])].join('\n\n')}\n`;
}

/** "Arab News, “Pakistan rejects …”, 24 Jan 2025. Read from an excerpt only." */
function sourceWords({ publisherName, title, date, readWords }: EvidenceSource): string {
	return `${publisherName}, ${title}, ${date}. ${readWords}.`;
}

function numbered({ text, sources }: CitedWords): string {
	return sources.length ? `${text} ${sources.map((number) => `[${number}]`).join('')}` : text;
}

function footnoted({ text, sources }: CitedWords): string {
	// a blank at the edge of a part holds it apart from the next
	const edge = text.startsWith(' ') ? ' ' : '';
	return `${edge}${markdown(text)}${sources.map((number) => `[^${number}]`).join('')}`;
}
