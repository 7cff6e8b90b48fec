import { dateWords, isInterval } from '../dossier/date-words';
import { parseDate, readEnds, type DatePart } from '../dossier/edtf';
import { oneLine } from './one-line';

/** A date as CSL-JSON has it. */
export interface CslDate {
	'date-parts'?: number[][];
	circa?: true;
	literal?: string;
}

/** Whether the text is a date that the formats can hold. */
function isDate(edtf: string): boolean {
	return !('error' in parseDate(edtf));
}

/** The ends of a date that are known, and whether those are all that it has. */
function knownEnds(edtf: string): { parts: DatePart[]; whole: boolean } {
	const ends = isDate(edtf) ? (readEnds(edtf) ?? []) : [];
	const parts = [...ends].flatMap((end) => (typeof end === 'string' ? [] : [end]));
	return { parts, whole: parts.length > 0 && parts.length === ends.length };
}

const isDoubtful = ({ approximate, uncertain }: DatePart) => approximate || uncertain;
const pad = (n: number) => String(n).padStart(2, '0');

/** The date field of biblatex, which takes EDTF as it is; undefined for what is no date. */
export function biblatexDate(edtf: string): string | undefined {
	return isDate(edtf) ? edtf : undefined;
}

/**
 * A date of CSL-JSON. About and perhaps are both `circa`; an interval without one of its ends has no parts in CSL and is
 * given in words, as is what cannot be read.
 */
export function cslDate(edtf: string): CslDate {
	const { parts, whole } = knownEnds(edtf);
	if (!whole) return { literal: oneLine(dateWords(edtf)) };
	return {
		'date-parts': parts.map(({ year, month, day }) =>
			[year, month, day].filter((part) => part !== undefined)
		),
		...(parts.some(isDoubtful) ? { circa: true } : {})
	};
}

/**
 * A date of RIS: year/month/day/more, where what is not known stays empty. The fourth field says that a date is about
 * ("circa") or perhaps, and where an interval ends.
 */
export function risDate(edtf: string): { year?: string; date?: string } {
	const [first] = knownEnds(edtf).parts;
	if (!first) return {};
	const { month, day } = first;
	const more = isInterval(edtf)
		? dateWords(edtf)
		: first.uncertain
			? 'perhaps'
			: first.approximate
				? 'circa'
				: '';
	const year = String(first.year).padStart(4, '0');
	const parts = [year, month ? pad(month) : '', day ? pad(day) : '', oneLine(more).replaceAll('/', '-')];
	return { year, date: parts.join('/') };
}
