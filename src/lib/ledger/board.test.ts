import { describe, expect, it } from 'vitest';
import { buildBoard, DIRECTION, type BoardOptions } from './board';
import { boardCounter, repliesTo } from './board-replies';
import { buildLedger } from './build-ledger';
import { readClocks } from './clocks';
import { check } from './compare.test-support';
import { listAt } from './csr';
import { listDisputes } from './disputes';
import { filterTies } from './filter';
import type { Ledger } from './ledger';
import { tieKey } from './tie-key';
import { tinyDossier, type TinyClaim } from './tiny-dossier.test-support';
import { listAccusations } from './unanswered';

const accuses: TinyClaim = {
	who: 'north',
	act: 'accuses',
	that: ['south', 'harbours', 'band'],
	target: 'south'
};
const ACTORS = ['north', 'south', 'band', 'envoy<north', 'army<south', 'other'];

/** A board as rows of words, and the replies of each entry by id. */
function boardOf(claims: TinyClaim[], options: { actor?: string; other?: string } = {}) {
	const input = tinyDossier(ACTORS, claims);
	const ledger = buildLedger(input);
	const clocks = readClocks(input, ledger);
	const code = (id?: string): BoardOptions['actor'] =>
		id === undefined ? undefined : ledger.actors.code(id);
	const board = buildBoard(ledger, clocks, { actor: code(options.actor), other: code(options.other) });
	const name = (actor: number) => ledger.actors.values[actor];
	const entries = Array.from({ length: board.size }, (_, entry) => ({
		accuser: name(board.accuser[entry]),
		accused: name(board.accused[entry]),
		tie: board.tie[entry] < 0 ? undefined : tieKey(ledger, board.tie[entry]),
		claims: [...listAt(board.claims, entry)].map((row) => ledger.claims.values[row]),
		answered: board.answered[entry],
		first: ledger.claims.values[board.firstRow[entry]],
		last: ledger.claims.values[board.lastRow[entry]]
	}));
	const replies = (entry: number) =>
		repliesTo(ledger, clocks, board, entry).map(
			({ row, kind, link, depth }) => `${ledger.claims.values[row]} ${kind} ${link} ${depth}`
		);
	const numbers = (entry: number) => boardCounter(ledger, board)(entry);
	return { entries, replies, numbers, directions: [...board.direction] };
}

