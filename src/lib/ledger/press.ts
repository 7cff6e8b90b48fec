import type { Actor, SourceRecord } from '../dossier/schema';
import type { Ledger, RowMask } from './ledger';
import { listAt } from './csr';

/** One row of a table of sources. */
export interface PressCount {
	/** ISO 3166-1 alpha-3 code, or kind of source; empty where the country is not known. */
	value: string;
	sources: number;
	/** Distinct origins: copies of one text count once. */
	origins: number;
	claims: number;
	/** Ids of the sources, in order of the dossier. */
	ids: string[];
}

/** Whose press a picture rests on; each list by number of claims, most first. */
export interface Press {
	sources: number;
	origins: number;
	claims: number;
	byCountry: PressCount[];
	byKind: PressCount[];
}

/**
 * Counts the sources behind ties (behind all claims without `ties`) by country and by kind. The country is that of
 * the source, else that of its publisher; where the text comes from an agency abroad, the publisher's still.
 */
export function pressOf(
	ledger: Ledger,
	input: { sources: readonly SourceRecord[]; actors: readonly Actor[] },
	options: { ties?: ArrayLike<number>; rows?: RowMask } = {}
): Press {
	const { ties, rows } = options;
	const claims = new Uint32Array(input.sources.length);
	const count = (row: number) => {
		if (rows === undefined || rows[row]) claims[ledger.source[row]]++;
	};
	if (ties === undefined) for (let row = 0; row < ledger.size; row++) count(row);
	else for (let i = 0; i < ties.length; i++) listAt(ledger.ties.claims, ties[i]).forEach(count);

	const publishers = new Map(input.actors.map((actor) => [actor.id, actor]));
	const used = input.sources.flatMap((source, i) => (claims[i] > 0 ? [{ source, claims: claims[i] }] : []));
	const countryOf = ({ country, publisher }: SourceRecord) =>
		country ?? String(publishers.get(publisher)?.xref?.iso3 ?? '');
	return {
		sources: used.length,
		origins: new Set(used.map(({ source }) => source.origin)).size,
		claims: used.reduce((sum, one) => sum + one.claims, 0),
		byCountry: tally(used, countryOf),
		byKind: tally(used, (source) => source.kind)
	};
}

function tally(
	used: readonly { source: SourceRecord; claims: number }[],
	valueOf: (source: SourceRecord) => string
): PressCount[] {
	const groups = new Map<string, typeof used>();
	for (const one of used) {
		const value = valueOf(one.source);
		groups.set(value, [...(groups.get(value) ?? []), one]);
	}
	return [...groups]
		.map(([value, list]) => ({
			value,
			sources: list.length,
			origins: new Set(list.map(({ source }) => source.origin)).size,
			claims: list.reduce((sum, one) => sum + one.claims, 0),
			ids: list.map(({ source }) => source.id)
		}))
		.sort((a, b) => b.claims - a.claims || b.sources - a.sources || (a.value < b.value ? -1 : 1));
}
