import { beforeAll, describe, expect, it } from 'vitest';
import { readTexts } from '../../../scripts/read-folder';
import type { Dossier } from '../dossier/dossier';
import { readDossier } from '../dossier/read-dossier';
import { asOf } from './as-of';
import { buildBoard } from './board';
import { repliesTo } from './board-replies';
import { buildLedger } from './build-ledger';
import { CLOCKS, readClocks, type Clocks } from './clocks';
import { compare } from './compare';
import { listAt } from './csr';
import { day } from './dates.test-support';
import { histogram } from './histogram';
import { knownBy } from './known-by';
import type { Ledger } from './ledger';
import { perspective, POSITION } from './perspective';
import { pressOf } from './press';
import { listSilences, silentAccused } from './silences';
import { findTie, tieKey } from './tie-key';
import { listTies } from './ties';
import { rowsByVerdict } from './verdict';

/** What the dossier as it was read says by date and by teller: these change when a claim does, and then somebody looks. */
describe('the clocks and tellings of the Pakistan–Taliban dossier', () => {
	let dossier: Dossier;
	let ledger: Ledger;
	let clocks: Clocks;
	beforeAll(async () => {
		dossier = readDossier(await readTexts('graph-data/pakistan-taliban')).dossier!;
		ledger = buildLedger(dossier);
		clocks = readClocks(dossier, ledger);
	});
	const code = (id: string) => ledger.actors.code(id);
	const keys = (ties: Iterable<number>) => Array.from(ties, (tie) => tieKey(ledger, tie));
	const ids = (rows: Iterable<number>) => Array.from(rows, (row) => ledger.claims.values[row]);

	it.each([
		['2025-07-01', false, 3],
		['2025-07-04', true, 4]
	])('knows by %s of Russia’s recognition: %s', (date, known, ties) => {
		const rows = rowsByVerdict(knownBy(ledger, clocks, day(date)), { undated: 'drop' });
		const list = listTies(ledger, { rows }).map(({ key }) => key);
		expect(list.includes('russia~recognises~afghan-taliban')).toBe(known);
		expect(list).toHaveLength(ties);
	});

	it('keeps the undated first source out until what it reports had begun, and in doubt until it was read', () => {
		const row = ledger.claims.code('ffr.033');
		const on = (date: string) => knownBy(ledger, clocks, day(date))[row];
		expect([on('2025-09-30'), on('2025-10-20'), on('2026-11-22')]).toEqual([0, 1, 2]);
	});

	it('has Russia recognise the Taliban from the day it did, and after that perhaps', () => {
		const row = ledger.claims.code('lbc-russia.001');
		const on = (date: string) => asOf(ledger, clocks, { from: day(date), to: day(date) })[row];
		expect([on('2025-07-02'), on('2025-07-03'), on('2025-07-10')]).toEqual([0, 2, 1]);
	});

	it('draws ten claims on 12 October, eight said then and two only published', () => {
		const found = histogram(clocks, 'said')!;
		const bin = day('2025-10-12') - found.starts[0];
		const of = ({ exact, about }: typeof found.counts) => exact[bin] + about[bin];
		expect([of(found.counts), of(found.published)]).toEqual([8, 2]);
		expect(CLOCKS.map((clock) => histogram(clocks, clock)!.undated)).toEqual([17, 97, 97]);
	});

	it('puts the denial and the counter-accusation of India under the accusation of Pakistan', () => {
		const board = buildBoard(ledger, clocks, { actor: code('india') });
		const entry = board.tie.indexOf(findTie(ledger, 'india~supports~anti-pakistan-militants'));
		const replies = repliesTo(ledger, clocks, board, entry);
		expect(replies.map(({ row, kind }) => `${ledger.claims.values[row]} ${kind}`)).toEqual([
			'zee-mea.001 counter-accusation',
			'zee-mea.002 answer',
			'ht-mea.002 denial'
		]);
		expect(board.size).toBe(3);
	});

	it('puts the denial of Pakistan under the accusation of harbouring ISIL-K', () => {
		const board = buildBoard(ledger, clocks, { actor: code('pakistan') });
		const entry = board.tie.indexOf(findTie(ledger, 'pakistan~harbours~isil-k'));
		expect(ids(listAt(board.claims, entry))).toEqual(['arabnews-isk.001', 'swarajya.001']);
		const replies = repliesTo(ledger, clocks, board, entry);
		expect(replies).toMatchObject([{ row: ledger.claims.code('arabnews-isk.002'), kind: 'denial' }]);
	});

	it('has fifteen accusations, of which the five unanswered ones leave the accused silent', () => {
		const board = buildBoard(ledger, clocks);
		expect(board.size).toBe(15);
		const silent = silentAccused(ledger, clocks, board);
		expect(silent.every((entry) => board.answered[entry] === 0)).toBe(true);
		expect(keys(silent.map((entry) => board.tie[entry]))).toEqual([
			'pakistan-military~harbours~isil-k',
			'pakistan~attacks~kabul-city',
			'india~attacks~pakistan',
			'afghan-taliban~supports~ttp',
			'pakistan~harbours~terrorist-organisations-in-pakistan'
		]);
	});

	it('sets Pakistan beside the Taliban: the sheltering of the TTP is contradicted, mediation is not there', () => {
		const found = compare(ledger, clocks, code('pakistan'), code('afghan-taliban'));
		expect(keys(found.contradict)).toEqual([
			'pakistan~harbours~isil-k',
			'afghan-taliban~harbours~militants-allegedly-sheltered-in-afghanistan',
			'afghan-taliban~harbours~ttp',
			'pakistan~supports~isil-k',
			'pakistan~attacks~afghanistan',
			'afghan-taliban~harbours~ttp-led-groups'
		]);
		expect(keys(found.both)).toEqual(['afghan-taliban~attacks~pakistan']);
		expect([found.onlyA.length, found.onlyB.length]).toEqual([9, 8]);
		const all = keys([...found.onlyA, ...found.onlyB, ...found.both, ...found.contradict]);
		expect(all.filter((key) => key.includes('mediates_between'))).toEqual([]);
	});

	it('differs without the army, which is part of Pakistan, by the three ties on which the army speaks', () => {
		const without = [code('pakistan-military')];
		const a = perspective(ledger, clocks, code('pakistan'), { without }).position;
		const b = perspective(ledger, clocks, code('afghan-taliban')).position;
		const count = (test: (x: number, y: number) => boolean) =>
			a.reduce((sum, x, tie) => sum + (test(x, b[tie]) ? 1 : 0), 0);
		const { none, denies } = POSITION;
		expect([
			count((x, y) => x !== none && y === none),
			count((x, y) => x !== none && y !== none && (x === denies) !== (y === denies)),
			count((x, y) => x !== none && y !== none && (x === denies) === (y === denies)),
			count((x, y) => x === none && y !== none)
		]).toEqual([7, 5, 1, 9]);
	});

	it('rests on one undated rewrite for most of its claims', () => {
		const { byCountry, sources, origins } = pressOf(ledger, dossier);
		expect([sources, origins]).toEqual([17, 17]);
		expect(byCountry.slice(0, 3).map(({ value, sources, claims }) => [value, sources, claims])).toEqual([
			['', 1, 97],
			['PAK', 5, 20],
			['IND', 4, 12]
		]);
	});

	it('never hears ISIL-K, of which both sides speak', () => {
		const silent = listSilences(ledger).filter((pair) => pair.silent === code('isil-k'));
		expect(silent.map(({ speaker }) => ledger.actors.values[speaker])).toEqual([
			'afghan-taliban',
			'pakistan'
		]);
	});
});
