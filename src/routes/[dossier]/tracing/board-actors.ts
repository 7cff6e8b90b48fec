import { nameOf } from '$lib/dossier/actor-name';
import type { EvidenceContext } from '$lib/evidence/evidence-context';
import { buildBoard } from '$lib/ledger/board';
import type { Clocks } from '$lib/ledger/clocks';

/** An actor that can be chosen, by id and display name. */
export interface ActorChoice {
	id: string;
	name: string;
}

/** Who accuses or is accused, by name; with `actor`, only those on the other side of its own accusations. */
export function boardActors(context: EvidenceContext, clocks: Clocks, actor?: string): ActorChoice[] {
	const { ledger, index, rows } = context;
	const code = actor === undefined ? undefined : ledger.actors.code(actor);
	const board = buildBoard(ledger, clocks, { actor: code, rows });
	const found = new Set<number>();
	for (let entry = 0; entry < board.size; entry++) {
		found.add(board.accuser[entry]);
		const accused = board.accused[entry];
		// an accusation against an organ is also one against the whole
		if (accused >= 0) found.add(accused).add(ledger.root[accused]);
	}
	if (code !== undefined) found.delete(code);
	const ids = [...found].map((each) => ledger.actors.values[each]);
	return byName(ids.map((id) => ({ id, name: nameOf(index, id) })));
}

/** Everyone who says something or is spoken of, by name. */
export function exchangeActors({ ledger, index }: EvidenceContext): ActorChoice[] {
	const { start } = ledger.claimsOf;
	const ids = ledger.actors.values.filter((_, actor) => start[actor + 1] > start[actor]);
	return byName(ids.map((id) => ({ id, name: nameOf(index, id) })));
}

function byName(choices: ActorChoice[]): ActorChoice[] {
	return choices.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
