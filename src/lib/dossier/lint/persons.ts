import type { CodedClaim } from '../dossier';
import { claimsByTie, propositionOf } from './proposition';
import { onClaim, type LintContext, type Rule } from './rule';

/** The persons whom a claim accuses: its target, or the subject of the alleged tie. */
function accusedPersons({ index }: LintContext, claim: CodedClaim): string[] {
	const accused = new Set([claim.target, propositionOf(claim)?.[0], ...(claim.about ?? [])]);
	return [...accused].filter((id) => id !== undefined && index.actors.get(id)?.type === 'person') as string[];
}

/**
 * The data does not say who is alive, so every actor of type person counts as living. An accusation
 * passes when two independent origins report it, or when any claim replies to it.
 */
export const accusedPerson: Rule = {
	id: 'E23',
	severity: 'error',
	about: 'An accusation against a named person that one origin alone reports and nobody has answered.',
	*check(context) {
		const { index, claims } = context;
		const accusations = claims.filter((claim) => claim.act === 'accuses');
		const answered = new Set(claims.flatMap((claim) => claim.respondsTo ?? []));
		const byTie = claimsByTie(index, accusations);
		for (const claim of accusations) {
			const [person] = accusedPersons(context, claim);
			if (person === undefined) continue;
			const same = [...byTie.values()].find((list) => list.includes(claim)) ?? [claim];
			const origins = new Set(same.map(({ source }) => index.sources.get(source)?.origin));
			if (origins.size >= 2 || same.some(({ id }) => answered.has(id))) continue;
			const message = `'${person}' is a person, accused by one origin and with no reply recorded. Add a second origin or the reply, or withdraw the claim.`;
			yield onClaim(claim, ['act'], message);
		}
	}
};

export const withdrawnWithoutReason: Rule = {
	id: 'E22',
	severity: 'error',
	about: 'A withdrawn claim that does not say why.',
	*check({ dossier }) {
		for (const claim of dossier.claims) {
			const { deprecated } = claim;
			if (deprecated === undefined || deprecated === false) continue;
			if (typeof deprecated === 'string' && deprecated.trim() !== '') continue;
			yield onClaim(claim, ['deprecated'], 'Say why this claim was withdrawn: deprecated: "the reason".');
		}
	}
};
