import { NOTHING, type Selection } from '../scene/selection';

/** The actors that a selection asks a board or an exchange for. */
export interface ChosenActors {
	/** Actor id; missing for the whole dossier. */
	actor?: string;
	/** Second actor id, for a pair. */
	other?: string;
	/** Actors of the selection that are left out: a board is of one actor or of two. */
	more: string[];
	/** The same actor stands at both ends. */
	twice: boolean;
}

/** One actor, a pair (a link, or the first two of several actors), or the whole dossier. */
export function chosenActors(select: Selection): ChosenActors {
	const ids = select.kind === 'actor' ? select.ids : select.kind === 'link' ? [select.a, select.b] : [];
	const [actor, other, ...more] = new Set(ids);
	return { actor, other, more, twice: select.kind === 'link' && select.a === select.b };
}

/** The selection that asks for one actor, a pair, or nothing in particular. */
export function selectionOf(actor?: string, other?: string): Selection {
	if (!actor) return NOTHING;
	if (!other || other === actor) return { kind: 'actor', ids: [actor] };
	return { kind: 'link', a: actor, b: other };
}
