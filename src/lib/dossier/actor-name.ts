import type { DossierIndex } from './dossier-index';
import type { Actor, ActorType } from './schema';

/** Types whose names are plural unless the actor says otherwise. */
const PLURAL_TYPES: readonly ActorType[] = ['role-group', 'population', 'group-class', 'party-group'];

/** The name where it stands alone, on the drawing or as a heading: "TTP". */
export function actorName(actor: Actor): string {
	return actor.short ?? actor.label;
}

/** The name inside a sentence, with its article: "the Afghan Taliban". */
export function actorInText(actor: Actor): string {
	return actor.inText ?? actorName(actor);
}

/** Whether the name takes a plural verb in running text: "the Afghan Taliban deny". */
export function takesPlural(actor: Actor): boolean {
	return actor.plural ?? PLURAL_TYPES.includes(actor.type);
}

/**
 * Whether the bare label takes a plural verb in a heading. A label without its article reads as the name of a body
 * ("Afghan Taliban harbours TTP") unless its form is plural ("Sanctioning states restrict …").
 */
export function labelTakesPlural(actor: Actor): boolean {
	return takesPlural(actor) && (PLURAL_TYPES.includes(actor.type) || actorName(actor).endsWith('s'));
}

/** Display name of an actor id; the id itself where no such actor is known. */
export function nameOf(index: DossierIndex, id: string): string {
	const actor = index.actors.get(id);
	return actor ? actorName(actor) : id;
}

/**
 * Display name of an actor id after a verb: common nouns lose their capital ("supports anti-Pakistan militants"), and a
 * label that only makes sense in a list ("Families, Afghan side") gives way to the name in text.
 */
export function nameAfterVerb(index: DossierIndex, id: string): string {
	const actor = index.actors.get(id);
	if (!actor) return id;
	const name = actorName(actor);
	const inText = actorInText(actor);
	if (name.includes(',')) return inText;
	const common = /^[a-z]/.test(inText) && !inText.startsWith('the ') && !name.includes('.');
	return common ? name.charAt(0).toLocaleLowerCase('en') + name.slice(1) : name;
}

/** Name of an actor id inside a sentence. */
export function inTextOf(index: DossierIndex, id: string): string {
	const actor = index.actors.get(id);
	return actor ? actorInText(actor) : id;
}

/** Whether an actor id takes a plural verb in a sentence. */
export function isPlural(index: DossierIndex, id: string): boolean {
	const actor = index.actors.get(id);
	return actor ? takesPlural(actor) : false;
}

/** "Pakistan", "Pakistan and Qatar", "Pakistan, Qatar and India". */
export function joinWords(words: readonly string[], last = 'and'): string {
	if (words.length < 2) return words[0] ?? '';
	return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}

/** The text with its first letter a capital; a web name ("ffrnews.com") keeps its own. */
export function capitalise(text: string): string {
	if (/^\S+\.[a-z]/.test(text)) return text;
	return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
