import type { MaterialActor } from './material';

/** Actors of one material that bear one name: they may be one, or not; a person decides. */
export interface SameName {
	name: string;
	/** Keys in the material, in its order. */
	keys: string[];
}

/** A name as it is compared: without capitals, accents, punctuation. */
export function nameKey(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The actors that share a label or another name, each group once. */
export function sameNames(actors: readonly MaterialActor[]): SameName[] {
	const byName = new Map<string, { name: string; keys: Set<string> }>();
	for (const { key, label, names } of actors) {
		for (const name of new Set([label, ...names])) {
			const compared = nameKey(name);
			if (compared === '') continue;
			const group = byName.get(compared);
			if (group) group.keys.add(key);
			else byName.set(compared, { name, keys: new Set([key]) });
		}
	}
	const seen = new Set<string>();
	const groups: SameName[] = [];
	for (const { name, keys } of byName.values()) {
		const group = JSON.stringify([...keys]);
		if (keys.size < 2 || seen.has(group)) continue;
		seen.add(group);
		groups.push({ name, keys: [...keys] });
	}
	return groups;
}
