import fc from 'fast-check';
import { buildLedger } from './build-ledger';
import type { Filter, Ledger } from './ledger';
import { randomDossier, randomFilter } from './random-dossier.test-support';
import { Reference, type ReferenceTie } from './reference.test-support';
import { tieKey } from './tie-key';

export const RUNS = { numRuns: 250, seed: 20251012 };
export const sorted = (list: Iterable<string>) => [...list].sort();
export const idsOf = (ledger: Ledger, rows: Iterable<number>) =>
	Array.from(rows, (row) => ledger.claims.values[row]);
export const namesOf = (ledger: Ledger, codes: Iterable<number>) =>
	sorted(Array.from(codes, (code) => ledger.actors.values[code]));
export const keysOf = (ledger: Ledger, ties: Iterable<number>) =>
	sorted(Array.from(ties, (tie) => tieKey(ledger, tie)));
export const partiesIn = (tie: ReferenceTie) => [tie.subject, ...tie.objects];

/** Runs a property on random ledgers, each with its reference, from which the sources that are off are left out. */
export function check(property: (ledger: Ledger, slow: Reference, filter: Filter) => void) {
	fc.assert(
		fc.property(randomDossier, randomFilter, (input, filter) => {
			property(buildLedger(input), new Reference(input, filter), filter);
		}),
		RUNS
	);
}
