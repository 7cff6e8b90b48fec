import type { LedgerInput } from '../src/lib/ledger/ledger';
import type { BenchOptions } from './bench';
import { randomClaims } from './random-claims';

/** The sets of claims that a bench of the ledger runs on, each made only when its turn comes. */
export function* claimSets(options: BenchOptions): Iterable<{ name: string; input: LedgerInput }> {
	for (const count of options.quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000]) {
		yield { name: `${count.toLocaleString('en')} claims`, input: randomClaims(count) };
	}
	if (options.data) yield options.data;
}
