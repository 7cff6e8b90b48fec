import { DATE_FLAG, NO_END, NO_START, type Clocks } from './clocks';

/** In place of a day: the claim has no date. */
export const NO_DAY = NO_END;

/**
 * The day by which a claim takes its place in the order of saying: the first on which it can have been said (or
 * published, where nobody says when it was said), the last where the first is not known; NO_DAY without a date.
 */
export function dayTold(clocks: Pick<Clocks, 'told'>, row: number): number {
	const { earliest, latest, flags } = clocks.told;
	if (flags[row] & DATE_FLAG.undated) return NO_DAY;
	return earliest[row] === NO_START ? latest[row] : earliest[row];
}

/** Compares rows by the day they were told, undated ones last, then by the order of the ledger. */
export function byDayTold(clocks: Pick<Clocks, 'told'>): (a: number, b: number) => number {
	return (a, b) => dayTold(clocks, a) - dayTold(clocks, b) || a - b;
}
