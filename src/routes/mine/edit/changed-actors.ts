import type { CodedClaim } from '$lib/dossier/dossier';
import type { DossierDiff } from '$lib/dossier/diff/diff-dossiers';
import { isWithdrawn } from '$lib/dossier/lint/lint';

/** The claims of a difference that are in force now. */
export function changedClaims({ claims }: DossierDiff): CodedClaim[] {
	const now = [claims.reinstated, claims.redated, claims.changed].flat().map(({ after }) => after);
	return [...claims.added, ...now].filter((claim) => !isWithdrawn(claim));
}

/** The actors between whom the changed claims lie: what is selected to see them in the network and in the table. */
export function changedActors(diff: DossierDiff): string[] {
	const ids = changedClaims(diff).flatMap(({ that, about = [] }) =>
		Array.isArray(that) ? [that[0], ...[that[2]].flat()] : about
	);
	return [...new Set(ids)];
}
