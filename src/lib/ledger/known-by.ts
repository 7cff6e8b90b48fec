import type { Ledger } from './ledger';
import { DATE_FLAG, NO_START, reports, type Clocks } from './clocks';
import { VERDICT } from './verdict';

/** The clocks by which a thing becomes known. */
export type KnowingClock = 'said' | 'published';

/**
 * Whether each claim was known by the end of a day, as a VERDICT a row.
 *
 * - yes: it was said (published) by then at the latest.
 * - maybe: it can have been, its date being coarse or bounded on one side only.
 * - no: it cannot have been said (published) yet.
 * - undated: nothing bounds the day from below, and the day asked for is before the text was read.
 *
 * By `said` a claim is known when its words were spoken; where nobody says when, and for the narrator, when the
 * source was published: before that, these sources do not show that anybody knew. By `published` the source
 * decides alone. Two things bound what is not dated: nobody reports what has not begun (`sourceFrom`, and for
 * words "before" a date the beginning of what they speak of), and every text was published by the day it was read.
 */
export function knownBy(
	ledger: Pick<Ledger, 'size' | 'source' | 'effect'>,
	clocks: Clocks,
	day: number,
	clock: KnowingClock = 'said'
): Uint8Array {
	const { size, source } = ledger;
	const { said, valid, sourceFrom, sourceBy } = clocks;
	const bySaying = clock === 'said';
	const verdicts = new Uint8Array(size);
	for (let row = 0; row < size; row++) {
		let first = sourceFrom[source[row]];
		let last = sourceBy[source[row]];
		if (bySaying && !(said.flags[row] & DATE_FLAG.undated)) {
			first = said.earliest[row];
			last = Math.min(last, said.latest[row]);
			if (first === NO_START && reports(ledger, row)) first = Math.min(valid.earliest[row], last);
		}
		if (last <= day) verdicts[row] = VERDICT.yes;
		else if (first === NO_START) verdicts[row] = VERDICT.undated;
		else if (first <= day) verdicts[row] = VERDICT.maybe;
	}
	return verdicts;
}