describe('buildBoard', () => {
	it('joins what an actor and its spokesmen accuse of into one entry, and keeps other accusers apart', () => {
		const { entries } = boardOf([accuses, { ...accuses, who: 'envoy' }, { ...accuses, who: 'other' }]);
		expect(entries.map(({ accuser, claims }) => [accuser, claims])).toEqual([
			['north', ['c.001', 'c.002']],
			['other', ['c.003']]
		]);
	});

	it('keeps a state and its army apart as accused', () => {
		const ofArmy: TinyClaim = { ...accuses, that: ['army', 'harbours', 'band'], target: 'army' };
		expect(boardOf([accuses, ofArmy]).entries.map(({ accused }) => accused)).toEqual(['south', 'army']);
	});

	it('finds the first and the last by the day they were told, whatever their order', () => {
		const { entries } = boardOf([
			{ ...accuses, saidOn: '2025-10-12' },
			accuses,
			{ ...accuses, saidOn: '2025-11-11' },
			{ ...accuses, saidOn: '2025-01' }
		]);
		expect([entries[0].first, entries[0].last]).toEqual(['c.004', 'c.003']);
	});

	it('says which were made and which received, organs and spokesmen included', () => {
		const back: TinyClaim = { who: 'army', act: 'accuses', that: ['north', 'attacks', 'south'] };
		const { directions, entries } = boardOf([accuses, back], { actor: 'south' });
		expect(directions).toEqual([DIRECTION.received, DIRECTION.made]);
		expect(entries.map(({ accuser }) => accuser)).toEqual(['north', 'south']);
		expect(boardOf([accuses, back], { actor: 'band' }).entries).toEqual([]);
	});

	it('keeps to a pair', () => {
		const third: TinyClaim = { ...accuses, who: 'other' };
		const { entries } = boardOf([accuses, third], { actor: 'south', other: 'other' });
		expect(entries.map(({ accuser }) => accuser)).toEqual(['other']);
	});

	it('takes a statement without a target as made against the actors it is about', () => {
		const claim: TinyClaim = { who: 'north', act: 'accuses', about: ['south'], topic: 'guilt' };
		const { entries, directions, numbers } = boardOf([claim], { actor: 'south' });
		expect([entries.length, directions[0], entries[0].accused]).toEqual([1, DIRECTION.received, undefined]);
		expect(numbers(0)).toEqual({ reports: 1, asserters: 1, disinterested: 0 });
	});

	it('holds every accusation once, and agrees on what is unanswered and disputed', () => {
		check((ledger: Ledger, _, filter) => {
			const { rows } = filterTies(ledger, filter);
			const told = readClocksOfNothing(ledger.size);
			const board = buildBoard(ledger, { told }, { rows });
			const slow = listAccusations(ledger, rows);
			expect([...board.claims.items].sort((a, b) => a - b)).toEqual(slow.all);
			const disputes = listDisputes(ledger, rows).map(({ kind, code }) => `${kind} ${code}`);
			for (let entry = 0; entry < board.size; entry++) {
				const claims = [...listAt(board.claims, entry)];
				const unanswered = claims.filter((row) => slow.unanswered.includes(row)).length;
				expect(unanswered).toBe(board.answered[entry] ? 0 : claims.length);
				const kind = board.tie[entry] >= 0 ? 'tie' : 'statement';
				expect(board.disputed[entry] === 1).toBe(disputes.includes(`${kind} ${board[kind][entry]}`));
				const replies = repliesTo(ledger, { told }, board, entry, rows);
				if (!board.answered[entry]) expect(replies).toEqual([]);
				expect(replies.every(({ row }) => !claims.includes(row) && rows[row] === 1)).toBe(true);
			}
		});
	});
});

/** A clock on which nothing has a date. */
function readClocksOfNothing(size: number) {
	return {
		earliest: new Int32Array(size),
		latest: new Int32Array(size),
		flags: new Uint16Array(size).fill(1)
	};
}

describe('repliesTo', () => {
	it('tells denial, counter-accusation, acknowledgement, other account and answer apart', () => {
		const reply = { who: 'south', respondsTo: ['c.001'] };
		const { replies } = boardOf([
			accuses,
			{ ...reply, act: 'denies', that: ['south', 'harbours', 'band'] },
			{ ...reply, act: 'accuses', that: ['north', 'attacks', 'south'] },
			{ ...reply, act: 'acknowledges', that: ['south', 'harbours', 'band'] },
			{ ...reply, act: 'asserts', that: ['south', 'attacks', 'band'] },
			{ ...reply, act: 'asserts', that: ['south', 'harbours', 'band'], negated: true },
			{ ...reply, act: 'asserts', about: ['north'], topic: 'blame' },
			{ ...reply, act: 'demands', that: ['north', 'attacks', 'band'] }
		]);
		expect(replies(0).map((text) => text.split(' ')[1])).toEqual([
			...['denial', 'counter-accusation', 'acknowledgement', 'counter-account', 'denial', 'answer', 'answer']
		]);
	});

	it('follows answers to answers, and a ring only once', () => {
		const { replies } = boardOf([
			{ ...accuses, respondsTo: ['c.003'] },
			{ who: 'south', act: 'denies', that: ['south', 'harbours', 'band'], respondsTo: ['c.001'] },
			{ who: 'north', act: 'denies', that: { claim: 'c.002' }, respondsTo: ['c.002'] }
		]);
		expect(replies(0)).toEqual(['c.002 denial direct 1', 'c.003 answer thread 2']);
	});

	it('lists a denial of the same matter that answers somebody else, and says so', () => {
		const { replies } = boardOf([
			accuses,
			{ ...accuses, who: 'other' },
			{ who: 'south', act: 'denies', that: ['south', 'harbours', 'band'], respondsTo: ['c.001'] }
		]);
		expect([replies(0), replies(1)]).toEqual([['c.003 denial direct 1'], ['c.003 denial matter 1']]);
	});
});
