import { EFFECT, type Effect, type Ledger, type RowMask } from './ledger';
import type { Clocks } from './clocks';
import { listAt } from './csr';
import { withParts } from './neighbourhood';
import { byDayTold, dayTold, NO_DAY } from './order-of-saying';

/** Where a side stands on a tie: it holds, it does not hold, or the denial of it is rejected. */
export const POSITION = { none: 0, affirms: 1, denies: 2, contests: 3 } as const;
export type Position = (typeof POSITION)[keyof typeof POSITION];

const POSITION_OF: Record<Effect, Position> = {
	[EFFECT.none]: POSITION.none,
	[EFFECT.affirms]: POSITION.affirms,
	[EFFECT.alleges]: POSITION.affirms,
	[EFFECT.denies]: POSITION.denies,
	[EFFECT.hypothetical]: POSITION.none,
	[EFFECT.contests]: POSITION.contests
};

/** One who speaks for the teller, with the number of claims. */
export interface Voice {
	/** Actor who speaks. */
	actor: number;
	/** The party in whose name: the actor itself where it speaks in its own. */
	onBehalfOf: number;
	claims: number;
}

/** The network as one actor tells it. */
export interface Perspective {
	teller: number;
	/** The teller, its organs, office-holders and spokesmen, in order of their first claim. */
	voices: Voice[];
	/** The claims of those voices, as a mask: with it the other operations show this telling alone. */
	rows: RowMask;
	/** Codes of the ties they speak of in any way, ascending. */
	ties: Int32Array;
	/** Latest POSITION on each tie of the ledger; none where no voice takes a side. */
	position: Uint8Array;
	/** Row of the stance on each tie, or -1: the latest claim that takes a side, else the latest of all. */
	stance: Int32Array;
}

/** Whose words an actor's telling is made of. */
export interface TellingOptions {
	rows?: RowMask;
	/** Actors whose words are not counted as the teller's though they are part of it, with all that is part of them. */
	without?: Iterable<number>;
}

/**
 * What an actor tells: its own claims, those made in its name, and those of everybody who is part of it, at any
 * remove. The words of an official who speaks in another's name are the other's.
 */
export function perspective(
	ledger: Ledger,
	clocks: Pick<Clocks, 'told'>,
	teller: number,
	options: TellingOptions = {}
): Perspective {
	const { size, speaksFor, effect, tie } = ledger;
	const isVoice = new Uint8Array(ledger.root.length);
	for (const part of withParts(ledger, [teller])) isVoice[part] = 1;
	for (const part of withParts(ledger, options.without ?? [])) isVoice[part] = 0;
	const rows = new Uint8Array(size);
	const position = new Uint8Array(ledger.ties.size);
	const stance = new Int32Array(ledger.ties.size).fill(-1);
	let spokenOf = 0;
	for (let row = 0; row < size; row++) {
		if (!isVoice[speaksFor[row]] || (options.rows !== undefined && !options.rows[row])) continue;
		rows[row] = 1;
		const about = tie[row];
		if (about < 0) continue;
		if (stance[about] === -1) spokenOf++;
		const side = POSITION_OF[effect[row] as Effect];
		const isFirst = stance[about] === -1 || (side !== POSITION.none && position[about] === POSITION.none);
		const sameWeight = (side === POSITION.none) === (position[about] === POSITION.none);
		if (!isFirst && !(sameWeight && isLater(clocks, row, stance[about]))) continue;
		stance[about] = row;
		position[about] = side;
	}
	const ties = new Int32Array(spokenOf);
	for (let i = 0, code = 0; code < stance.length; code++) if (stance[code] >= 0) ties[i++] = code;
	return { teller, voices: voicesOf(ledger, rows), rows, ties, position, stance };
}

/** The claims of a telling on one tie, latest first, those without a date last. */
export function stanceHistory(
	ledger: Pick<Ledger, 'ties'>,
	clocks: Pick<Clocks, 'told'>,
	rows: RowMask,
	tie: number
): number[] {
	const later = byDayTold(clocks);
	const undated = (row: number) => (dayTold(clocks, row) === NO_DAY ? 1 : 0);
	return [...listAt(ledger.ties.claims, tie)]
		.filter((row) => rows[row])
		.sort((a, b) => undated(a) - undated(b) || later(b, a));
}

/** Whether a row was told after another; what has no date is never later than what has one. */
function isLater(clocks: Pick<Clocks, 'told'>, row: number, than: number): boolean {
	const [day, other] = [dayTold(clocks, row), dayTold(clocks, than)];
	if (day === NO_DAY || other === NO_DAY) return other === NO_DAY;
	return day >= other;
}

function voicesOf(ledger: Ledger, rows: RowMask): Voice[] {
	const voices = new Map<number, Voice>();
	const actors = ledger.root.length;
	for (let row = 0; row < rows.length; row++) {
		if (!rows[row]) continue;
		const key = ledger.who[row] * actors + ledger.speaksFor[row];
		const voice = voices.get(key);
		if (voice) voice.claims++;
		else voices.set(key, { actor: ledger.who[row], onBehalfOf: ledger.speaksFor[row], claims: 1 });
	}
	return [...voices.values()];
}
