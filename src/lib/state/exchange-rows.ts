import { accusedIn } from '../ledger/claims-of';
import { listAt } from '../ledger/csr';
import type { Ledger, RowMask } from '../ledger/ledger';
import { withParts } from '../ledger/neighbourhood';
import { threadsOf } from '../ledger/threads';
import { selectedTie } from '../scene/dossier-picture';
import type { Selection } from '../scene/selection';
import { chosenActors } from './chosen-actors';

/**
 * The claims that a selection asks to be read in order. Of an actor: what it, its organs and its spokesmen say and what
 * is said of them. Of a pair: the claims that name both sides. Of a tie: the claims on it. Whatever answers these or is
 * answered by them belongs to the exchange, so whole threads are taken. Of a source: what was read in it, and no more.
 */
export function exchangeRows(ledger: Ledger, select: Selection, rows?: RowMask): number[] {
	const all = Array.from({ length: ledger.size }, (_, row) => row);
	if (select.kind === 'none') return all;
	if (select.kind === 'source') {
		const source = ledger.sources.code(select.id);
		return all.filter((row) => ledger.source[row] === source);
	}
	const { actor, other } = chosenActors(select);
	if (!actor) return withThreads(ledger, onMatter(ledger, select), rows);
	const own = naming(ledger, actor);
	const theirs = other === undefined ? own : naming(ledger, other);
	return withThreads(
		ledger,
		[...own].filter((row) => theirs.has(row)),
		rows
	);
}

/** The two sides of an exchange: a pair as chosen; of a tie, whoever first accuses and who is accused. */
export function exchangeSides(ledger: Ledger, select: Selection): [string, string] | undefined {
	const { actor, other } = chosenActors(select);
	if (actor) return other === undefined ? undefined : [actor, other];
	const accuses = ledger.acts.code('accuses');
	for (const row of onMatter(ledger, select)) {
		const accused = accusedIn(ledger, row);
		if (ledger.act[row] !== accuses || accused < 0) continue;
		const [from, to] = [ledger.root[ledger.speaksFor[row]], ledger.root[accused]];
		return from === to ? undefined : [ledger.actors.values[from], ledger.actors.values[to]];
	}
	return undefined;
}

export type Side = 'left' | 'right' | 'centre';

/** A function that tells on which side a claim is spoken; a source in its own voice, or anyone else, in the centre. */
export function sideFinder(ledger: Ledger, sides: readonly [string, string]): (claim: string) => Side {
	const [left, right] = sides.map((id) => withParts(ledger, [ledger.actors.code(id)]));
	// of a whole and its organ, the organ is asked first: what is not its own is the whole's
	const organFirst = left.has(ledger.actors.code(sides[1]));
	return (claim) => {
		const row = ledger.claims.code(claim);
		if (ledger.narrated[row]) return 'centre';
		const speaks = (party: Set<number>) => party.has(ledger.speaksFor[row]) || party.has(ledger.who[row]);
		if (organFirst && speaks(right)) return 'right';
		return speaks(left) ? 'left' : speaks(right) ? 'right' : 'centre';
	};
}

function onMatter(ledger: Ledger, select: Selection): number[] {
	const tie = selectedTie(ledger, select);
	if (tie >= 0) return [...listAt(ledger.ties.claims, tie)];
	const row = select.kind === 'claim' ? ledger.claims.code(select.id) : -1;
	if (row < 0) return [];
	const statement = ledger.statement[row];
	return statement < 0 ? [row] : [...listAt(ledger.statements.claims, statement)];
}

function naming(ledger: Ledger, actor: string): Set<number> {
	const found = new Set<number>();
	for (const part of withParts(ledger, [ledger.actors.code(actor)])) {
		for (const row of listAt(ledger.claimsOf, part)) found.add(row);
	}
	return found;
}

function withThreads(ledger: Ledger, seeds: readonly number[], rows?: RowMask): number[] {
	const threads = threadsOf(ledger, rows);
	const wanted = new Set(seeds.map((row) => threads[row]).filter((thread) => thread >= 0));
	const found: number[] = [];
	for (let row = 0; row < ledger.size; row++) if (wanted.has(threads[row])) found.push(row);
	return found;
}
