import { describe, expect, it } from 'vitest';
import { readClocks } from '../ledger/clocks';
import { boardEvidence } from './board-evidence';
import { boardTable, boardText } from './board-export';
import type { BoardView } from './board';
import { compareEvidence } from './compare-evidence';
import { exchange } from './exchange';
import { dossier, tinyContext } from './fixture';
import { perspectiveEvidence } from './perspective-evidence';

const context = tinyContext();
const clocks = readClocks(dossier, context.ledger);
const board = (view?: BoardView) => boardEvidence(context, clocks, view);

describe('boardEvidence', () => {
	it('says an accusation once, with every instance, its dates and the replies', () => {
		const entry = board().entries.find(({ tieKey }) => tieKey === 'south~harbours~band')!;
		expect(entry).toMatchObject({
			...{ sentence: 'North accuses South of harbouring the RB.', direction: 'none', undated: 1 },
			...{ reports: 2, asserters: 1, disinterested: 0, disputed: true, unanswered: false },
			first: {
				words: 'c.\u00a012\u00a0Oct\u00a02025',
				basis: 'published',
				inferred: true,
				claim: 'paper.001'
			}
		});
		expect(entry.claims.map(({ id }) => id)).toEqual(['paper.001', 'wire.005']);
		expect(entry.replies.map(({ id, kind, elsewhere }) => [id, kind, elsewhere])).toEqual([
			['paper.002', 'denial', false],
			['paper.003', 'denial', true]
		]);
		expect(entry.order).toEqual(['paper.001', 'paper.002', 'paper.003', 'wire.005']);
	});

	it('keeps to unanswered and to disputed ones, and still counts all', () => {
		const open = board({ unansweredOnly: true });
		expect(open.entries.map(({ tieKey }) => tieKey)).toEqual([
			'north~attacks~valley',
			'south~harbours~rebels'
		]);
		expect([open.total, open.unanswered, open.disputed]).toEqual([3, 2, 1]);
		expect(board({ disputedOnly: true }).entries).toHaveLength(1);
	});

	it('turns round towards the actor that is asked for', () => {
		const { title, entries } = board({ actor: 'north' });
		expect(title).toBe('Accusations made by North and against North');
		expect(entries.map(({ direction, tieKey }) => `${direction} ${tieKey}`).sort()).toEqual([
			...['made south~harbours~band', 'made south~harbours~rebels', 'received north~attacks~valley']
		]);
	});

	it('sorts by name and by number', () => {
		const by = (sort: BoardView['sort']) => board({ sort }).entries.map(({ accuser }) => accuser.id);
		expect(by('accuser')).toEqual(['north', 'north', 'south']);
		expect(by('accused')).toEqual(['south', 'north', 'north']);
		expect(board({ sort: 'replies' }).entries[0].replies).toHaveLength(2);
	});

	it('is empty for an actor that the dossier does not hold', () => {
		expect(board({ actor: 'nobody' }).entries).toEqual([]);
	});
});

describe('boardTable', () => {
	it('has one row an accusation, as wide as its head', () => {
		const table = boardTable(board());
		expect(table).toHaveLength(4);
		expect(table.every((row) => row.length === table[0].length)).toBe(true);
		const row = table.find((cells) => cells.includes('south~harbours~band'))!;
		expect(row).toContain('paper.001 wire.005');
		expect(row).toContain('denial; denial');
	});
});

describe('boardText', () => {
	it('puts replies under what they answer and says where none is recorded', () => {
		const text = boardText(board());
		expect(text).toContain(
			[
				'North accuses South of harbouring the RB.',
				'  Made twice, one of them undated: c. 12 Oct 2025 (published, inferred). 2 reports, 1 asserter, 0 disinterested. Disputed.',
				'  - North accuses, date not given: North sees a refuge. [1] paper.001',
				'    Denial: South denies, date not given: South says no. [1] paper.002 (answers paper.001)'
			].join('\n')
		);
		expect(text.match(/No reply recorded\./g)).toHaveLength(2);
		expect(text).toContain('[1] The Paper, “A quarrel”, c. 12 Oct 2025. Read in full.');
	});
});

describe('exchange', () => {
	const rows = context.ledger.claims.values.map((_, row) => row);

	it('reads as a conversation, each turn with its thread', () => {
		const { turns, threads } = exchange(context, clocks, rows);
		const told = turns.filter(({ thread }) => thread === 'paper.001').map(({ claim }) => claim.id);
		expect(told).toEqual(['paper.001', 'paper.002', 'paper.003']);
		expect(turns[0]).toMatchObject({ turns: 3, placedBy: 'published', answers: [] });
		expect([turns.length, threads]).toEqual([8, 6]);
	});

	it('says of a claim without a date that nothing gives it its place', () => {
		const last = exchange(context, clocks, rows).turns.at(-1)!;
		expect([last.claim.id, last.placedBy]).toEqual(['wire.005', 'nothing']);
	});
});

describe('perspectiveEvidence', () => {
	it('names every voice and gives a stance with its history', () => {
		const { teller, ties } = perspectiveEvidence(context, clocks, 'south')!;
		expect(teller.voices).toEqual([
			{ id: 'south', name: 'South', claims: 2 },
			{ id: 'ada', name: 'Ada Lark', onBehalfOf: { id: 'south', name: 'South' }, claims: 1 }
		]);
		const stance = ties.find(({ tie }) => tie.key === 'south~harbours~band')!.stance;
		expect(stance).toMatchObject({
			position: 'denies',
			words: 'denies',
			claims: ['paper.002'],
			changed: false
		});
	});

	it('is undefined for an actor that the dossier does not hold', () => {
		expect(perspectiveEvidence(context, clocks, 'nobody')).toBeUndefined();
	});
});

describe('compareEvidence', () => {
	it('lists each tie once, with where each side stands', () => {
		const found = compareEvidence(context, clocks, 'north', 'south')!;
		const keys = (list: typeof found.both) => list.map(({ tie }) => tie.key);
		expect(keys(found.contradict)).toEqual(['south~harbours~band']);
		expect(found.contradict[0].a).toMatchObject({ words: 'accuses', claims: ['paper.001', 'wire.005'] });
		expect(found.contradict[0].b).toMatchObject({ words: 'denies', claims: ['paper.002'] });
		expect(keys(found.onlyA)).toEqual(['south~harbours~rebels']);
		expect(keys(found.onlyB)).toEqual(['band~based_in~valley', 'north~attacks~valley']);
		expect(found.both).toEqual([]);
	});
});
