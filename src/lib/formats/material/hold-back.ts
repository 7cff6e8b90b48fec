import type { CodedClaim, Dossier } from '../../dossier/dossier';
import type { DossierIndex } from '../../dossier/dossier-index';
import { claimsByTie, propositionOf } from '../../dossier/lint/proposition';

const REASON =
	'Held back by the import: it accuses a person on the word of one origin, and no reply is recorded. Add a second origin or the reply, then take this line out.';

/**
 * Withdraws accusations against a person that one origin alone reports and nobody answered, as the linter would ask for
 * (E23): they stay in the file and out of the picture until somebody looks. Gives their ids.
 */
export function holdBack({ claims }: Pick<Dossier, 'claims'>, index: DossierIndex): string[] {
	const accusations = claims.filter(({ act }) => act === 'accuses');
	const answered = new Set(claims.flatMap(({ respondsTo }) => respondsTo ?? []));
	const isPerson = (id: string | undefined) => id !== undefined && index.actors.get(id)?.type === 'person';
	const groups = [...claimsByTie(index, accusations).values()];
	const grouped = new Set(groups.flat());
	groups.push(...accusations.filter((claim) => !grouped.has(claim)).map((claim) => [claim]));
	const held: CodedClaim[] = [];
	for (const group of groups) {
		const origins = new Set(group.map(({ source }) => index.sources.get(source)?.origin));
		if (origins.size >= 2 || group.some(({ id }) => answered.has(id))) continue;
		held.push(
			...group.filter((claim) =>
				[claim.target, propositionOf(claim)?.[0], ...(claim.about ?? [])].some(isPerson)
			)
		);
	}
	for (const claim of held) claim.deprecated = REASON;
	return held.map(({ id }) => id);
}
