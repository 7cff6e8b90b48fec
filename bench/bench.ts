import type { LedgerInput } from '../src/lib/ledger/ledger';

/** One comparison: the same work done here and by something else, in the same run. */
export interface BenchRow {
	/** What was worked on: "100,000 claims". */
	on: string;
	/** What this side does: "build the ledger". */
	ours: string;
	/** Median, milliseconds. */
	oursMs: number;
	/** What the other side does, with its name; left out where there is nothing to compare with. */
	theirs?: string;
	theirsMs?: number;
	/** What the two numbers are where they are no milliseconds. */
	unit?: string;
}

export interface BenchOptions {
	/** Small sizes only, for a look while working. */
	quick: boolean;
	/** Times each side is run; the median is printed. At least 5. */
	runs: number;
	/** A set of claims read from a file that the caller named. */
	data?: { name: string; input: LedgerInput };
	/** Path of that file, for benches that read it themselves. */
	dataPath?: string;
}

/** One file of comparisons; a new one is a file and a line in bench/index.ts. */
export interface Bench {
	name: string;
	/** Gives its rows one by one, so that each is printed when it is known. */
	run(options: BenchOptions): AsyncIterable<BenchRow> | Iterable<BenchRow>;
}
