import type { CodedClaim, Dossier } from '$lib/dossier/dossier';

/** The claims that name an actor, wherever in them. */
export function claimsNaming({ claims }: Pick<Dossier, 'claims'>, actor: string): CodedClaim[] {
	return claims.filter(({ who, onBehalfOf, where, target, about, mentions, that }) => {
		const content = Array.isArray(that) ? [that[0], ...[that[2]].flat()] : [];
		return [who, onBehalfOf, where, target, ...(about ?? []), ...(mentions ?? []), ...content].includes(
			actor
		);
	});
}
