import type { Csr, Ledger, RowMask } from './ledger';
import { BEARING } from './bearing';
import { accusedIn } from './claims-of';
import type { Clocks } from './clocks';
import { groupByColumn, lengthAt, listAt } from './csr';
import { EFFECT } from './ledger';
import { withParts } from './neighbourhood';
import { dayTold, NO_DAY } from './order-of-saying';
import { PropositionIndex } from './proposition-index';
import { statusOfBearing } from './tie-status';
import { STATUSES } from './ledger';

/** Where an accusation stands towards the actor whose board it is on. */
export const DIRECTION = { none: 0, made: 1, received: 2 } as const;

/** What stands on a board: all accusations of the ledger without options. */
export interface BoardOptions {
	/** Only accusations made by or against this actor (code), its organs, office-holders and spokesmen. */
	actor?: number;
	/** With `actor`: only those between the two. */
	other?: number;
	rows?: RowMask;
}

/**
 * Accusations by what they say: one entry for each accuser (rolled up along partOf), accused and tie or
 * statement, however often it was made. A cell an entry; entries are in order of their first claim.
 */
export interface Board {
	size: number;
	/** Actor code; the last whole of whoever speaks. */
	accuser: Int32Array;
	/** Actor code of the target as coded, else the subject of the tie; -1 for a statement without a target. */
	accused: Int32Array;
	/** Tie code, or -1 for a statement. */
	tie: Int32Array;
	/** Statement code, or -1 for a tie. Both are -1 where a claim about a claim leads nowhere. */
	statement: Int32Array;
	/** DIRECTION of each. */
	direction: Uint8Array;
	/** The claims in which it is made, in order of the ledger. */
	claims: Csr;
	/** The first and the last day on which it was told; NO_DAY where no claim has a date. */
	first: Int32Array;
	last: Int32Array;
	/** The claims of those days; the first claim where none has a date. */
	firstRow: Int32Array;
	lastRow: Int32Array;
	/** 1 where a reply to it, or to another instance of the same charge, is on record, or its matter is denied or admitted. */
	answered: Uint8Array;
	/** 1 where its tie or statement is affirmed or alleged by some and denied by others. */
	disputed: Uint8Array;
}

const ANSWERS = BEARING.denies | BEARING.contests | BEARING.admits;
const DISPUTED = STATUSES.indexOf('disputed');

/** Sets up the board of an actor, a pair or the whole ledger. */
export function buildBoard(ledger: Ledger, clocks: Pick<Clocks, 'told'>, options: BoardOptions = {}): Board {
	const { actor, other, rows } = options;
	const accuses = ledger.acts.code('accuses');
	const index = new PropositionIndex();
	const entryOf = new Int32Array(ledger.size).fill(-1);
	const directions: number[] = [];
	const object = [0];
	const sideOf = actor === undefined ? () => DIRECTION.none : sides(ledger, actor, other);
	for (let row = 0; row < ledger.size; row++) {
		if (ledger.act[row] !== accuses || (rows !== undefined && !rows[row])) continue;
		const direction = sideOf(row);
		if (direction < 0) continue;
		const { tie, statement, effect, root, speaksFor } = ledger;
		// Ties, statements and claims that lead nowhere share one row of numbers; to be accused of not doing is another thing.
		const matter =
			tie[row] >= 0
				? tie[row]
				: ledger.ties.size + (statement[row] >= 0 ? statement[row] : ledger.size + row);
		object[0] = accusedIn(ledger, row);
		const content = matter * 2 + (effect[row] === EFFECT.denies ? 1 : 0);
		const entry = index.intern(root[speaksFor[row]], content, object);
		if (entry === directions.length) directions.push(direction);
		entryOf[row] = entry;
	}
	const { subject: accuser, objects } = index.columns();
	const claims = groupByColumn(entryOf, index.size);
	const direction = Uint8Array.from(directions);
	const tie = new Int32Array(index.size);
	const statement = new Int32Array(index.size);
	for (let entry = 0; entry < index.size; entry++) {
		const row = claims.items[claims.start[entry]];
		tie[entry] = ledger.tie[row];
		statement[entry] = ledger.statement[row];
	}
	const partial = {
		...{ size: index.size, accuser, accused: objects.items, direction, claims },
		...{ tie, statement }
	};
	return { ...partial, ...datesOf(clocks, claims), ...standings(ledger, partial, rows) };
}

