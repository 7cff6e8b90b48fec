import type { Dossier } from '$lib/dossier/dossier';

/** The view in which an actor is pinned: the narrow one only where the dossier describes one. */
export function viewToPin({ header }: Pick<Dossier, 'header'>, narrow: boolean): 'wide' | 'narrow' {
	const { views } = header;
	if (narrow) return views?.narrow ? 'narrow' : 'wide';
	return views?.narrow && !views.wide ? 'narrow' : 'wide';
}
