import { HUES, STATUSES, type Dictionary, type Filter, type Ledger, type RowMask } from './ledger';
import { NO_STATUS, tieStatuses } from './tie-status';

/** What is left of a ledger under a filter. */
export interface Filtered {
	/** Codes of the ties that remain, ascending. */
	ties: Uint32Array;
	/** The claims read in sources that are on; pass it to the other operations. */
	rows: RowMask;
	/** Status of every tie from the claims that are left, as an index into STATUSES; NO_STATUS for none. */
	status: Uint8Array;
}

/** Ties (actors, for actor types) that carry each value, by code: HUES, STATUSES, then the ledger's dictionaries. */
export interface FacetCounts {
	hue: Uint32Array;
	status: Uint32Array;
	predicate: Uint32Array;
	/** Actors of the type at a tie. */
	actorType: Uint32Array;
	/** Ties with a claim read in the source. */
	source: Uint32Array;
}

/** The filter that filters nothing. */
export const NO_FILTER: Filter = { hue: [], status: [], predicate: [], actorType: [], source: [] };

/** The four tests that a tie may fail, as bits; sources act on claims, not on ties. */
const FAILS = { hue: 1, status: 2, predicate: 4, actorType: 8 } as const;
const GONE = 16;

/**
 * The ties that remain. Claims of a source that is off are set aside and the status is taken anew from what
 * is left; a tie with no claim left is gone. A value that the ledger does not know filters nothing.
 *
 * @param within claims that count besides: those of a time, or of one telling; all without it
 */
export function filterTies(ledger: Ledger, filter: Filter, within?: RowMask): Filtered {
	const rows = rowsOf(ledger, filter, within);
	const status = tieStatuses(ledger, rows);
	const fails = failsOf(ledger, filter, status);
	let left = 0;
	for (let tie = 0; tie < fails.length; tie++) if (fails[tie] === 0) left++;
	const ties = new Uint32Array(left);
	left = 0;
	for (let tie = 0; tie < fails.length; tie++) if (fails[tie] === 0) ties[left++] = tie;
	return { ties, rows, status };
}

/**
 * Counts for the legend. Each facet is counted with the filters of the others applied and its own not, so
 * that a value that is off still shows what switching it on would bring.
 */
export function countFacets(ledger: Ledger, filter: Filter, within?: RowMask): FacetCounts {
	const rows = rowsOf(ledger, filter, within);
	const status = tieStatuses(ledger, rows);
	const fails = failsOf(ledger, filter, status);
	const counts: FacetCounts = {
		hue: new Uint32Array(HUES.length),
		status: new Uint32Array(STATUSES.length),
		predicate: new Uint32Array(ledger.predicates.values.length),
		actorType: new Uint32Array(ledger.actorTypes.values.length),
		source: new Uint32Array(ledger.sources.values.length)
	};
	const { ties, hue, actorType } = ledger;
	const counted = new Uint8Array(actorType.length);
	const countActor = (actor: number) => {
		if (counted[actor]) return;
		counted[actor] = 1;
		counts.actorType[actorType[actor]]++;
	};
	for (let tie = 0; tie < ties.size; tie++) {
		const bits = fails[tie];
		if ((bits & ~FAILS.hue) === 0) counts.hue[hue[ties.predicate[tie]]]++;
		if ((bits & ~FAILS.status) === 0) counts.status[status[tie]]++;
		if ((bits & ~FAILS.predicate) === 0) counts.predicate[ties.predicate[tie]]++;
		if ((bits & ~FAILS.actorType) !== 0) continue;
		countActor(ties.subject[tie]);
		for (let k = ties.objects.start[tie]; k < ties.objects.start[tie + 1]; k++)
			countActor(ties.objects.items[k]);
	}
	// With every source on, a tie may have another status: its own filter is the one not applied here.
	const open = filter.source.length === 0 ? fails : failsOf(ledger, filter, tieStatuses(ledger, within));
	const seen = new Int32Array(counts.source.length).fill(-1);
	for (let tie = 0; tie < ties.size; tie++) {
		if (open[tie] !== 0) continue;
		for (let k = ties.claims.start[tie]; k < ties.claims.start[tie + 1]; k++) {
			const source = ledger.source[ties.claims.items[k]];
			if (seen[source] === tie) continue;
			seen[source] = tie;
			counts.source[source]++;
		}
	}
	return counts;
}

/** 1 for the claims read in sources that are on. */
function rowsOf(ledger: Ledger, filter: Filter, within?: RowMask): RowMask {
	const rows = within?.slice() ?? new Uint8Array(ledger.size).fill(1);
	if (filter.source.length === 0) return rows;
	const off = flagsOf(ledger.sources, filter.source);
	for (let row = 0; row < rows.length; row++) if (off[ledger.source[row]]) rows[row] = 0;
	return rows;
}

/** For each tie the bits of the tests it fails; 0 for a tie that remains. */
function failsOf(ledger: Ledger, filter: Filter, status: Uint8Array): Uint8Array {
	const { ties, hue, actorType } = ledger;
	const hueOff = Uint8Array.from(HUES, (value) => (filter.hue.includes(value) ? FAILS.hue : 0));
	const statusOff = Uint8Array.from(STATUSES, (value) => (filter.status.includes(value) ? FAILS.status : 0));
	const predicateOff = flagsOf(ledger.predicates, filter.predicate);
	const typeOff = flagsOf(ledger.actorTypes, filter.actorType);
	const fails = new Uint8Array(ties.size);
	for (let tie = 0; tie < fails.length; tie++) {
		if (status[tie] === NO_STATUS) {
			fails[tie] = GONE;
			continue;
		}
		const predicate = ties.predicate[tie];
		let bits = hueOff[hue[predicate]] | statusOff[status[tie]];
		if (predicateOff[predicate]) bits |= FAILS.predicate;
		let offEnd = typeOff[actorType[ties.subject[tie]]];
		for (let k = ties.objects.start[tie]; k < ties.objects.start[tie + 1]; k++) {
			offEnd |= typeOff[actorType[ties.objects.items[k]]];
		}
		if (offEnd) bits |= FAILS.actorType;
		fails[tie] = bits;
	}
	return fails;
}

/** 1 at the code of each value that is listed. */
function flagsOf(dictionary: Dictionary, values: readonly string[]): Uint8Array {
	const flags = new Uint8Array(dictionary.values.length);
	for (const value of values) {
		const code = dictionary.code(value);
		if (code >= 0) flags[code] = 1;
	}
	return flags;
}
