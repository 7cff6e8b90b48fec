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
	const lists = {
		onlyA: [] as number[],
		onlyB: [] as number[],
		both: [] as number[],
		contradict: [] as number[]
	};
	for (let tie = 0; tie < ledger.ties.size; tie++) {
		const [x, y] = [one.position[tie], other.position[tie]];
		if (x === POSITION.none && y === POSITION.none) continue;
		if (y === POSITION.none) lists.onlyA.push(tie);
		else if (x === POSITION.none) lists.onlyB.push(tie);
		else if ((x === POSITION.denies) === (y === POSITION.denies)) lists.both.push(tie);
		else lists.contradict.push(tie);
	}
	const codes = (list: number[]) => Int32Array.from(list);
	return {
		...{ a: one, b: other, onlyA: codes(lists.onlyA), onlyB: codes(lists.onlyB) },
		...{ both: codes(lists.both), contradict: codes(lists.contradict) }
	};
}
