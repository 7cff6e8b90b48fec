import { actorInText, actorName, capitalise, joinWords, labelTakesPlural, nameAfterVerb } from './actor-name';
import type { DossierIndex } from './dossier-index';
import { agree, verbOfUnknown } from './verb';

/** A tie by ids. `object` is a list only where the predicate takes several parties. */
export interface TieTerms {
	subject: string;
	predicate: string;
	objects: readonly string[];
}

/** The parts of a tie's name, so that each can be set in its own type. */
export interface TieNameParts {
	subject: string;
	verb: string;
	object: string;
}

/** A tie's name in display labels, with its verb agreeing. */
export function tieNameParts(index: DossierIndex, tie: TieTerms): TieNameParts {
	const subject = index.actors.get(tie.subject);
	const verb = index.predicates.get(tie.predicate) ?? verbOfUnknown(tie.predicate);
	const name = subject ? actorName(subject) : tie.subject;
	return {
		subject: subject && name.includes(',') ? capitalise(actorInText(subject)) : name,
		verb: agree(verb, subject ? labelTakesPlural(subject) : false),
		object: joinWords(tie.objects.map((id) => nameAfterVerb(index, id)))
	};
}

/** A tie as a sentence without a full stop: "Afghan Taliban harbours TTP". Never shown without its status. */
export function tieSentence(index: DossierIndex, tie: TieTerms): string {
	const { subject, verb, object } = tieNameParts(index, tie);
	return `${subject} ${verb} ${object}`;
}
