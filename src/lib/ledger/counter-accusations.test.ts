import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { findCounterAccusations } from './counter-accusations';
import { tinyDossier, type TinyClaim } from './tiny-dossier.test-support';

const accuses = (who: string, that: TinyClaim['that'], more: Partial<TinyClaim> = {}): TinyClaim => ({
	...{ who, act: 'accuses', that, ...more }
});
const find = (claims: TinyClaim[], of?: number[], rows?: Uint8Array) =>
	findCounterAccusations(buildLedger(tinyDossier(['x', 'y', 'z', 'army<x'], claims)), of, rows);

describe('findCounterAccusations', () => {
	const one = accuses('x', ['y', 'harbours', 'z']);
	const other = accuses('y', ['x', 'attacks', 'z'], { respondsTo: ['c.001'] });

	it('finds two that accuse each other, of whatever, and which charge answers which', () => {
		const [pair, ...more] = find([one, other, accuses('x', ['z', 'attacks', 'x'])]);
		expect(more).toEqual([]);
		expect([pair.a, pair.b]).toEqual([0, 1]);
		expect(pair.byA).toEqual([{ tie: 0, claims: [0], alleges: 1 }]);
		expect(pair.byB).toEqual([{ tie: 1, claims: [1], alleges: 1 }]);
		expect(pair.mirrored).toEqual([]);
		expect(pair.answers).toEqual([[1, 0]]);
	});

	it('pairs charges of the same kind', () => {
		const [pair] = find([one, accuses('y', ['x', 'harbours', 'z']), other]);
		expect(pair.mirrored).toEqual([{ byA: [0], byB: [0] }]);
		const undone = accuses('y', ['x', 'harbours', 'z'], { negated: true });
		expect(find([one, undone])[0].mirrored).toEqual([]);
	});

	it('does not take the army for the state, nor one side alone for two', () => {
		expect(find([one])).toEqual([]);
		expect(find([one, accuses('y', ['army', 'attacks', 'z'])])).toEqual([]);
	});

	it('gives those of an actor or a pair, and sets claims aside', () => {
		expect(find([one, other], [1]).map(({ a, b }) => [a, b])).toEqual([[1, 0]]);
		expect(find([one, other], [1, 0])).toHaveLength(1);
		expect(find([one, other], [2])).toEqual([]);
		expect(find([one, other], [], Uint8Array.of(1, 0))).toEqual([]);
	});
});
