import type { CitedClaim, CitedSource } from './cited-source';
import { biblatexDate } from './citation-date';
import { joinLocators, locatorWords } from './locator';
import { oneLine } from './one-line';

/** Characters that LaTeX takes for commands, and how each is written. All others stay as they are, in UTF-8. */
const SPECIAL: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	$: '\\$',
	'&': '\\&',
	'#': '\\#',
	'%': '\\%',
	_: '\\_',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}'
};

/**
 * Sources as a biblatex file: one entry a source, with the claims that are cited from it in `annotation` and their places,
 * as one would write them into a postnote, in `note`. A field of which nothing is known is left out.
 */
export function bibtexText(sources: readonly CitedSource[]): string {
	return sources.map((source) => `${entry(source)}\n`).join('\n');
}

function entry({ record, publisher, claims, notes }: CitedSource): string {
	const { id, kind, title, author, url, published, seen } = record;
	const type = kind === 'dataset' ? 'dataset' : url ? 'online' : 'misc';
	const places = joinLocators(claims.flatMap(({ locator }) => locator ?? []));
	const note = [...(places ? [`Cited: ${places}.`] : []), ...notes].join(' ');
	const fields: [string, string | undefined][] = [
		// a second pair of braces: a name is not taken apart, a headline keeps its capitals
		['author', author && `{${latex(author)}}`],
		['title', title && `{${latex(title)}}`],
		['organization', `{${latex(publisher)}}`],
		['date', published && biblatexDate(published)],
		['url', url && address(url)],
		['urldate', biblatexDate(seen.on)],
		['note', latex(note)],
		['annotation', claims.length ? claims.map((claim) => latex(claimWords(claim))).join(' ') : undefined]
	];
	const lines = fields.flatMap(([name, value]) => (value ? [`\t${name} = {${value}}`] : []));
	return `@${type}{${id},\n${lines.join(',\n')}\n}`;
}

/** "[ffr.052, para. 9] The Afghan Taliban accuse …". */
function claimWords({ id, locator, sentence }: CitedClaim): string {
	return `[${id}${locator ? `, ${locatorWords(locator)}` : ''}] ${sentence}`;
}

/** Text for a field of BibTeX. */
export function latex(text: string): string {
	return oneLine(text).replace(/[\\{}$&#%_^~]/g, (sign) => SPECIAL[sign]);
}

/** An address for a field that is taken as it stands: what would end the field or begin a formula is percent-encoded. */
function address(url: string): string {
	return oneLine(url).replace(/[\\{}$^]/g, encodeURIComponent);
}
