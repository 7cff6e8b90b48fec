import { beforeAll, describe, expect, it } from 'vitest';
import { readTexts } from '../../../scripts/read-folder';
import { readDossier } from '../dossier/read-dossier';
import { buildLedger } from './build-ledger';
import { claimsOfActor } from './claims-of';
import { corroborationOf } from './corroboration';
import { listConflicts, listDisputes } from './disputes';
import { countFacets, filterTies, NO_FILTER } from './filter';
import { HUES, STATUSES, type Ledger } from './ledger';
import { neighbourhood } from './neighbourhood';
import { findTie, tieKey } from './tie-key';
import { tieStatus } from './tie-status';
import { listTies } from './ties';
import { listAccusations } from './unanswered';

/** The ledger of the dossier as it was read: these numbers change when a claim changes, and then somebody looks. */
describe('the ledger of the Pakistan–Taliban dossier', () => {
	let ledger: Ledger;
	beforeAll(async () => {
		const { dossier } = readDossier(await readTexts('graph-data/pakistan-taliban'));
		ledger = buildLedger(dossier!);
	});
	const keys = (ties: Iterable<number>) => Array.from(ties, (tie) => tieKey(ledger, tie));
	const ids = (rows: Iterable<number>) => Array.from(rows, (row) => ledger.claims.values[row]);

	it('has 157 claims and 79 ties, a mediation counted once per mediator', () => {
		expect(ledger.size).toBe(157);
		expect(ledger.ties.size).toBe(79);
	});

	it('gives every tie its status', () => {
		const { status } = countFacets(ledger, NO_FILTER);
		expect(Object.fromEntries(STATUSES.map((name, i) => [name, status[i]]))).toEqual({
			asserted: 47,
			alleged: 5,
			disputed: 9,
			acknowledged: 3,
			negated: 4,
			ended: 1,
			hypothetical: 10
		});
	});

	it('counts the hues of the legend', () => {
		const { hue } = countFacets(ledger, NO_FILTER);
		expect(Object.fromEntries(HUES.map((name, i) => [name, hue[i]]))).toEqual({
			cooperative: 29,
			hostile: 30,
			'third-party': 8,
			kinship: 3,
			neutral: 9
		});
	});

	it('reads an alliance that broke down as ended, not as negated', () => {
		expect(tieStatus(ledger, findTie(ledger, 'afghan-taliban~allied_with~pakistan'))).toBe('ended');
	});

	it.each([
		['afghan-taliban~harbours~ttp', 2, 1, 0],
		['ttp~attacks~pakistan', 3, 3, 1],
		['pakistan~supports~afghan-taliban', 1, 1, 1],
		['india~supports~anti-pakistan-militants', 2, 1, 0],
		['pakistan~harbours~isil-k', 2, 1, 0]
	])('corroborates %s by %i reports, %i asserters, %i disinterested', (key, ...expected) => {
		const { reports, asserters, disinterested } = corroborationOf(ledger, findTie(ledger, key));
		expect([reports, asserters, disinterested]).toEqual(expected);
	});

	it('finds nine disputed ties and one disputed statement', () => {
		const disputes = listDisputes(ledger);
		expect(disputes.filter((one) => one.kind === 'tie')).toHaveLength(9);
		const statements = disputes.filter((one) => one.kind === 'statement');
		expect(statements.map((one) => ids([...one.affirming, ...one.denying]))).toEqual([
			['dunya-fo.001', 'dunya-fo.002']
		]);
	});

	it('keeps the conflicts that coders noted apart from the disputes', () => {
		expect(listConflicts(ledger)).toHaveLength(9);
	});

	it('finds five accusations to whose matter no reply is recorded, of seven without a reply to themselves', () => {
		const { all, withoutReply, unanswered, ties } = listAccusations(ledger);
		expect([all.length, withoutReply.length]).toEqual([20, 7]);
		expect(ids(unanswered)).toEqual([
			'ffr.052',
			'hdn-istanbul.004',
			'indiatoday-ispr.001',
			'khyber-zaidi.003',
			'zee-mea.001'
		]);
		expect(keys(ties)).toContain('pakistan-military~harbours~isil-k');
	});

	it('says of Pakistan what the panel says', () => {
		const of = claimsOfActor(ledger, ledger.actors.code('pakistan'));
		expect(of.namedIn).toHaveLength(105);
		expect(of.namedInSources).toBe(16);
		expect([of.says.length, of.saidOf.length, of.denies.length, of.unanswered.length]).toEqual([
			21, 84, 4, 2
		]);
		expect([of.accuses.length, of.accused.length]).toEqual([10, 8]);
	});

	it('lights the ties of others that Pakistan speaks about', () => {
		const { spokenOf } = neighbourhood(ledger, [ledger.actors.code('pakistan')]);
		expect(keys(spokenOf)).toEqual([
			'afghan-taliban~harbours~militants-allegedly-sheltered-in-afghanistan',
			'afghan-taliban~restrains~ttp',
			'india~supports~anti-pakistan-militants',
			'afghan-taliban~harbours~ttp',
			'afghan-taliban~supports~ttp',
			'afghan-taliban~harbours~ttp-led-groups',
			'afghan-taliban~restrains~militants-allegedly-sheltered-in-afghanistan'
		]);
	});

	it('takes the status of a tie anew when a source is switched off', () => {
		const tie = findTie(ledger, 'india~supports~anti-pakistan-militants');
		const { status } = filterTies(ledger, { ...NO_FILTER, source: ['ht-mea'] });
		expect(STATUSES[status[tie]]).toBe('alleged');
	});

	it('finds every tie again by its key', () => {
		for (const tie of listTies(ledger)) expect(findTie(ledger, tie.key)).toBe(tie.tie);
	});
});
