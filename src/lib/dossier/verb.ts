import type { Act, Claim, Predicate } from './schema';

/** What a clause needs of a predicate; ids without a vocabulary entry are read as their own words. */
type Verb = Pick<Predicate, 'label' | 'plural' | 'gerund'> & { polarity?: Predicate['polarity'] };

/** The verb forms of a predicate id that the vocabulary does not hold. */
export function verbOfUnknown(id: string): Verb {
	const words = id.replaceAll('_', ' ');
	return { label: words, plural: words, gerund: words };
}

/** "restrain", "be allied with": after "may", "to", "does not". */
export function infinitive(verb: Verb, plural: boolean): string {
	if (verb.label.startsWith('is '))
		return `be ${(plural ? verb.plural : verb.label).replace(/^(is|are) /, '')}`;
	return verb.plural;
}

/** The verb as it agrees with its subject: "harbours", "are allied with". */
export function agree(verb: Verb, plural: boolean): string {
	return plural ? verb.plural : verb.label;
}

/** The verb with negation and phase taken in: "does not restrain", "no longer supports", "has paused attacking". */
export function finite(verb: Verb, plural: boolean, how: Pick<Claim, 'negated' | 'phase'> = {}): string {
	const copula = verb.label.startsWith('is ');
	const has = plural ? 'have' : 'has';
	const not = how.negated ? ' not' : '';
	if (how.phase === 'begun') return `${has}${not} begun to ${infinitive(verb, plural)}`;
	if (how.phase === 'paused') return `${has}${not} paused ${verb.gerund}`;
	if (how.phase === 'ended') {
		if (how.negated) return `${has} not stopped ${verb.gerund}`;
		if (copula) return `${agree(verb, plural).replace(/^(is|are) /, '$1 no longer ')}`;
		// Hostile acts stop; a bond no longer holds.
		if (verb.polarity === 'hostile') return `${has} stopped ${verb.gerund}`;
		return `no longer ${agree(verb, plural)}`;
	}
	if (!how.negated) return agree(verb, plural);
	if (copula) return agree(verb, plural).replace(/^(is|are) /, '$1 not ');
	return `${plural ? 'do' : 'does'} not ${infinitive(verb, plural)}`;
}

/** The gerund with negation and phase taken in: "not restraining", "no longer attacking". */
export function gerundOf(verb: Verb, how: Pick<Claim, 'negated' | 'phase'> = {}): string {
	const not = how.negated ? 'not ' : '';
	if (how.phase === 'begun') return `${not}beginning to ${infinitive(verb, false)}`;
	if (how.phase === 'paused') return `${not}pausing in ${verb.gerund}`;
	if (how.phase === 'ended') return how.negated ? `still ${verb.gerund}` : `no longer ${verb.gerund}`;
	return not + verb.gerund;
}

/** An act as a verb that agrees with its claimant: "accuses", "deny". */
export function actVerb(act: Act, plural: boolean): string {
	if (!plural) return act;
	return act === 'denies' ? 'deny' : act.slice(0, -1);
}
