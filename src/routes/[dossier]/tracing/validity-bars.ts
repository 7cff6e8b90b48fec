import { parseDate } from '$lib/dossier/edtf';
import type { HopTime } from '$lib/evidence/trail-dates';

/** One time as a bar; positions in parts of the axis, 0 to 1. */
export interface ValidityBar {
	from: number;
	to: number;
	/** How each end is drawn: a date, a bound that nobody knows, or one that is said to be open. */
	start: 'known' | 'unknown' | 'open';
	end: 'known' | 'unknown' | 'open';
	approximate: boolean;
}

/** The bars of several hops on one axis. */
export interface ValidityAxis {
	/** A list of bars a hop. */
	bars: ValidityBar[][];
	/** First and last year on the axis; null where no hop has a date. */
	years: [number, number] | null;
}

/** Room at either end of the axis for what reaches beyond the dates, where something does. */
const BEYOND = 0.1;
/** A day is still a bar that can be seen. */
const LEAST = 0.012;

/** Lays the times of hops on one linear axis of days. Ends that are open or unknown reach to the edge and say which they are. */
export function layValidity(hops: readonly (readonly HopTime[])[]): ValidityAxis {
	const times = hops.flat();
	const days = times.flatMap(boundsOf).filter((day) => day !== null);
	if (days.length === 0) return { bars: hops.map(() => []), years: null };
	const [first, last] = [Math.min(...days), Math.max(...days)];
	const left = times.some((time) => boundsOf(time)[0] === null) ? BEYOND : 0;
	const right = times.some((time) => boundsOf(time)[1] === null) ? BEYOND : 0;
	const span = Math.max(1, last - first);
	const at = (day: number) => left + ((day - first) / span) * (1 - left - right);
	const bar = (time: HopTime): ValidityBar => {
		const { edtf, approximate } = time;
		const [earliest, latest] = boundsOf(time);
		const from = earliest === null ? 0 : Math.min(at(earliest), 1 - LEAST);
		const to = latest === null ? 1 : Math.max(at(latest), from + LEAST);
		const [before, after] = edtf.split('/');
		return {
			...{ from, to, approximate },
			start: earliest !== null ? 'known' : before === '..' ? 'open' : 'unknown',
			end: latest !== null ? 'known' : after === '..' ? 'open' : 'unknown'
		};
	};
	return { bars: hops.map((list) => list.map(bar)), years: [yearOf(first), yearOf(last)] };
}

/** First and last day as they are written: the slack that an approximate date is given for comparisons is not drawn. */
function boundsOf({ edtf }: HopTime): [number | null, number | null] {
	const span = parseDate(edtf);
	return 'error' in span ? [null, null] : [span.earliest, span.latest];
}

const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
