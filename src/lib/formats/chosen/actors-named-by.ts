import type { CodedClaim, Dossier } from '../../dossier/dossier';
import type { SourceRecord } from '../../dossier/schema';

/** Ids of the actors that claims and sources name in any role, and of those that these are part of. */
export function actorsNamedBy(
	dossier: Pick<Dossier, 'actors'>,
	claims: readonly CodedClaim[],
	sources: readonly SourceRecord[]
): Set<string> {
	const named = new Set<string>(sources.map(({ publisher }) => publisher));
	for (const claim of claims) {
		const { who, onBehalfOf, where, target, that, about, mentions } = claim;
		for (const id of [who, onBehalfOf, where, target, ...(about ?? []), ...(mentions ?? [])]) {
			if (id !== undefined) named.add(id);
		}
		if (Array.isArray(that)) for (const id of [that[0], that[2]].flat()) named.add(id);
	}
	const partOf = new Map(dossier.actors.map((actor) => [actor.id, actor.partOf]));
	// a set that grows while it is walked: the wholes of wholes are reached too
	for (const id of named) {
		const whole = partOf.get(id);
		if (whole !== undefined) named.add(whole);
	}
	return named;
}
