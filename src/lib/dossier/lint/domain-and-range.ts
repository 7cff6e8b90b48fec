import type { Predicate } from '../schema';
import { propositionOf, termsOf, type Terms } from './proposition';
import { onClaim, type LintContext, type Rule } from './rule';

const irregular: Record<string, string> = {
	igo: 'an intergovernmental organisation',
	unknown: 'an actor of unknown type',
	'group-class': 'a class of groups',
	'party-group': 'a group of parties'
};

/** An actor type in words: "an armed group". */
function typeInWords(type: string): string {
	if (irregular[type]) return irregular[type];
	const words = type.replaceAll('-', ' ');
	return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}

/** The actor types that a list of types and type groups stands for. */
function typesOf({ dossier }: LintContext, list: readonly string[]): string[] {
	const groups = dossier.vocabulary.typeGroups;
	return [...new Set(list.flatMap((name) => (Object.hasOwn(groups, name) ? groups[name] : [name])))];
}

function inWords(types: string[]): string {
	const words = types.map(typeInWords);
	return words.length < 2 ? (words[0] ?? 'nothing') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function fits(context: LintContext, predicate: Predicate, { subject, objects }: Terms): boolean {
	const type = (id: string) => context.index.actors.get(id)?.type ?? '';
	return (
		typesOf(context, predicate.subject).includes(type(subject)) &&
		objects.every((id) => typesOf(context, predicate.object).includes(type(id)))
	);
}

/** A predicate of the same category that these two could have. */
function alternative(context: LintContext, { predicate, ...ends }: Terms & { predicate: Predicate }): string {
	const other = [...context.index.predicates.values()].find(
		(candidate) =>
			candidate.id !== predicate.id &&
			candidate.category === predicate.category &&
			fits(context, candidate, ends)
	);
	return other ? ` Use ${other.id}?` : ` Change the predicate or the actor.`;
}

/** Actors that do not exist are E01's business; `where` has a range too. */
export const domainAndRange: Rule = {
	id: 'E03',
	severity: 'error',
	about: 'A subject or object of a type that the predicate does not take, or a place that is none.',
	*check(context) {
		const { actors } = context.index;
		const known = new Map<readonly string[], string[]>();
		const typesIn = (list: readonly string[]) => {
			const types = known.get(list) ?? typesOf(context, list);
			known.set(list, types);
			return types;
		};
		for (const claim of context.dossier.claims) {
			const place = claim.where === undefined ? undefined : actors.get(claim.where);
			if (place && place.type !== 'place' && place.type !== 'territory') {
				const message = `'where' needs a place or a territory; '${place.id}' is ${typeInWords(place.type)}. Name the place.`;
				yield onClaim(claim, ['where'], message);
			}
			const proposition = propositionOf(claim);
			const terms = proposition && termsOf(context.index, proposition);
			if (!terms?.predicate) continue;
			const { predicate } = terms;
			const ends = [
				['subject', predicate.subject, [terms.subject]],
				['object', predicate.object, terms.objects]
			] as const;
			for (const [role, list, ids] of ends) {
				const types = typesIn(list);
				for (const id of ids) {
					const type = actors.get(id)?.type;
					if (type === undefined || types.includes(type)) continue;
					const help = alternative(context, { ...terms, predicate });
					const message = `'${predicate.id}' needs ${inWords(types)} as ${role}; '${id}' is ${typeInWords(type)}.${help}`;
					yield onClaim(claim, ['that'], message);
				}
			}
		}
	}
};
