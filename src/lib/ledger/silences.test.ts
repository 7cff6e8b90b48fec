import { describe, expect, it } from 'vitest';
import { buildBoard } from './board';
import { buildLedger } from './build-ledger';
import { readClocks } from './clocks';
import { listSilences, silentAccused } from './silences';
import { tinyDossier, type TinyClaim } from './tiny-dossier.test-support';

const ACTORS = ['north', 'south', 'envoy<south', 'band', 'rebels:group-class', 'other'];
const accuses: TinyClaim = { who: 'north', act: 'accuses', that: ['south', 'attacks', 'north'] };
const silences = (claims: TinyClaim[]) => {
	const ledger = buildLedger(tinyDossier(ACTORS, claims));
	const name = (actor: number) => ledger.actors.values[actor];
	return listSilences(ledger).map(
		({ speaker, silent, claims, accusations, speaksElsewhere }) =>
			`${name(speaker)} of ${name(silent)}: ${claims}, ${accusations}${speaksElsewhere ? ', heard elsewhere' : ''}`
	);
};

describe('listSilences', () => {
	it('names the side that is never heard on the other', () => {
		expect(silences([accuses, { ...accuses, act: 'demands' }])).toEqual(['north of south: 2, 1']);
	});

	it('lets a spokesman break the silence of his party', () => {
		expect(silences([accuses, { who: 'envoy', act: 'asserts', about: ['north'], topic: 'cost' }])).toEqual(
			[]
		);
	});

	it('says whether the silent side is heard on other things', () => {
		const elsewhere: TinyClaim = { who: 'south', act: 'asserts', about: ['south'], topic: 'cost' };
		expect(silences([accuses, elsewhere])).toEqual(['north of south: 1, 1, heard elsewhere']);
	});

	it('expects no word of the narrator’s objects, nor of a class of groups', () => {
		expect(silences([{ ...accuses, who: 'narrator', act: 'asserts' }])).toEqual([]);
		expect(silences([{ who: 'north', act: 'asserts', that: ['north', 'attacks', 'rebels'] }])).toEqual([]);
	});
});

describe('silentAccused', () => {
	it('finds accusations on which the accused itself says nothing, though others answer', () => {
		const input = tinyDossier(ACTORS, [
			accuses,
			{ who: 'band', act: 'denies', that: ['south', 'attacks', 'north'], respondsTo: ['c.001'] },
			{ ...accuses, that: ['south', 'harbours', 'band'] },
			{ who: 'envoy', act: 'denies', that: ['south', 'harbours', 'band'] }
		]);
		const ledger = buildLedger(input);
		const clocks = readClocks(input, ledger);
		const board = buildBoard(ledger, clocks);
		expect(board.size).toBe(2);
		expect(silentAccused(ledger, clocks, board)).toEqual([0]);
	});
});
