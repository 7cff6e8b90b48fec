import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { countFacts } from './facts';
import { tinyDossier } from './tiny-dossier.test-support';

describe('countFacts', () => {
	it('counts withdrawn claims among the claims and nowhere else', () => {
		const input = tinyDossier(
			['a', 'b'],
			[
				{ who: 'b', act: 'accuses', that: ['a', 'attacks', 'b'] },
				{ who: 'b', act: 'accuses', that: ['a', 'attacks', 'b'] },
				{ who: 'a', act: 'denies', that: ['a', 'attacks', 'b'], deprecated: 'Another speaker.' }
			]
		);
		const facts = countFacts(input, buildLedger(input));
		expect(facts).toMatchObject({ sources: 1, claims: 3, withdrawn: 1, actors: 3, ties: 1, disputes: 0 });
		expect(facts).toMatchObject({ accusations: 2, withoutReply: 2, unanswered: 1 });
		expect(facts.tiesByStatus).toMatchObject({ alleged: 1, disputed: 0 });
	});
});
