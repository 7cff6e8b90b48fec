import { nameOf } from '$lib/dossier/actor-name';
import type { DossierIndex } from '$lib/dossier/dossier-index';
import type { Ledger, RowMask } from '$lib/ledger/ledger';

/** An actor that may be asked for its telling. */
export interface TellerOption {
	id: string;
	name: string;
	/** Claims of the actor itself, in its name, or of those who are part of it. */
	claims: number;
	isPublisher: boolean;
}

/** Everybody in whose name something is said, with what their organs and spokesmen say; most claims first. */
export function tellerOptions(ledger: Ledger, index: DossierIndex, rows?: RowMask): TellerOption[] {
	const claims = new Uint32Array(ledger.actors.values.length);
	for (let row = 0; row < ledger.size; row++) {
		if (rows !== undefined && !rows[row]) continue;
		// a ring of parts would never end: the schema forbids it, and the number of steps is bounded all the same
		for (let actor = ledger.speaksFor[row], steps = 0; actor >= 0 && steps < 50; steps++) {
			claims[actor]++;
			actor = ledger.partOf[actor];
		}
	}
	return [...claims]
		.flatMap((count, code): TellerOption[] => {
			const id = ledger.actors.values[code];
			const isPublisher = index.actors.get(id)?.type === 'publisher';
			return count > 0 ? [{ id, name: nameOf(index, id), claims: count, isPublisher }] : [];
		})
		.sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name, 'en'));
}
