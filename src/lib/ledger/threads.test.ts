import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { readClocks } from './clocks';
import { listAt } from './csr';
import { randomDatedDossier } from './dates.test-support';
import { exchangeOrder, threadsOf } from './threads';
import { tinyDossier, type TinyClaim } from './tiny-dossier.test-support';

const says: TinyClaim = { who: 'north', act: 'asserts', that: ['south', 'harbours', 'band'] };
const built = (claims: TinyClaim[]) => {
	const input = tinyDossier(['north', 'south', 'band'], claims);
	const ledger = buildLedger(input);
	return { ledger, clocks: readClocks(input, ledger), rows: [...Array(ledger.size).keys()] };
};
/** The numbers of the claims, from 1, in the order of the exchange. */
const order = (claims: TinyClaim[], by?: 'thread' | 'date') => {
	const { ledger, clocks, rows } = built(claims);
	return exchangeOrder(ledger, clocks, rows, by).map((row) => row + 1);
};

describe('threadsOf', () => {
	it('joins claims that answer each other at any remove', () => {
		const { ledger } = built([
			says,
			{ ...says, respondsTo: ['c.001'] },
			says,
			{ ...says, respondsTo: ['c.002'] }
		]);
		expect([...threadsOf(ledger)]).toEqual([0, 0, 2, 0]);
		expect([...threadsOf(ledger, Uint8Array.of(1, 0, 1, 1))]).toEqual([0, -1, 2, 3]);
	});
});

describe('exchangeOrder', () => {
	it('tells a conversation to its end before the next begins', () => {
		const claims: TinyClaim[] = [
			{ ...says, saidOn: '2025-10-01' },
			{ ...says, saidOn: '2025-10-02' },
			{ ...says, saidOn: '2025-10-03', respondsTo: ['c.001'] }
		];
		expect(order(claims)).toEqual([1, 3, 2]);
		expect(order(claims, 'date')).toEqual([1, 2, 3]);
	});

	it('puts an undated accusation before its first dated reply, and an undated reply after what it answers', () => {
		expect(
			order([
				{ ...says, saidOn: '2025-11-11' },
				{ ...says, respondsTo: ['c.001'] },
				says,
				{ ...says, saidOn: '2025-10-16', respondsTo: ['c.003'] }
			])
		).toEqual([3, 4, 1, 2]);
	});

	it('puts what was only published later before the dated reply to it', () => {
		const input = tinyDossier(
			['north', 'south', 'band'],
			[
				{ ...says, source: 's1' },
				{ ...says, saidOn: '2025-10-12', respondsTo: ['c.001'] }
			]
		);
		input.sources[0].published = '2025-10-19';
		const ledger = buildLedger(input);
		expect(exchangeOrder(ledger, readClocks(input, ledger), [1, 0])).toEqual([0, 1]);
	});

	it('puts what has no place at the end', () => {
		expect(order([says, { ...says, saidOn: '2025-10-01' }])).toEqual([2, 1]);
	});

	it('holds every row once and, where replies run in no ring, each after what it answers', () => {
		fc.assert(
			fc.property(randomDatedDossier, fc.constantFrom('thread' as const, 'date' as const), (input, by) => {
				const ledger = buildLedger(input);
				const rows = [...Array(ledger.size).keys()];
				const found = exchangeOrder(ledger, readClocks(input, ledger), rows, by);
				expect([...found].sort((a, b) => a - b)).toEqual(rows);
				const reaches = (from: number, to: number, seen = new Set<number>()): boolean =>
					[...listAt(ledger.respondsTo, from)].some((other) => {
						if (other === to) return true;
						if (seen.has(other)) return false;
						seen.add(other);
						return reaches(other, to, seen);
					});
				if (rows.some((row) => reaches(row, row))) return;
				for (const row of rows) {
					for (const other of listAt(ledger.respondsTo, row)) {
						expect(found.indexOf(other)).toBeLessThan(found.indexOf(row));
					}
				}
			})
		);
	});
});
