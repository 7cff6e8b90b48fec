import { readEnds, type DatePart } from '../../dossier/edtf';

/** Dates as the model can hold them: ISO prefixes, without marks of doubt. */
export interface FtmDates {
	date: string[];
	startDate: string[];
	endDate: string[];
}

/** What of some EDTF dates the model can hold; approximate and uncertain ones are left to words. */
export function ftmDates(dates: Iterable<string | undefined>): FtmDates {
	const found: FtmDates = { date: [], startDate: [], endDate: [] };
	const add = (list: string[], end: DatePart | 'open' | 'unknown') => {
		if (typeof end === 'string' || end.approximate || end.uncertain) return;
		const text = [end.year, end.month, end.day]
			.filter((number) => number !== undefined)
			.map((number, at) => String(number).padStart(at === 0 ? 4 : 2, '0'))
			.join('-');
		if (!list.includes(text)) list.push(text);
	};
	for (const text of dates) {
		const ends = text === undefined ? undefined : readEnds(text);
		if (ends?.length === 1) add(found.date, ends[0]);
		else if (ends) {
			add(found.startDate, ends[0]);
			add(found.endDate, ends[1]);
		}
	}
	return found;
}
