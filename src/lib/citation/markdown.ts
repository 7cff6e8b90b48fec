/**
 * Text for Markdown: what Markdown would read as a sign stands behind a backslash, so that data never becomes markup, not
 * even where raw HTML is allowed.
 */
export function markdown(text: string): string {
	return text
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
		.replace(/^(\d+)([.)])/, '$1\\$2')
		.replace(/^[-+=]/, '\\$&');
}

/** An address as a link of its own. */
export function markdownLink(url: string): string {
	return `<${url.replace(/[\s<>\\]/g, encodeURIComponent)}>`;
}
