import type { ClaimDraft } from './reading';
import type { Lexicon } from './lexicon';

const CANNOT_SPEAK = ['place', 'territory'];

/** How much in a draft is unlikely: a place that speaks, an actor of a type that the predicate does not take. */
export function misfits({ index, typeGroups: groups }: Lexicon, { who, that }: ClaimDraft): number {
	const type = (id: string | undefined) => (id === undefined ? undefined : index.actors.get(id)?.type) ?? '';
	let count = CANNOT_SPEAK.includes(type(who)) ? 1 : 0;
	if (!Array.isArray(that)) return count;
	const predicate = index.predicates.get(that[1]);
	const takes = (list: readonly string[] | undefined, id: string) =>
		!list || list.flatMap((name) => (Object.hasOwn(groups, name) ? groups[name] : [name])).includes(type(id));
	if (!takes(predicate?.subject, that[0])) count += 1;
	for (const id of [that[2]].flat()) if (!takes(predicate?.object, id)) count += 1;
	return count;
}
