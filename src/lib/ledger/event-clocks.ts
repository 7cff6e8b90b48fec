import { DATE_FLAG, NO_END, NO_START, type ClockColumn, type Clocks } from './clocks';
import type { EventRows } from './event-rows';
import type { Ledger } from './ledger';

/** First and last day of publication of each source; undefined where it is not known. */
export type SourceDays = readonly (readonly [earliest: number, latest: number] | undefined)[];

/**
 * The clocks of event data. The date of a row is when it held; of an act, when it was said. Nobody says when a dataset told of
 * what it asserts: there the day of the row stands in, flagged, for it cannot have been told earlier.
 */
export function eventClocks(rows: EventRows, ledger: Ledger, published: SourceDays = []): Clocks {
	const size = rows.size;
	const { days } = rows;
	const earliest = new Int32Array(size);
	const wide = days.some((bounds) => bounds !== undefined && bounds[0] !== bounds[1]);
	const latest = wide ? new Int32Array(size) : earliest;
	const valid = new Uint16Array(size);
	const said = new Uint16Array(size);
	const told = new Uint16Array(size);
	for (let row = 0; row < size; row++) {
		const bounds = days[rows.date.at(row)];
		if (bounds) {
			earliest[row] = bounds[0];
			if (wide) latest[row] = bounds[1];
		}
		const dated = bounds ? 0 : DATE_FLAG.undated;
		const narrated = ledger.narrated[row] === 1;
		valid[row] = narrated ? dated : DATE_FLAG.undated;
		said[row] = narrated ? DATE_FLAG.undated : dated;
		told[row] = narrated && bounds ? DATE_FLAG.standIn : dated;
	}
	const column = (flags: Uint16Array): ClockColumn => ({ earliest, latest, flags });
	const sources = ledger.sources.values.length;
	return {
		...{ valid: column(valid), said: column(said), told: column(told) },
		published: publishedColumn(ledger, published),
		// A day is certain; a month or a year holds for certain on none of its days: "2025-10".
		sureFrom: latest,
		sureTo: earliest,
		sourceFrom: Int32Array.from({ length: sources }, (_, i) => published[i]?.[0] ?? NO_START),
		sourceBy: Int32Array.from({ length: sources }, (_, i) => published[i]?.[1] ?? NO_END)
	};
}

function publishedColumn({ size, source }: Ledger, published: SourceDays): ClockColumn {
	if (!published.some((bounds) => bounds !== undefined)) {
		const nothing = new Int32Array(size);
		return { earliest: nothing, latest: nothing, flags: new Uint16Array(size).fill(DATE_FLAG.undated) };
	}
	const earliest = new Int32Array(size);
	const latest = new Int32Array(size);
	const flags = new Uint16Array(size);
	for (let row = 0; row < size; row++) {
		const bounds = published[source[row]];
		if (bounds) [earliest[row], latest[row]] = bounds;
		else flags[row] = DATE_FLAG.undated;
	}
	return { earliest, latest, flags };
}
