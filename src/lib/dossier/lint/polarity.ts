import { polaritySchema } from '../schema';
import type { Rule } from './rule';

/** A predicate taken from other people's words has no polarity until somebody gives it one. */
export const polarityNotSet: Rule = {
	id: 'W22',
	severity: 'warning',
	about: 'A predicate of which nobody has said whether it is friendly or hostile.',
	*check({ dossier }) {
		const known = polaritySchema.options.filter((polarity) => polarity !== 'unknown');
		for (const record of dossier.vocabulary.predicates) {
			if (record.polarity !== 'unknown') continue;
			const message = `The polarity of '${record.id}' is not set; its ties are drawn as neutral. Choose ${known.join(', ').replace(/, (?=\w+$)/, ' or ')}.`;
			yield { record, at: ['polarity'], message };
		}
	}
};
