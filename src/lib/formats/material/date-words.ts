import { parseDate } from '../../dossier/edtf';

/** Which of two numbers before a year is the day. */
export type DayOrder = 'day-first' | 'month-first';

/** First letters of months, by number, in English, German, French, Spanish, Portuguese and Italian. */
const MONTHS: readonly RegExp[] = [
	/^(jan|ene|gen|jän)/,
	/^(feb|fév|fev)/,
	/^(mar|mär|mrz|maerz)/,
	/^(apr|avr|abr)/,
	/^(may|mai|mag)/,
	/^(jun|juin|giu)/,
	/^(jul|juil|lug)/,
	/^(aug|aoû|aou|ago)/,
	/^(sep|set)/,
	/^(oct|okt|out|ott)/,
	/^(nov)/,
	/^(dec|dez|déc|dic)/
];

function edtf(year: string | number, month?: string | number, day?: string | number): string | undefined {
	const parts = [String(year).padStart(4, '0')];
	if (month !== undefined) parts.push(String(Number(month)).padStart(2, '0'));
	if (day !== undefined) parts.push(String(Number(day)).padStart(2, '0'));
	const text = parts.join('-');
	return 'error' in parseDate(text) ? undefined : text;
}

function monthOf(word: string): number | undefined {
	const index = MONTHS.findIndex((month) => month.test(word.toLowerCase()));
	return index < 0 ? undefined : index + 1;
}

/** A date as files write it, in EDTF; undefined where it is none. A time of day is left out. */
export function dateOf(text: string, order: DayOrder = 'day-first'): string | undefined {
	const cell = text.trim();
	if (cell === '' || cell.length > 60) return undefined;
	if (!('error' in parseDate(cell))) return cell;
	const stamp = /^(\d{4})-(\d{2})-(\d{2})[T ]\d{1,2}[:.]\d{2}/.exec(cell);
	if (stamp) return edtf(stamp[1], stamp[2], stamp[3]);
	const digits = /^((?:1[5-9]|20|21)\d{2})(\d{2})(\d{2})?(?:\d{6})?$/.exec(cell);
	if (digits) return edtf(digits[1], digits[2], digits[3]);
	const yearFirst = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?(?:[ T].*)?$/.exec(cell);
	if (yearFirst) return edtf(yearFirst[1], yearFirst[2], yearFirst[3]);
	const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ ,].*)?$/.exec(cell);
	if (numbers) {
		const [, first, second, year] = numbers;
		return order === 'day-first' ? edtf(year, second, first) : edtf(year, first, second);
	}
	const named =
		/^(?:(\d{1,2})(?:\.|st|nd|rd|th)?[\s-]+(?:de\s+)?)?(\p{L}{3,})\.?[\s,-]+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?:de\s+)?(\d{4})$/u.exec(
			cell
		);
	if (!named) return undefined;
	const month = monthOf(named[2]);
	return month !== undefined ? edtf(named[4], month, named[1] ?? named[3]) : undefined;
}

/** How numbers before a year are to be read, by the dates of a column; undefined where they do not tell. */
export function dayOrderOf(samples: Iterable<string>): DayOrder | undefined {
	for (const sample of samples) {
		const found = /^\s*(\d{1,2})([/.-])(\d{1,2})[/.-]\d{4}/.exec(sample);
		if (!found) continue;
		if (Number(found[1]) > 12 || found[2] === '.') return 'day-first';
		if (Number(found[3]) > 12) return 'month-first';
	}
	return undefined;
}

/** First and last day that a date may mean, counted from 1970-01-01. */
export function dayBounds(text: string, order?: DayOrder): [earliest: number, latest: number] | undefined {
	const date = dateOf(text, order);
	const span = date === undefined ? undefined : parseDate(date);
	if (!span || 'error' in span || span.earliest === null || span.latest === null) return undefined;
	return [span.earliest, span.latest];
}
