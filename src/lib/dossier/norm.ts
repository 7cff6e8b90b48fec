/** Name of the normalisation that fingerprints are taken under. */
export const NORM = 'norm-v1';

/**
 * A paragraph under norm-v1: NFC; quotation marks and apostrophes straight; hyphens and dashes to the
 * hyphen-minus; no-break spaces to spaces; white space collapsed to one space; ends trimmed.
 */
export function normalise(paragraph: string): string {
	return paragraph
		.normalize('NFC')
		.replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
		.replace(/[\u201c\u201d\u201e\u201f\u2033]/g, '"')
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/[\u00a0\u202f\u2007]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}
