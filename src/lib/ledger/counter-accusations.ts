import type { Ledger, RowMask } from './ledger';
import { listCharges, type Charges } from './charges';
import { listAt, listHas } from './csr';

/** One side's charges against the other, each a tie with the rows that charge it. */
export interface Charged {
	tie: number;
	/** Rows, ascending. */
	claims: number[];
	/** 1 where the tie is alleged; 0 where the charge is that it does not hold. */
	alleges: number;
}

/** Two actors that accuse each other. */
export interface CounterAccusation {
	/** The first of those asked for; else the one whose charge comes first, in order of ties. */
	a: number;
	b: number;
	/** What a says of b, and b of a, in order of ties. */
	byA: Charged[];
	byB: Charged[];
	/** Charges of the same kind in both directions: those by a and those by b, as indexes into byA and byB. */
	mirrored: { byA: number[]; byB: number[] }[];
	/** Accusations that answer an accusation of the other side: the answer, then what it answers, as rows. */
	answers: [number, number][];
}

/**
 * Pairs that accuse each other, in order of the ledger: of the whole dossier, of one actor, or of one pair.
 * Only what each says itself, or another in its name, of the very other: a state is not its army here.
 * Charges mirror each other when they have the same predicate, and both or neither allege it.
 */
export function findCounterAccusations(
	ledger: Ledger,
	of: readonly number[] = [],
	rows?: RowMask
): CounterAccusation[] {
	const charges = listCharges(ledger, rows);
	const found: CounterAccusation[] = [];
	const seen = new Set<string>();
	for (let by = 0; by < charges.size; by++) {
		const ends = [charges.accuser[by], charges.accused[by]];
		if (!of.every((actor) => ends.includes(actor))) continue;
		const [a, b] = ends[1] === of[0] ? [ends[1], ends[0]] : ends;
		const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
		if (seen.has(pair)) continue;
		seen.add(pair);
		const [byA, byB] = [chargesOf(charges, a, b), chargesOf(charges, b, a)];
		if (byA.length === 0 || byB.length === 0) continue;
		found.push({
			...{ a, b, byA, byB },
			mirrored: mirrored(ledger, byA, byB),
			answers: [...answers(ledger, byA, byB), ...answers(ledger, byB, byA)]
		});
	}
	return found;
}

function chargesOf(charges: Charges, accuser: number, accused: number): Charged[] {
	return [...listAt(charges.of, accuser)]
		.filter((by) => charges.accused[by] === accused)
		.map((by) => ({
			tie: charges.tie[by],
			claims: [...listAt(charges.rows, by)],
			alleges: charges.alleges[by]
		}));
}

function mirrored(ledger: Ledger, byA: Charged[], byB: Charged[]): CounterAccusation['mirrored'] {
	const kindOf = ({ tie, alleges }: Charged) => `${ledger.ties.predicate[tie]} ${alleges}`;
	const of = (list: Charged[], kind: string) => [...list.keys()].filter((i) => kindOf(list[i]) === kind);
	return [...new Set(byA.map(kindOf))]
		.map((kind) => ({ byA: of(byA, kind), byB: of(byB, kind) }))
		.filter((pair) => pair.byB.length > 0);
}

function answers(ledger: Ledger, by: Charged[], of: Charged[]): [number, number][] {
	const said = of.flatMap(({ claims }) => claims);
	return by.flatMap(({ claims }) =>
		claims.flatMap((row) =>
			said
				.filter((other) => listHas(ledger.respondsTo, row, other))
				.map((other): [number, number] => [row, other])
		)
	);
}
