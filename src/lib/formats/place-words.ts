import type { Claim } from '../dossier/schema';

/** The place of a claim in its source, in words: `para. 9, “harboring ISIL-K fighters”`; empty where none is coded. */
export function placeWords({ at }: Pick<Claim, 'at'>): string {
	const parts: string[] = [];
	if (at?.para !== undefined) parts.push(at.para === 0 ? 'title' : `para. ${at.para}`);
	if (at?.page !== undefined) parts.push(`p. ${at.page}`);
	if (at?.time !== undefined) parts.push(`at ${at.time}`);
	if (at?.words !== undefined) parts.push(`“${at.words}”`);
	return parts.join(', ');
}
