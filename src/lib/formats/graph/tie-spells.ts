import { parseDate } from '../../dossier/edtf';
import type { CodedClaim } from '../../dossier/dossier';

/** A time in whole days, ISO dates, both within it. A side that is missing is open: it is said to go on. */
export interface Spell {
	start?: string;
	end?: string;
}

/** How well the time of a tie is known; `undated` where no claim on it bears a date. */
export type Dated = 'stated' | 'inexact' | 'undated';

const DAY = 86_400_000;
const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/**
 * When a tie is said to hold, as spells that do not overlap. A date that is known to the month fills the month. An open
 * side (`2021-08/..`) stays open; of a side that is unknown (`/2025-10`) nothing is claimed: the spell is what is known
 * of the other side.
 */
export function tieSpells(claims: readonly Pick<CodedClaim, 'when'>[]): Spell[] {
	const spans: [from: number, to: number][] = [];
	for (const { when } of claims) {
		const span = when === undefined ? undefined : parseDate(when);
		if (!span || 'error' in span) continue;
		// only what stands written beside an unknown side is known
		const ends = when!.split('/').map((end) => (end === '' || end === '..' ? undefined : parseDate(end)));
		const known = ends.find((end) => end !== undefined && !('error' in end));
		if (!known || 'error' in known) continue;
		const from = span.openStart ? -Infinity : (span.earliest ?? known.earliest!);
		const to = span.openEnd ? Infinity : (span.latest ?? known.latest!);
		spans.push([from, to]);
	}
	return joinSpans(spans).map(([from, to]) => ({
		...(from === -Infinity ? {} : { start: iso(from) }),
		...(to === Infinity ? {} : { end: iso(to) })
	}));
}

/** Spans that touch become one. */
function joinSpans(spans: [from: number, to: number][]): [from: number, to: number][] {
	const joined: [from: number, to: number][] = [];
	for (const [from, to] of spans.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
		const last = joined.at(-1);
		if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
		else joined.push([from, to]);
	}
	return joined;
}

/** `stated` where every date is written to the day, none approximate, uncertain, inferred or with an unknown side. */
export function datedHow(claims: readonly Pick<CodedClaim, 'when' | 'whenBasis'>[]): Dated {
	const dated = claims.filter(({ when }) => when !== undefined);
	if (dated.length === 0) return 'undated';
	const exact = dated.every(({ when, whenBasis }) => {
		const span = parseDate(when!);
		if ('error' in span || whenBasis === 'inferred') return false;
		const vague = span.approximate || span.uncertain || span.unknownStart || span.unknownEnd;
		return !vague && span.precision === 'day';
	});
	return exact ? 'stated' : 'inexact';
}
