import { nameOf } from '$lib/dossier/actor-name';
import type { DossierIndex } from '$lib/dossier/dossier-index';
import type { Dossier } from '$lib/dossier/dossier';
import type { Ledger } from '$lib/ledger/ledger';

/** Those whose telling can be shown, under a heading. */
export interface TellerGroup {
	heading: string;
	tellers: { id: string; name: string }[];
}

/**
 * Who can be chosen as teller: the principal actors that speak here or are spoken for, then the other actors that
 * do, then the publishers of the sources. Empty groups are left out.
 */
export function tellerGroups(dossier: Dossier, ledger: Ledger, index: DossierIndex): TellerGroup[] {
	const { values } = ledger.actors;
	const speaks = new Set<string>();
	const narrates = new Set<string>();
	for (let row = 0; row < ledger.size; row++) {
		if (ledger.narrated[row]) narrates.add(values[ledger.speaksFor[row]]);
		// whoever speaks is heard in the telling of all that it is part of
		else {
			const line = new Set<number>();
			for (let actor = ledger.speaksFor[row]; actor >= 0 && !line.has(actor); actor = ledger.partOf[actor]) {
				line.add(actor);
				speaks.add(values[actor]);
			}
		}
	}
	const { principal } = dossier.header;
	const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: nameOf(index, id) }));
	const sorted = (ids: Iterable<string>) =>
		named([...ids]).sort((a, b) => a.name.localeCompare(b.name, 'en'));
	return [
		{ heading: 'Principal actors', tellers: named(principal.filter((id) => speaks.has(id))) },
		{
			heading: 'Other actors that speak',
			tellers: sorted([...speaks].filter((id) => !principal.includes(id)))
		},
		{ heading: 'Sources, in their own voice', tellers: sorted([...narrates].filter((id) => !speaks.has(id))) }
	].filter(({ tellers }) => tellers.length > 0);
}
