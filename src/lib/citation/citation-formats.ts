/** The formats of citations, in the order in which a reader chooses among them. */
export const CITATION_FORMATS = [
	{ id: 'text', label: 'Plain text', extension: 'txt', type: 'text/plain' },
	{ id: 'markdown', label: 'Markdown', extension: 'md', type: 'text/markdown' },
	{ id: 'bibtex', label: 'BibTeX', extension: 'bib', type: 'application/x-bibtex' },
	{ id: 'ris', label: 'RIS', extension: 'ris', type: 'application/x-research-info-systems' },
	{ id: 'csl-json', label: 'CSL-JSON', extension: 'json', type: 'application/vnd.citationstyles.csl+json' }
] as const;

export type CitationFormat = (typeof CITATION_FORMATS)[number]['id'];
