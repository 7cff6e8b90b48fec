import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { listAt } from './csr';
import { HUES } from './ledger';
import { linkTies } from './links';
import { tinyDossier } from './tiny-dossier.test-support';

const ledger = buildLedger(
	tinyDossier(
		['m', 'p', 'q'],
		[
			{ who: 'm', act: 'asserts', that: ['m', 'mediates_between', ['p', 'q']] },
			{ who: 'm', act: 'asserts', that: ['p', 'attacks', 'q'] },
			{ who: 'm', act: 'asserts', that: ['q', 'kin_to', 'p'] }
		]
	)
);
const pairs = (links: ReturnType<typeof linkTies>) =>
	Array.from({ length: links.size }, (_, i) => [
		ledger.actors.values[links.a[i]] + ledger.actors.values[links.b[i]],
		...listAt(links.ties, i)
	]);

describe('linkTies', () => {
	it('draws one strand of a mediation to each party, and none between them', () => {
		expect(pairs(linkTies(ledger))).toEqual([
			['mp', 0],
			['mq', 0],
			['pq', 1, 2]
		]);
	});

	it('says which hues a pair shows', () => {
		const { hues } = linkTies(ledger);
		expect(HUES.filter((_, hue) => hues[2] & (1 << hue))).toEqual(['hostile', 'kinship']);
	});

	it('links only the ties it is given', () => {
		expect(pairs(linkTies(ledger, [2]))).toEqual([['pq', 2]]);
	});
});
