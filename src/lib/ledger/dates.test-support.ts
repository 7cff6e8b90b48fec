import fc from 'fast-check';
import { parseDate, type DateSpan } from '../dossier/edtf';
import type { LedgerInput } from './ledger';
import { randomDossier } from './random-dossier.test-support';

/** First day of a date of a test. */
export const day = (text: string) => (parseDate(text) as DateSpan).earliest!;

/** Dates that lie close together, so that they meet: days, months, years, and intervals of every kind. */
export const randomDate = fc.constantFrom(
	...['2025-01-30', '2025-01-31', '2025-02-01', '2025-02-02~', '2025-02-02?', '2025-01', '2025-02~'],
	...['2025', '2024%', '2025-01-30/2025-02-01', '2025-01/2025-02', '/2025-01-31', '../2025-02'],
	...['2025-01-31/', '2025-02/..', '2025-01-31~/2025-02']
);

/** A day near those dates. */
export const randomDay = fc.integer({ min: day('2024-12-28'), max: day('2025-03-05') });

const orNone = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Random dossiers with dates on every clock, or none. */
export const randomDatedDossier: fc.Arbitrary<LedgerInput> = randomDossier.chain((input) =>
	fc
		.record({
			claims: fc.tuple(
				...input.claims.map(() => fc.record({ when: orNone(randomDate), saidOn: orNone(randomDate) }))
			),
			sources: fc.tuple(...input.sources.map(() => fc.record({ published: orNone(randomDate) })))
		})
		.map(({ claims, sources }) => ({
			...input,
			claims: input.claims.map((claim, i) => ({ ...claim, ...claims[i] })),
			sources: input.sources.map((source, i) => ({ ...source, ...sources[i] }))
		}))
);
