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
	/** The one whose charge comes first, in order of ties. */
	a: number;
	b: number;
	/** What a says of b, and b of a, in order of ties. */
	byA: Charged[];
	byB: Charged[];
	/** Charges of the same kind in both directions, as indexes into byA and byB. */
	mirrored: [number, number][];
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
		const [a, b] = [charges.accuser[by], charges.accused[by]];
		if (!of.every((actor) => actor === a || actor === b)) continue;
		const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
		if (seen.has(pair)) continue;
		seen.add(pair);
		const byB = chargesOf(charges, b, a);
		if (byB.length === 0) continue;
		const byA = chargesOf(charges, a, b);
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

function mirrored(ledger: Ledger, byA: Charged[], byB: Charged[]): [number, number][] {
	const predicate = ({ tie }: Charged) => ledger.ties.predicate[tie];
	return byA.flatMap((one, i) =>
		byB.flatMap((other, j): [number, number][] =>
			predicate(one) === predicate(other) && one.alleges === other.alleges ? [[i, j]] : []
		)
	);
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
