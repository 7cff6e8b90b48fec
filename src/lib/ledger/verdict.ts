import type { RowMask } from './ledger';

/** Answers to a question about a claim's dates, where not everything is known. */
export const VERDICT = { no: 0, maybe: 1, yes: 2, undated: 3 } as const;
export type Verdict = (typeof VERDICT)[keyof typeof VERDICT];

/** Which claims a question about dates leaves. */
export interface VerdictOptions {
	/** Leave out what only may be so. Default: it stays. */
	certain?: boolean;
	/** Whether claims without a date stay. */
	undated: 'keep' | 'drop';
}

/** The claims that count after verdicts, one a row, were given. */
export function rowsByVerdict(verdicts: Uint8Array, options: VerdictOptions): RowMask {
	const counts = new Uint8Array(4);
	counts[VERDICT.yes] = 1;
	counts[VERDICT.maybe] = options.certain ? 0 : 1;
	counts[VERDICT.undated] = options.undated === 'keep' ? 1 : 0;
	const rows = new Uint8Array(verdicts.length);
	for (let row = 0; row < rows.length; row++) rows[row] = counts[verdicts[row]];
	return rows;
}
