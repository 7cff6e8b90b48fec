import type { Clocks } from '../ledger/clocks';
import { compare } from '../ledger/compare';
import type { EvidenceTie } from './evidence';
import type { EvidenceContext } from './evidence-context';
import { tieLines } from './evidence-tie';
import { stances, tellerOf, type Stance, type Teller } from './perspective-evidence';

/** One tie of a comparison, with where each side stands; a side that takes none is missing. */
export interface ComparedTie {
	tie: EvidenceTie;
	a?: Stance;
	b?: Stance;
}

/** Two tellings side by side. */
export interface CompareEvidence {
	a: Teller;
	b: Teller;
	/** Only the one takes a side: it may affirm or deny. */
	onlyA: ComparedTie[];
	onlyB: ComparedTie[];
	/** Both take a side, and the same. */
	both: ComparedTie[];
	/** One affirms what the other denies. */
	contradict: ComparedTie[];
}

/** Compares what two actors tell; undefined where the dossier does not hold one of them. */
export function compareEvidence(
	context: EvidenceContext,
	clocks: Clocks,
	a: string,
	b: string
): CompareEvidence | undefined {
	const { ledger, rows } = context;
	const [one, other] = [ledger.actors.code(a), ledger.actors.code(b)];
	if (one < 0 || other < 0) return undefined;
	const found = compare(ledger, clocks, one, other, rows);
	const line = tieLines(context);
	const [ofA, ofB] = [stances(context, clocks, found.a), stances(context, clocks, found.b)];
	const list = (ties: Int32Array) =>
		[...ties].flatMap((code): ComparedTie[] => {
			const tie = line(code);
			if (!tie) return [];
			const [x, y] = [ofA(code), ofB(code)];
			return [{ tie, ...(x ? { a: x } : {}), ...(y ? { b: y } : {}) }];
		});
	return {
		...{ a: tellerOf(context, found.a), b: tellerOf(context, found.b) },
		...{ onlyA: list(found.onlyA), onlyB: list(found.onlyB) },
		...{ both: list(found.both), contradict: list(found.contradict) }
	};
}
