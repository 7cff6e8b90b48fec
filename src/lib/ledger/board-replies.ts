import { EFFECT, type Corroboration, type Ledger, type RowMask } from './ledger';
import { BEARING } from './bearing';
import type { Board } from './board';
import type { Clocks } from './clocks';
import { corroborationCounter } from './corroboration';
import { listAt } from './csr';
import { exchangeOrder } from './threads';

/** What a reply does, in the order of its weight. */
export const REPLY_KINDS = [
	'denial',
	'counter-accusation',
	'acknowledgement',
	'counter-account',
	'answer'
] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

/** A claim that replies to an accusation. */
export interface Reply {
	row: number;
	kind: ReplyKind;
	/**
	 * direct: it answers a claim of this accusation. thread: it answers such an answer. matter: it denies or admits
	 * the same tie or statement, or answers somebody else's accusation of it, without answering this one.
	 */
	link: 'direct' | 'thread' | 'matter';
	/** Rows of this exchange that it answers. */
	answers: number[];
	/** 1 for an answer to the accusation, 2 for an answer to that, and so on; 1 for what only shares the matter. */
	depth: number;
	/** Whether it speaks of another tie or statement than the accusation: a denial of presence is none of shelter. */
	elsewhere: boolean;
}

const ANSWERS = BEARING.denies | BEARING.contests | BEARING.admits;

/** The replies to one accusation of a board, in order of saying, each after what it answers. */
export function repliesTo(
	ledger: Ledger,
	clocks: Pick<Clocks, 'told'>,
	board: Board,
	entry: number,
	rows?: RowMask
): Reply[] {
	const accuses = ledger.acts.code('accuses');
	const counts = (row: number) => rows === undefined || rows[row] === 1;
	const own = new Set(listAt(board.claims, entry));
	const depths = new Map<number, number>();
	const links = new Map<number, Reply['link']>();
	const follow = (from: Iterable<number>, link: Reply['link']) => {
		let reached = [...from];
		for (let depth = 1; reached.length > 0; depth++) {
			const next: number[] = [];
			for (const row of reached) {
				for (const reply of listAt(ledger.answeredBy, row)) {
					if (!counts(reply) || own.has(reply) || depths.has(reply)) continue;
					depths.set(reply, depth);
					links.set(reply, link === 'matter' || depth === 1 ? link : 'thread');
					next.push(reply);
				}
			}
			reached = next;
		}
	};
	follow(own, 'direct');
	for (const row of matterOf(ledger, board, entry)) {
		if (!counts(row) || own.has(row)) continue;
		if (ledger.act[row] === accuses) follow([row], 'matter');
		if (ledger.bearing[row] & ANSWERS && !depths.has(row)) {
			depths.set(row, 1);
			links.set(row, 'matter');
		}
	}
	const order = exchangeOrder(ledger, clocks, [...own, ...depths.keys()]);
	return order
		.filter((row) => !own.has(row))
		.map((row) => ({
			row,
			kind: kindOf(ledger, board, entry, row),
			link: links.get(row)!,
			answers: [...listAt(ledger.respondsTo, row)].filter((other) => own.has(other) || depths.has(other)),
			depth: depths.get(row)!,
			elsewhere: !isOnMatter(ledger, board, entry, row)
		}));
}

/** A function that counts one entry after another: the three numbers of its tie, or the same of its statement. */
export function boardCounter(ledger: Ledger, board: Board, rows?: RowMask): (entry: number) => Corroboration {
	const countTie = corroborationCounter(ledger, rows);
	return (entry) => {
		if (board.tie[entry] >= 0) {
			const { reports, asserters, disinterested } = countTie(board.tie[entry]);
			return { reports, asserters, disinterested };
		}
		const { root, effect, origin, speaksFor, target, about } = ledger;
		const interested = new Set<number>();
		const origins = new Set<number>();
		const asserters = new Set<number>();
		for (const row of matterOf(ledger, board, entry)) {
			if (rows !== undefined && !rows[row]) continue;
			for (const party of listAt(about, row)) interested.add(root[party]);
			if (target[row] >= 0) interested.add(root[target[row]]);
			if (effect[row] === EFFECT.alleges) interested.add(root[speaksFor[row]]);
			if (effect[row] !== EFFECT.affirms && effect[row] !== EFFECT.alleges) continue;
			origins.add(origin[row]);
			asserters.add(root[speaksFor[row]]);
		}
		const disinterested = [...asserters].filter((actor) => !interested.has(actor)).length;
		return { reports: origins.size, asserters: asserters.size, disinterested };
	};
}

/** All claims on the tie or statement of an entry; its own where it has neither. */
function matterOf(ledger: Ledger, board: Board, entry: number): Int32Array {
	if (board.tie[entry] >= 0) return listAt(ledger.ties.claims, board.tie[entry]);
	if (board.statement[entry] >= 0) return listAt(ledger.statements.claims, board.statement[entry]);
	return listAt(board.claims, entry);
}

function isOnMatter(ledger: Ledger, board: Board, entry: number, row: number): boolean {
	const { tie, statement } = board;
	return tie[entry] >= 0
		? ledger.tie[row] === tie[entry]
		: statement[entry] >= 0 && ledger.statement[row] === statement[entry];
}

function kindOf(ledger: Ledger, board: Board, entry: number, row: number): ReplyKind {
	const act = ledger.acts.values[ledger.act[row]];
	const effect = ledger.effect[row];
	if (act === 'accuses') return 'counter-accusation';
	if (effect === EFFECT.denies) return 'denial';
	if (act === 'acknowledges') return 'acknowledgement';
	const isAccount = act === 'asserts' && effect === EFFECT.affirms && ledger.tie[row] >= 0;
	return isAccount && !isOnMatter(ledger, board, entry, row) ? 'counter-account' : 'answer';
}
