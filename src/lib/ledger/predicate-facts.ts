import type { Predicate } from '../dossier/schema';
import { HUES, type Dictionary, type Hue } from './ledger';
import { growingDictionary } from './dictionary';

/** What the ledger knows of each predicate, one cell a predicate. */
export interface PredicateFacts {
	predicates: Dictionary;
	/** Index into HUES. */
	hue: Uint8Array;
	symmetric: Uint8Array;
}

/** Reads hue and symmetry from the vocabulary. */
export function predicateFacts(list: readonly Predicate[]): PredicateFacts {
	const predicates = growingDictionary(list.map((predicate) => predicate.id));
	const hue = new Uint8Array(list.length);
	const symmetric = new Uint8Array(list.length);
	for (const predicate of list) {
		const code = predicates.code(predicate.id);
		hue[code] = HUES.indexOf(hueOf(predicate));
		symmetric[code] = predicate.symmetric ? 1 : 0;
	}
	return { predicates, hue, symmetric };
}

/** The id that each inverse reads backwards: `harboured_by` to `harbours`. A symmetric predicate has none. */
export function inversesOf(list: readonly Predicate[]): ReadonlyMap<string, string> {
	return new Map(list.filter((one) => !one.symmetric).map((one) => [one.inverse, one.id]));
}

/** Hue of a predicate: its polarity, with kinship apart, "third-party-hostile" by its short name, and not set as neutral. */
export function hueOf(predicate: Pick<Predicate, 'polarity' | 'category'>): Hue {
	if (predicate.category === 'kinship') return 'kinship';
	if (predicate.polarity === 'unknown') return 'neutral';
	return predicate.polarity === 'third-party-hostile' ? 'third-party' : predicate.polarity;
}
