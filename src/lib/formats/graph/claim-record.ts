import type { CodedClaim } from '../../dossier/dossier';
import { claimantOf, type DossierIndex } from '../../dossier/dossier-index';

/** A claim as its dossier holds it, with its claimant, who stands behind `narrator`. */
export interface ClaimRecord extends CodedClaim {
	claimant: string;
}

/** The record of a claim. */
export function claimRecord(index: DossierIndex, claim: CodedClaim): ClaimRecord {
	return { ...claim, claimant: claimantOf(index, claim) };
}
