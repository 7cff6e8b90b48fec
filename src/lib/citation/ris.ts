import type { CitedClaim, CitedSource } from './cited-source';
import { risDate } from './citation-date';
import { locatorWords } from './locator';
import { oneLine } from './one-line';

/**
 * Sources as RIS: one record a source, one `N1` for each claim that is cited from it, with its place. RIS knows no locators
 * of its own. Lines end as its definition asks, with CR LF; a tag of which nothing is known is left out.
 */
export function risText(sources: readonly CitedSource[]): string {
	return sources.map(record).join('');
}

function record({ record, publisher, claims, notes }: CitedSource): string {
	const { id, kind, title, titleEnglish, author, url, published, seen, language } = record;
	const { year, date } = published ? risDate(published) : {};
	const lines: [string, string | undefined][] = [
		['TY', kind === 'dataset' ? 'DATA' : url ? 'ELEC' : 'GEN'],
		['ID', id],
		['AU', author],
		['TI', title],
		['TT', titleEnglish],
		['T2', publisher],
		['PB', publisher],
		['PY', year],
		['DA', date],
		['LA', language],
		['UR', url],
		['Y2', risDate(seen.on).date],
		['N1', notes.join(' ')],
		...claims.map((claim): [string, string] => ['N1', claimWords(claim)])
	];
	const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
	return [...written, 'ER  - ', ''].join('\r\n');
}

/** "ffr.052, para. 9: The Afghan Taliban accuse …". */
function claimWords({ id, locator, sentence }: CitedClaim): string {
	return `${id}${locator ? `, ${locatorWords(locator)}` : ''}: ${sentence}`;
}
