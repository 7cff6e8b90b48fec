import { describe, expect, it } from 'vitest';
import { exchange } from '$lib/evidence/exchange';
import { dossier, tinyContext } from '$lib/evidence/fixture';
import { readClocks } from '$lib/ledger/clocks';
import { depthsOf, exchangeLine, exchangeSubject, groupTurns, marginDates } from './exchange-words';

const context = tinyContext();
const clocks = readClocks(dossier, context.ledger);
const rows = Array.from({ length: context.ledger.size }, (_, row) => row);
const read = exchange(context, clocks, rows);
/** The margin of a claim, with plain blanks. */
const margin = (id: string) => marginDates(turn(id)).map((line) => line.replaceAll('\u00a0', ' '));
const turn = (id: string) => read.turns.find(({ claim }) => claim.id === id)!;

describe('marginDates', () => {
	it('gives the day of saying where it is stated', () => {
		expect(margin('paper.003')).toEqual(['12 Oct 2025']);
	});

	it('says that a date is not given, and what gives the claim its place', () => {
		expect(margin('paper.002')).toEqual(['date not given', 'published c. 12 Oct 2025']);
	});

	it('adds the day of the thing itself where that is stated', () => {
		expect(margin('wire.002')).toEqual(['date not given', 'of 9 Oct 2025']);
	});
});

describe('groupTurns', () => {
	it('keeps an exchange together, and takes it apart by date', () => {
		const together = groupTurns(read.turns, 'thread').map((turns) => turns.map(({ claim }) => claim.id));
		const opened = together.find((ids) => ids[0] === 'paper.001')!;
		expect(opened.toSorted()).toEqual(['paper.001', 'paper.002', 'paper.003']);
		expect(groupTurns(read.turns, 'date').every((turns) => turns.length === 1)).toBe(true);
	});
});

describe('depthsOf', () => {
	it('puts replies under what they answer', () => {
		const turns = groupTurns(read.turns, 'thread').find(([{ claim }]) => claim.id === 'paper.001')!;
		expect(depthsOf(turns)).toEqual([0, 1, 1]);
	});
});

describe('exchangeLine', () => {
	it('counts exchanges and what stands alone', () => {
		expect(exchangeLine(read)).toBe('8 claims: 1 exchange and 5 claims that stand alone, in 2 sources.');
	});
});

describe('exchangeSubject', () => {
	it('names a pair, and a tie never without its status', () => {
		expect(exchangeSubject(context, { kind: 'link', a: 'north', b: 'south' })).toEqual({
			title: 'North and South'
		});
		expect(exchangeSubject(context, { kind: 'tie', key: 'south~harbours~band' })).toEqual({
			...{ title: 'South harbours RB', status: 'disputed', instead: 'the selected tie' }
		});
	});
});
