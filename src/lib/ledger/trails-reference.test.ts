import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { RUNS } from './compare.test-support';
import { filterTies } from './filter';
import { randomDossier, randomFilter } from './random-dossier.test-support';
import { LEFT_OUT } from './standing';
import { allTrails } from './trail-reference.test-support';
import { findTrails, type Trail } from './trails';

const options = fc.record({
	k: fc.integer({ min: 1, max: 12 }),
	length: fc.integer({ min: 1, max: 5 }),
	with: fc.subarray([...LEFT_OUT])
});
/** Claims of a trail: an accusation with what it alleges is one. */
const claimsIn = ({ hops }: Trail) => hops.filter((hop) => hop.kind === 'accusation' || !hop.charge).length;
const nameOf = ({ hops }: Trail) =>
	hops.map(({ kind, from, to, tie, charge }) => [kind, from, to, tie, charge].join()).join(' ');

describe('findTrails against brute force', () => {
	it('finds the same k costs, sorted, each trail once and none that meets itself', () => {
		fc.assert(
			fc.property(randomDossier, randomFilter, options, fc.boolean(), (input, filter, how, isOut) => {
				const ledger = buildLedger(input);
				const { rows } = filterTies(ledger, filter);
				for (const from of [0, 1, 2]) {
					const to = isOut ? undefined : 3;
					const fast = findTrails(ledger, from, to, { ...how, rows });
					const slow = allTrails(ledger, { from, to, rows, ...how });
					const costs = fast.map((trail) => trail.cost + claimsIn(trail));
					expect(costs).toEqual(slow.slice(0, how.k).map(({ cost }) => cost));
					expect(new Set(fast.map(nameOf)).size).toBe(fast.length);
					for (const trail of fast) {
						expect(new Set(trail.actors).size).toBe(trail.actors.length);
						expect(trail.actors.length - 1).toBe(trail.hops.length);
						expect(trail.hops.length).toBeLessThanOrEqual(how.length);
						expect(trail.actors.slice(1, -1).some((actor) => ledger.isClass[actor])).toBe(false);
						trail.hops.forEach((hop, i) => {
							expect([hop.from, hop.to]).toEqual([trail.actors[i], trail.actors[i + 1]]);
							expect(hop.claims).toContain(hop.claim);
							expect(hop.claims.every((row) => rows[row] === 1 && ledger.tie[row] === hop.tie)).toBe(true);
						});
						expect(trail.hops[trail.weakest].cost).toBe(Math.max(...trail.hops.map((hop) => hop.cost)));
					}
				}
			}),
			{ ...RUNS, numRuns: 400 }
		);
	});

	it('finds every trail that there is when k is large', () => {
		fc.assert(
			fc.property(randomDossier, (input) => {
				const ledger = buildLedger(input);
				const slow = allTrails(ledger, { from: 0, to: 1, length: 3 });
				expect(findTrails(ledger, 0, 1, { k: 100_000, length: 3 })).toHaveLength(slow.length);
			}),
			RUNS
		);
	});
});
