import type { Predicate } from '../../dossier/schema';
import type { WordMeaning } from './word-map';

/** What a relation word becomes, for a person who decides on it: "accuses of: war crimes", "supports, the other way round". */
export function meaningWords(
	{ act = 'asserts', that, turned, negated, phase, topic }: WordMeaning,
	predicates: readonly Predicate[]
): string {
	const label = that && (predicates.find(({ id }) => id === that)?.label ?? that.replaceAll('_', ' '));
	const more = [turned && 'the other way round', negated && 'negated', phase].filter(Boolean).join(', ');
	const content = [label, more].filter(Boolean).join(', ');
	if (act === 'asserts') return content;
	return `${act}: ${topic ? topic.replaceAll('-', ' ') : content}`;
}
