import type { Dossier } from '../dossier/dossier';
import type { View } from '../dossier/schema';
import type { Ledger } from '../ledger/ledger';
import { viewOf } from './dossier-stage';
import { placeActors } from './place-actors';

type Positions = NonNullable<Dossier['positions']>;

/**
 * Places the actors that were added to a dossier since it was last placed: whoever has a place keeps it, the others stand
 * around them.
 *
 * @param before positions of the dossier before; none places everybody
 */
export function placeAdded(dossier: Dossier, ledger: Ledger, before: Positions | undefined): Positions {
	if (!before) return placeActors(dossier, ledger);
	const held = (width: 'wide' | 'narrow'): View => {
		const view = viewOf(dossier, width === 'narrow');
		const known = dossier.actors.flatMap(({ id }) =>
			before[width][id] ? [[id, before[width][id]] as const] : []
		);
		// what the dossier pins goes before where it happened to stand
		return { ...view, at: { ...Object.fromEntries(known), ...view.at } };
	};
	const views = { wide: held('wide'), narrow: held('narrow') };
	const added = placeActors({ ...dossier, header: { ...dossier.header, views } }, ledger);
	const all = (width: 'wide' | 'narrow') => {
		const pinned = viewOf(dossier, width === 'narrow').at;
		const places = { ...views[width].at, ...added[width] } as Record<string, [number, number]>;
		return Object.fromEntries(Object.entries(places).filter(([id]) => !pinned[id]));
	};
	return { wide: all('wide'), narrow: all('narrow') };
}
