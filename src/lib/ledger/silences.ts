import type { Ledger, RowMask } from './ledger';
import type { Board } from './board';
import { repliesTo } from './board-replies';
import type { Clocks } from './clocks';
import { listAt } from './csr';

/** A pair of which only one side is heard in these sources. */
export interface Silence {
	/** Actor who speaks of the other; both are wholes, not their organs or spokesmen. */
	speaker: number;
	silent: number;
	/** Claims in which the speaker names the other. */
	claims: number;
	/** Of these, accusations against the other. */
	accusations: number;
	/** Whether the silent side is heard on anything at all. */
	speaksElsewhere: boolean;
}

/** Types that cannot speak: what is said of them has no other side. */
const MUTE: readonly string[] = ['place', 'territory', 'population', 'group-class'];

/**
 * Pairs of which one side speaks of the other and never the reverse, those with most claims first. Sides are
 * rolled up along partOf, for a spokesman breaks his party's silence. The narrator is no side. Silent in these
 * sources only: the dossier cannot know what was said elsewhere.
 */
export function listSilences(ledger: Ledger, rows?: RowMask): Silence[] {
	const { root, speaksFor, narrated, subject, objects, about, target } = ledger;
	const accuses = ledger.acts.code('accuses');
	const actors = root.length;
	const pairs = new Map<number, { claims: number; accusations: number }>();
	const speaks = new Uint8Array(actors);
	for (let row = 0; row < ledger.size; row++) {
		if (narrated[row] || (rows !== undefined && !rows[row])) continue;
		const speaker = root[speaksFor[row]];
		speaks[speaker] = 1;
		const named = new Set<number>();
		for (const actor of [subject[row], target[row]]) if (actor >= 0) named.add(root[actor]);
		for (const actor of listAt(objects, row)) named.add(root[actor]);
		for (const actor of listAt(about, row)) named.add(root[actor]);
		named.delete(speaker);
		for (const other of named) {
			const pair = pairs.get(speaker * actors + other) ?? { claims: 0, accusations: 0 };
			pair.claims++;
			const accused = target[row] >= 0 ? target[row] : subject[row];
			if (ledger.act[row] === accuses && accused >= 0 && root[accused] === other) pair.accusations++;
			pairs.set(speaker * actors + other, pair);
		}
	}
	const canSpeak = (actor: number) => !MUTE.includes(ledger.actorTypes.values[ledger.actorType[actor]]);
	return [...pairs]
		.map(([key, pair]) => ({ speaker: Math.floor(key / actors), silent: key % actors, ...pair }))
		.filter(({ speaker, silent }) => canSpeak(silent) && !pairs.has(silent * actors + speaker))
		.map((pair) => ({ ...pair, speaksElsewhere: speaks[pair.silent] === 1 }))
		.sort(
			(a, b) =>
				b.accusations - a.accusations || b.claims - a.claims || a.speaker - b.speaker || a.silent - b.silent
		);
}

/**
 * Entries of a board on which the accused, rolled up along partOf, says nothing: no reply, denial or admission
 * is in its name, though others may have answered. An accusation without an accused has nobody who could.
 */
export function silentAccused(
	ledger: Ledger,
	clocks: Pick<Clocks, 'told'>,
	board: Board,
	rows?: RowMask
): number[] {
	const { root, speaksFor } = ledger;
	const silent: number[] = [];
	for (let entry = 0; entry < board.size; entry++) {
		if (board.accused[entry] < 0) continue;
		const accused = root[board.accused[entry]];
		const replies = repliesTo(ledger, clocks, board, entry, rows);
		if (!replies.some(({ row }) => root[speaksFor[row]] === accused)) silent.push(entry);
	}
	return silent;
}
