import { describe, expect, it } from 'vitest';
import type { BoardDate, BoardEvidence } from '$lib/evidence/board';
import { boardEvidence } from '$lib/evidence/board-evidence';
import { dossier, tinyContext } from '$lib/evidence/fixture';
import { readClocks } from '$lib/ledger/clocks';
import { boardActors } from './board-actors';
import { boardDateLines, boardLine, emptyWords } from './board-words';

const context = tinyContext();
const clocks = readClocks(dossier, context.ledger);
const board = boardEvidence(context, clocks);
const date = (claim: string, words: string, more: Partial<BoardDate> = {}): BoardDate => ({
	...{ claim, words, edtf: words, basis: 'said', inferred: false, ...more }
});
const lines = (first: BoardDate, last: BoardDate, undated: number) =>
	boardDateLines({ ...board.entries[0], first, last, undated });

describe('boardDateLines', () => {
	it('gives one line for one date, and says what the date is of', () => {
		const only = date('a', '12 Oct', { basis: 'published', inferred: true });
		expect(lines(only, only, 0)).toEqual(['Published 12 Oct, date inferred']);
	});

	it('gives first and last, and tells the undated apart', () => {
		const entry = board.entries.find(({ claims }) => claims.length === 2)!;
		const both = { ...entry, first: date('a', '1 Oct'), last: date('b', '2 Oct'), undated: 1 };
		expect(boardDateLines(both)).toEqual(['First said 1 Oct', 'Last said 2 Oct', '1 of 2 undated']);
	});

	it('does not make up a date', () => {
		const none = date('a', 'undated', { basis: 'undated', edtf: '' });
		expect(lines(none, none, 1)).toEqual(['Date not given']);
	});
});

describe('boardLine', () => {
	it('counts what is shown, unanswered and disputed', () => {
		expect(boardLine(board)).toBe('3 accusations, 2 without a recorded reply, 1 disputed, in 2 sources.');
		const shown = boardEvidence(context, clocks, { disputedOnly: true });
		expect(boardLine(shown)).toMatch(/^1 of 3 accusations/);
	});
});

describe('emptyWords', () => {
	it('says what was asked for and what to try', () => {
		const none: BoardEvidence = boardEvidence(context, clocks, { actor: 'valley' });
		expect(emptyWords(none, null)).toBe(
			'No accusation made by Valley or against Valley is recorded in these sources. Try the whole dossier.'
		);
		const pair = boardEvidence(context, clocks, { actor: 'north', other: 'band' });
		expect(emptyWords(pair, null)).toMatch(/Try one of the two alone, or the whole dossier\.$/);
	});
});

describe('boardActors', () => {
	it('lists who accuses and who is accused, and beside an actor the others', () => {
		expect(boardActors(context, clocks).map(({ id }) => id)).toEqual(['north', 'south']);
		expect(boardActors(context, clocks, 'north').map(({ id }) => id)).toEqual(['south']);
	});
});
