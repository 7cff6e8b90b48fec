import type { Ledger, RowMask } from './ledger';
import { isWithin } from './actor-facts';
import type { Clocks } from './clocks';
import { perspective, POSITION, type Perspective } from './perspective';

/** Two tellings side by side: codes of the ties on which each stands, ascending. */
export interface Comparison {
	a: Perspective;
	b: Perspective;
	/** Only the one takes a side, be it to affirm or to deny. */
	onlyA: Int32Array;
	onlyB: Int32Array;
	/** Both take a side, and neither denies what the other affirms. */
	both: Int32Array;
	/** One says that it holds, or rejects the denial of it, and the other denies it. */
	contradict: Int32Array;
}

/**
 * Compares what two actors tell by their latest stances. Ties of which a side only makes demands, threats,
 * expectations or predictions are not in the lists: it says neither that they hold nor that they do not. Where
 * one actor is part of the other, its words are its own and not the other's.
 */
export function compare(
	ledger: Ledger,
	clocks: Pick<Clocks, 'told'>,
	a: number,
	b: number,
	rows?: RowMask
): Comparison {
	const part = (whole: number, actor: number) =>
		whole !== actor && isWithin(ledger.partOf, actor, whole) ? [actor] : [];
	const one = perspective(ledger, clocks, a, { rows, without: part(a, b) });
	const other = perspective(ledger, clocks, b, { rows, without: part(b, a) });
	const list = new Uint8Array(ledger.ties.size);
	const counts = new Uint32Array(5);
	for (let tie = 0; tie < list.length; tie++) {
		list[tie] = listOf(one.position[tie], other.position[tie]);
		counts[list[tie]]++;
	}
	const codes = (wanted: number) => {
		const ties = new Int32Array(counts[wanted]);
		for (let tie = 0, i = 0; i < ties.length; tie++) if (list[tie] === wanted) ties[i++] = tie;
		return ties;
	};
	return {
		...{ a: one, b: other, onlyA: codes(LIST.onlyA), onlyB: codes(LIST.onlyB) },
		...{ both: codes(LIST.both), contradict: codes(LIST.contradict) }
	};
}

const LIST = { none: 0, onlyA: 1, onlyB: 2, both: 3, contradict: 4 } as const;

function listOf(a: number, b: number): number {
	if (a === POSITION.none) return b === POSITION.none ? LIST.none : LIST.onlyB;
	if (b === POSITION.none) return LIST.onlyA;
	return (a === POSITION.denies) === (b === POSITION.denies) ? LIST.both : LIST.contradict;
}
