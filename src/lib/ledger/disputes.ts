import { EFFECT, STATUSES, type Ledger, type RowMask } from './ledger';
import { listAt } from './csr';
import { tieStatuses } from './tie-status';

/** A tie, or a statement about actors, that is affirmed or alleged by some and denied by others. */
export interface Dispute {
	kind: 'tie' | 'statement';
	/** Tie or statement code. */
	code: number;
	/** Rows that affirm or allege it, in order of the ledger. */
	affirming: number[];
	/** Rows that deny it, or say that it does not hold. */
	denying: number[];
	/** Rows that deny a denial of it without affirming it. */
	contesting: number[];
	/** The parties spoken for in those rows, each once. */
	affirmedBy: number[];
	deniedBy: number[];
	contestedBy: number[];
}

/** Disputed ties in order of their codes, then disputed statements (the same actors, the same topic). */
export function listDisputes(ledger: Ledger, rows?: RowMask): Dispute[] {
	const disputes: Dispute[] = [];
	const disputed = STATUSES.indexOf('disputed');
	const status = tieStatuses(ledger, rows);
	for (let tie = 0; tie < ledger.ties.size; tie++) {
		if (status[tie] === disputed) disputes.push(sidesOf(ledger, 'tie', tie, rows));
	}
	for (let statement = 0; statement < ledger.statements.size; statement++) {
		const sides = sidesOf(ledger, 'statement', statement, rows);
		const opposed = sides.affirming.length > 0 && sides.denying.length > 0;
		if (opposed || sides.contesting.length > 0) disputes.push(sides);
	}
	return disputes;
}

/** Who affirms and who denies a tie or a statement, whether or not it is disputed. */
export function sidesOf(ledger: Ledger, kind: Dispute['kind'], code: number, rows?: RowMask): Dispute {
	const affirming: number[] = [];
	const denying: number[] = [];
	const contesting: number[] = [];
	for (const row of listAt((kind === 'tie' ? ledger.ties : ledger.statements).claims, code)) {
		if (rows !== undefined && !rows[row]) continue;
		const effect = ledger.effect[row];
		if (effect === EFFECT.affirms || effect === EFFECT.alleges) affirming.push(row);
		else if (effect === EFFECT.denies) denying.push(row);
		else if (effect === EFFECT.contests) contesting.push(row);
	}
	const voices = (list: number[]) => [...new Set(list.map((row) => ledger.speaksFor[row]))];
	return {
		...{ kind, code, affirming, denying, contesting },
		...{ affirmedBy: voices(affirming), deniedBy: voices(denying), contestedBy: voices(contesting) }
	};
}

/**
 * Pairs of rows of which a coder says that they cannot hold together, each pair once. Kept apart from
 * disputes: the two need not be about one tie, and neither need be a denial.
 */
export function listConflicts(ledger: Ledger, rows?: RowMask): [number, number][] {
	const pairs: [number, number][] = [];
	const counts = (row: number) => rows === undefined || rows[row] === 1;
	for (let row = 0; row < ledger.size; row++) {
		if (!counts(row)) continue;
		for (const other of listAt(ledger.contradicts, row)) {
			const listedBefore = other < row && listAt(ledger.contradicts, other).includes(row);
			if (counts(other) && !listedBefore) pairs.push([Math.min(row, other), Math.max(row, other)]);
		}
	}
	return pairs;
}
