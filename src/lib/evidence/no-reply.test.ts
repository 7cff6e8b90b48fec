import { beforeAll, describe, expect, it } from 'vitest';
import { readTexts } from '../../../scripts/read-folder';
import type { Dossier } from '../dossier/dossier';
import { readDossier } from '../dossier/read-dossier';
import { buildLedger } from '../ledger/build-ledger';
import type { Ledger } from '../ledger/ledger';
import { evidenceContext } from './evidence-context';
import { NO_REPLY, noReplyWords } from './no-reply';

describe('noReplyWords', () => {
	let dossier: Dossier;
	let ledger: Ledger;
	beforeAll(async () => {
		dossier = readDossier(await readTexts('graph-data/pakistan-taliban')).dossier!;
		ledger = buildLedger(dossier);
	});
	const words = (id: string, without: string[] = []) => {
		const rows = new Uint8Array(ledger.size).fill(1);
		for (const other of without) rows[ledger.claims.code(other)] = 0;
		return noReplyWords(evidenceContext(dossier, ledger, rows), ledger.claims.code(id));
	};

	it('says nothing where a reply is shown', () => {
		expect(words('dawn-crss.003')).toBeUndefined();
	});

	it('says that none is recorded only where the whole ledger has none', () => {
		expect(words('ffr.052')).toBe(NO_REPLY);
	});

	it('says of a reply that was put away that it is there', () => {
		expect(words('dawn-crss.003', ['dawn-crss.004'])).toContain('left out');
	});

	it('tells a charge that was answered elsewhere', () => {
		expect(words('swarajya.001')).toContain('answered elsewhere');
	});
});
