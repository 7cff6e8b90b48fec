import { canonicalJson } from '../dossier-fingerprint';

/** One field of a record that is not what it was; undefined where it was not there or is no more. */
export interface FieldChange {
	field: string;
	before?: unknown;
	after?: unknown;
}

/** The fields in which two records differ, in the order in which they stand; the order of keys inside does not count. */
export function changedFields(before: object, after: object): FieldChange[] {
	const old = new Map(Object.entries(before));
	const now = new Map(Object.entries(after));
	return [...new Set([...old.keys(), ...now.keys()])]
		.filter((field) => canonicalJson(old.get(field) ?? null) !== canonicalJson(now.get(field) ?? null))
		.map((field) => ({
			field,
			...(old.has(field) ? { before: old.get(field) } : {}),
			...(now.has(field) ? { after: now.get(field) } : {})
		}));
}