/** A function that says on which side of an actor an accusation stands, or -1 where it does not concern it. */
function sides(ledger: Ledger, actor: number, other: number | undefined): (row: number) => number {
	const own = flagsOf(ledger, actor);
	const others = other === undefined ? undefined : flagsOf(ledger, other);
	const makes = (row: number, flags: Uint8Array, whole: number) =>
		flags[ledger.speaksFor[row]] === 1 || ledger.who[row] === whole;
	const suffers = (row: number, flags: Uint8Array) => {
		const accused = accusedIn(ledger, row);
		if (accused >= 0) return flags[accused] === 1;
		return listAt(ledger.about, row).some((party) => flags[party] === 1);
	};
	return (row) => {
		if (makes(row, own, actor) && (others === undefined || suffers(row, others))) return DIRECTION.made;
		const isAgainst = suffers(row, own) && (others === undefined || makes(row, others, other!));
		return isAgainst ? DIRECTION.received : -1;
	};
}

function flagsOf(ledger: Ledger, actor: number): Uint8Array {
	const flags = new Uint8Array(ledger.root.length);
	for (const part of withParts(ledger, [actor])) flags[part] = 1;
	return flags;
}

function datesOf(clocks: Pick<Clocks, 'told'>, claims: Csr) {
	const size = claims.start.length - 1;
	const first = new Int32Array(size).fill(NO_DAY);
	const last = new Int32Array(size).fill(NO_DAY);
	const firstRow = new Int32Array(size);
	const lastRow = new Int32Array(size);
	for (let entry = 0; entry < size; entry++) {
		firstRow[entry] = lastRow[entry] = claims.items[claims.start[entry]];
		for (let k = claims.start[entry]; k < claims.start[entry + 1]; k++) {
			const row = claims.items[k];
			const day = dayTold(clocks, row);
			if (day === NO_DAY) continue;
			if (day < first[entry]) {
				first[entry] = day;
				firstRow[entry] = row;
			}
			if (last[entry] === NO_DAY || day >= last[entry]) {
				last[entry] = day;
				lastRow[entry] = row;
			}
		}
	}
	return { first, last, firstRow, lastRow };
}

/** Whether each entry is answered and disputed; a matter is looked at once, however many accuse of it. */
function standings(
	ledger: Ledger,
	board: Pick<Board, 'size' | 'tie' | 'statement' | 'claims'>,
	rows?: RowMask
) {
	const accuses = ledger.acts.code('accuses');
	const counts = (row: number) => rows === undefined || rows[row] === 1;
	const hasReply = (row: number) => {
		const { start, items } = ledger.answeredBy;
		for (let k = start[row]; k < start[row + 1]; k++) if (counts(items[k])) return true;
		return false;
	};
	const KNOWN = 1;
	const ANSWERED = 2;
	const CONTESTED = 4;
	const look = (claims: Csr, matter: number) => {
		let bits = 0;
		let answered = false;
		for (let k = claims.start[matter]; k < claims.start[matter + 1]; k++) {
			const row = claims.items[k];
			if (!counts(row)) continue;
			bits |= ledger.bearing[row];
			answered ||= ledger.act[row] === accuses && lengthAt(ledger.answeredBy, row) > 0 && hasReply(row);
		}
		answered ||= (bits & ANSWERS) !== 0;
		return KNOWN | (answered ? ANSWERED : 0) | (statusOfBearing(bits) === DISPUTED ? CONTESTED : 0);
	};
	const known = { tie: new Uint8Array(ledger.ties.size), statement: new Uint8Array(ledger.statements.size) };
	const answered = new Uint8Array(board.size);
	const disputed = new Uint8Array(board.size);
	for (let entry = 0; entry < board.size; entry++) {
		const kind = board.tie[entry] >= 0 ? 'tie' : 'statement';
		const matter = board[kind][entry];
		if (matter < 0) {
			answered[entry] = listAt(board.claims, entry).some(hasReply) ? 1 : 0;
			continue;
		}
		known[kind][matter] ||= look((kind === 'tie' ? ledger.ties : ledger.statements).claims, matter);
		answered[entry] = known[kind][matter] & ANSWERED ? 1 : 0;
		disputed[entry] = known[kind][matter] & CONTESTED ? 1 : 0;
	}
	return { answered, disputed };
}
