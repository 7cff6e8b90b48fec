import type { DossierIndex } from '../dossier-index';
import type { Act } from '../schema';
import { claimSentence } from '../sentence';
import { foldPhrase } from './folded-text';

/** The claims of an act that are said in these folded words, without a full stop. */
export function claimsNamed(index: DossierIndex, act: Act, folded: string): string[] {
	if (!folded) return [];
	return [...index.claims.values()]
		.filter((claim) => claim.act === act)
		.filter((claim) => foldPhrase(claimSentence(index, claim)).replace(/[. ]+$/, '') === folded)
		.map(({ id }) => id);
}
