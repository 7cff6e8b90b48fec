import { beforeAll, describe, expect, it } from 'vitest';
import { readTexts } from '../../../scripts/read-folder';
import { readDossier } from '../dossier/read-dossier';
import { buildLedger } from './build-ledger';
import { findCounterAccusations } from './counter-accusations';
import type { Ledger } from './ledger';
import { findLoops } from './loops';
import { LEFT_OUT } from './standing';
import { findTrails, type Trail } from './trails';

/** The trails of the dossier as it was read: they change when a claim changes, and then somebody looks. */
describe('the trails of the Pakistan–Taliban dossier', () => {
	let ledger: Ledger;
	beforeAll(async () => {
		const { dossier } = readDossier(await readTexts('graph-data/pakistan-taliban'));
		ledger = buildLedger(dossier!);
	});
	const id = (code: number) => ledger.actors.values[code];
	const ids = (rows: number[]) => rows.map((row) => ledger.claims.values[row]);
	const trace = (from: string, to?: string, options = {}) =>
		findTrails(ledger, ledger.actors.code(from), to ? ledger.actors.code(to) : undefined, options);
	const told = (trail: Trail) => [
		trail.actors.map(id).join(' > '),
		...trail.hops.map(
			(hop) => `${hop.kind} ${hop.standing}: ${ledger.claims.values[hop.claim]} of ${ids(hop.claims)}`
		)
	];

	it('leads from Pakistan to the TTP directly, and by its accusations over the Afghan Taliban', () => {
		expect(trace('pakistan', 'ttp').slice(0, 4).map(told)).toEqual([
			['pakistan > ttp', 'tie corroborated: indiatoday-ispr.002 of indiatoday-ispr.002'],
			['pakistan > ttp', 'accusation asserted: ffr.024 of ffr.024'],
			[
				'pakistan > afghan-taliban > ttp',
				'accusation asserted: khyber-zaidi.003 of khyber-zaidi.003',
				'tie alleged: khyber-zaidi.003 of khyber-zaidi.003'
			],
			[
				'pakistan > afghan-taliban > ttp',
				'accusation corroborated: hdn-istanbul.005 of hdn-istanbul.005,jago.001',
				'tie disputed: hdn-istanbul.005 of hdn-istanbul.005,hdn-istanbul.006,jago.001,jago.003'
			]
		]);
	});

	it('leads from the Afghan Taliban to ISIL-K by their accusations of Pakistan and of its army', () => {
		expect(trace('afghan-taliban', 'isil-k').slice(0, 3).map(told)).toEqual([
			[
				'afghan-taliban > pakistan-military > isil-k',
				'accusation asserted: ffr.052 of ffr.052',
				'tie alleged: ffr.052 of ffr.052'
			],
			[
				'afghan-taliban > pakistan > isil-k',
				'accusation corroborated: swarajya.001 of arabnews-isk.001,swarajya.001',
				'tie disputed: swarajya.001 of arabnews-isk.001,arabnews-isk.002,swarajya.001'
			],
			[
				'afghan-taliban > pakistan > isil-k',
				'accusation asserted: khyber-zaidi.001 of khyber-zaidi.001',
				'tie disputed: khyber-zaidi.001 of khyber-zaidi.001,khyber-zaidi.002'
			]
		]);
	});

	it('leads from Pakistan to India by what is said of the two, and by the accusation that India denies', () => {
		expect(trace('pakistan', 'india').map(told)).toEqual([
			['pakistan > india', 'tie corroborated: ffr.045 of ffr.045'],
			['pakistan > india', 'accusation corroborated: ffr.063 of ffr.063,ht-mea.001']
		]);
	});

	it('passes through no class of groups from anywhere, and never has India support the TTP', () => {
		for (const from of ledger.actors.values) {
			for (const { actors, hops } of trace(from, undefined, { k: 100, with: LEFT_OUT })) {
				expect(actors.slice(1, -1).filter((actor) => ledger.isClass[actor])).toEqual([]);
				for (const hop of hops) expect([id(hop.from), id(hop.to)]).not.toEqual(['india', 'ttp']);
			}
		}
		expect(trace('india', 'ttp', { length: 1, with: LEFT_OUT })).toEqual([]);
	});

	it('finds the two loops from Pakistan over the Afghan Taliban and the TTP back to Pakistan', () => {
		const loops = findLoops(ledger);
		expect(loops.map(({ actors }) => actors.map(id).join(' > '))).toEqual([
			'pakistan > afghan-taliban > ttp > pakistan',
			'pakistan > afghan-taliban > ttp > pakistan'
		]);
		expect(loops.map(({ hops }) => ids([hops[0].claim, hops[2].claim]))).toEqual([
			['hdn-istanbul.005', 'ht-mea.003'],
			['khyber-zaidi.003', 'ht-mea.003']
		]);
	});

	it('finds who accuse each other', () => {
		const pairs = findCounterAccusations(ledger);
		expect(pairs.map(({ a, b }) => [id(a), id(b)].sort())).toEqual([
			['afghan-taliban', 'pakistan'],
			['india', 'pakistan']
		]);
		expect(pairs[1].answers.map(ids)).toEqual([['zee-mea.001', 'ffr.063']]);
	});
});
