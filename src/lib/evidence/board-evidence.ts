import { nameOf } from '../dossier/actor-name';
import { buildBoard, type Board } from '../ledger/board';
import { boardCounter, repliesTo, type Reply } from '../ledger/board-replies';
import type { Clocks } from '../ledger/clocks';
import type { Corroboration } from '../ledger/ledger';
import { NO_DAY } from '../ledger/order-of-saying';
import type { BoardEvidence, BoardSort, BoardView } from './board';
import { entryWords } from './board-entry';
import { named } from './claim-details';
import type { EvidenceContext } from './evidence-context';
import { SourceNumbers } from './source-numbers';

/** The accusation board of a dossier, an actor or a pair; an actor that the dossier does not hold has an empty one. */
export function boardEvidence(context: EvidenceContext, clocks: Clocks, view: BoardView = {}): BoardEvidence {
	const { ledger, index, rows } = context;
	const code = (id: string | undefined) => (id === undefined ? undefined : ledger.actors.code(id));
	const board = buildBoard(ledger, clocks, { actor: code(view.actor), other: code(view.other), rows });
	const count = boardCounter(ledger, board, rows);
	const kept = Array.from({ length: board.size }, (_, entry) => entry).filter(
		(entry) =>
			(!view.unansweredOnly || !board.answered[entry]) && (!view.disputedOnly || board.disputed[entry])
	);
	const numbers = new SourceNumbers(index);
	const made = kept.map((entry) => ({ entry, numbers: count(entry) }));
	const replies = new Map(kept.map((entry) => [entry, repliesTo(ledger, clocks, board, entry, rows)]));
	made.sort(sorter(context, board, view.sort ?? 'last', replies));
	const flagged = (flags: Uint8Array) => flags.reduce((sum, flag) => sum + flag, 0);
	return {
		title: titleOf(context, view),
		...(view.actor ? { actor: named(index, view.actor) } : {}),
		...(view.other ? { other: named(index, view.other) } : {}),
		entries: made.map(({ entry, numbers: three }) => ({
			...entryWords(context, clocks, numbers, board, entry, replies.get(entry)!),
			...three
		})),
		...{ total: board.size, unanswered: board.size - flagged(board.answered) },
		disputed: flagged(board.disputed),
		sources: numbers.list()
	};
}

function titleOf({ index, dossier }: EvidenceContext, { actor, other }: BoardView): string {
	if (actor === undefined) return `Accusations in ${dossier.header.title}`;
	const name = nameOf(index, actor);
	if (other === undefined) return `Accusations made by ${name} and against ${name}`;
	return `Accusations between ${name} and ${nameOf(index, other)}`;
}

type Made = { entry: number; numbers: Corroboration };

function sorter(
	{ ledger, index }: EvidenceContext,
	board: Board,
	sort: BoardSort,
	replies: ReadonlyMap<number, readonly Reply[]>
): (a: Made, b: Made) => number {
	const name = (actor: number) => (actor < 0 ? '\uffff' : nameOf(index, ledger.actors.values[actor]));
	const byName = (a: number, b: number) => name(a).localeCompare(name(b), 'en');
	// Undated ones stand at the end of either order.
	const latest = (days: Int32Array, a: number, b: number) =>
		(days[a] === NO_DAY ? 1 : 0) - (days[b] === NO_DAY ? 1 : 0) || days[b] - days[a];
	const orders: Record<BoardSort, (a: Made, b: Made) => number> = {
		last: (a, b) => latest(board.last, a.entry, b.entry),
		first: (a, b) => board.first[a.entry] - board.first[b.entry],
		reports: (a, b) => b.numbers.reports - a.numbers.reports,
		replies: (a, b) => replies.get(b.entry)!.length - replies.get(a.entry)!.length,
		accuser: (a, b) => byName(board.accuser[a.entry], board.accuser[b.entry]),
		accused: (a, b) => byName(board.accused[a.entry], board.accused[b.entry])
	};
	return (a, b) => orders[sort](a, b) || orders.last(a, b) || a.entry - b.entry;
}
