import type { CodedClaim } from '../dossier';
import { didYouMean, nearest } from '../nearest';
import { predicateOf, propositionOf } from './proposition';
import { onClaim, type LintContext, type Rule } from './rule';

type Reference = [id: string, ...at: (string | number)[]];

/** Every actor that a claim names, with the keys that lead to the name. */
function actorsNamed(claim: CodedClaim): Reference[] {
	const found: Reference[] = [];
	if (claim.who !== 'narrator') found.push([claim.who, 'who']);
	for (const key of ['onBehalfOf', 'where', 'target'] as const) {
		const id = claim[key];
		if (id !== undefined) found.push([id, key]);
	}
	const proposition = propositionOf(claim);
	if (proposition) {
		const [subject, , object] = proposition;
		found.push([subject, 'that', 0]);
		for (const id of [object].flat()) found.push([id, 'that', 2]);
	}
	for (const key of ['about', 'mentions'] as const) {
		claim[key]?.forEach((id, index) => found.push([id, key, index]));
	}
	return found;
}

/** Every actor that the header names. */
function actorsOfHeader({ dossier: { header } }: LintContext): Reference[] {
	const found: Reference[] = [];
	for (const key of ['principal', 'poles'] as const) {
		header[key]?.forEach((id, index) => found.push([id, key, index]));
	}
	for (const [name, view] of Object.entries(header.views ?? {})) {
		for (const key of ['at', 'labels'] as const) {
			for (const id of Object.keys(view?.[key] ?? {})) found.push([id, 'views', name, key, id]);
		}
	}
	return found;
}

export const unknownActor: Rule = {
	id: 'E01',
	severity: 'error',
	about: 'An id that names no actor of actors.yaml.',
	*check(context) {
		const { dossier, index } = context;
		const ids = [...index.actors.keys()];
		const unknown = (id: string) => !index.actors.has(id);
		const say = (id: string) => {
			const near = didYouMean(id, ids);
			return `No actor '${id}'.${near || ' Add it to actors.yaml.'}`;
		};
		for (const claim of dossier.claims) {
			for (const [id, ...at] of actorsNamed(claim)) if (unknown(id)) yield onClaim(claim, at, say(id));
		}
		for (const record of dossier.sources) {
			if (unknown(record.publisher)) yield { record, at: ['publisher'], message: say(record.publisher) };
		}
		for (const record of dossier.actors) {
			if (record.partOf && unknown(record.partOf))
				yield { record, at: ['partOf'], message: say(record.partOf) };
		}
		for (const [id, ...at] of actorsOfHeader(context)) {
			if (unknown(id)) yield { record: dossier.header, at, message: say(id) };
		}
	}
};

/** Predicates that list a word among the words an editor may look for, else the one nearest in spelling. */
function nearestPredicates({ index }: LintContext, word: string): string[] {
	const predicates = [...index.predicates.values()];
	const meant = predicates.filter((predicate) => predicate.also?.includes(word)).map(({ id }) => id);
	const near = nearest(word, index.predicates.keys());
	return meant.length ? meant : near ? [near] : [];
}

/** The vocabulary's inverses (`harboured_by`) are words of it too. */
export const unknownPredicate: Rule = {
	id: 'E02',
	severity: 'error',
	about: 'A predicate that the vocabulary does not define.',
	*check(context) {
		for (const claim of context.dossier.claims) {
			const word = propositionOf(claim)?.[1];
			if (word === undefined || predicateOf(context.index, word).predicate) continue;
			const near = nearestPredicates(context, word);
			const help = near.length
				? `Nearest: ${near.join(', ')}.`
				: `Choose one of: ${[...context.index.predicates.keys()].join(', ')}.`;
			yield onClaim(claim, ['that', 1], `'${word}' is not in the vocabulary. ${help}`);
		}
	}
};
