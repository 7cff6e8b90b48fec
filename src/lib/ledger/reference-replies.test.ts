import { describe, expect, it } from 'vitest';
import { claimsOfActor } from './claims-of';
import { check, idsOf, keysOf, namesOf, sorted } from './compare.test-support';
import { listAt } from './csr';
import { listConflicts, listDisputes } from './disputes';
import { filterTies } from './filter';
import { tieKey } from './tie-key';
import { listAccusations } from './unanswered';

describe('who says and who answers, against the slow reference', () => {
	it('finds the same disputes, by the same parties', () => {
		check((ledger, slow, filter) => {
			const fast = listDisputes(ledger, filterTies(ledger, filter).rows).map((dispute) => ({
				matter:
					dispute.kind === 'tie'
						? tieKey(ledger, dispute.code)
						: JSON.stringify([
								namesOf(ledger, listAt(ledger.statements.about, dispute.code)),
								ledger.topics.values[ledger.statements.topic[dispute.code]]
							]),
				affirmedBy: namesOf(ledger, dispute.affirmedBy),
				deniedBy: namesOf(ledger, dispute.deniedBy),
				contesting: idsOf(ledger, dispute.contesting)
			}));
			const matters = [...new Set(slow.claims.flatMap((one) => one.tie ?? one.statement ?? []))];
			const expected = matters.flatMap((matter) => {
				const claims = slow.claims.filter((one) => (one.tie ?? one.statement) === matter);
				const by = (...effects: string[]) => claims.filter((one) => effects.includes(one.effect));
				const [yes, no, against] = [by('affirms', 'alleges'), by('denies'), by('contests')];
				if (against.length === 0 && (yes.length === 0 || no.length === 0)) return [];
				const voices = (list: typeof claims) => sorted(new Set(list.map((one) => one.voice)));
				const contesting = against.map((one) => one.claim.id);
				return [{ matter, affirmedBy: voices(yes), deniedBy: voices(no), contesting }];
			});
			const byMatter = (a: { matter: string }, b: { matter: string }) => (a.matter < b.matter ? -1 : 1);
			expect(fast.sort(byMatter)).toEqual(expected.sort(byMatter));
		});
	});

	it('finds the same conflicts, each pair once', () => {
		check((ledger, slow, filter) => {
			const fast = listConflicts(ledger, filterTies(ledger, filter).rows);
			const ids = slow.claims.map((one) => one.claim.id);
			const expected = slow.claims.flatMap(({ claim }) =>
				(claim.contradicts ?? [])
					.filter((id) => ids.includes(id) && id !== claim.id)
					.map((id) => sorted([id, claim.id]).join(' '))
			);
			expect(sorted(fast.map((pair) => idsOf(ledger, pair).join(' ')))).toEqual(sorted(new Set(expected)));
		});
	});

	it('finds the same unanswered accusations, of one instance and of the whole matter', () => {
		check((ledger, slow, filter) => {
			const fast = listAccusations(ledger, filterTies(ledger, filter).rows);
			const expected = slow.accusations();
			const ids = (list: typeof slow.claims) => list.map((one) => one.claim.id);
			expect(idsOf(ledger, fast.all)).toEqual(ids(expected.all));
			expect(idsOf(ledger, fast.withoutReply)).toEqual(ids(expected.withoutReply));
			expect(idsOf(ledger, fast.unanswered)).toEqual(ids(expected.unanswered));
			expect(keysOf(ledger, fast.ties)).toEqual(
				sorted(new Set(expected.unanswered.flatMap((one) => one.tie ?? [])))
			);
		});
	});

	it('finds the same claims by an actor and of an actor', () => {
		check((ledger, slow, filter) => {
			const { rows } = filterTies(ledger, filter);
			const open = slow.accusations().unanswered;
			for (const { id } of slow.input.actors.slice(0, 3)) {
				const fast = claimsOfActor(ledger, ledger.actors.code(id), rows);
				const speaks = (one: (typeof slow.claims)[number]) => one.who === id || one.voice === id;
				const names = (one: (typeof slow.claims)[number]) => {
					const about: string[] = one.statement ? JSON.parse(one.statement)[0] : [];
					const ends = one.tie ? [one.tie.split('~')[0], ...one.tie.split('~')[2].split('+')] : [];
					return [...about, ...ends, one.claim.target].includes(id);
				};
				const ids = (list: typeof slow.claims) => list.map((one) => one.claim.id);
				const isAccused = (one: (typeof slow.claims)[number]) =>
					one.claim.act === 'accuses' && (one.claim.target ?? one.tie?.split('~')[0]) === id;
				expect(idsOf(ledger, fast.says)).toEqual(ids(slow.claims.filter(speaks)));
				expect(idsOf(ledger, fast.saidOf)).toEqual(
					ids(slow.claims.filter((one) => names(one) && !speaks(one)))
				);
				expect(idsOf(ledger, fast.accused)).toEqual(ids(slow.claims.filter(isAccused)));
				expect(idsOf(ledger, fast.unanswered)).toEqual(ids(open.filter(isAccused)));
				const isPart = (other: string) => other !== id && slow.chain(other).includes(id);
				expect(idsOf(ledger, fast.partsSay)).toEqual(
					ids(slow.claims.filter((one) => !speaks(one) && (isPart(one.who) || isPart(one.voice))))
				);
			}
		});
	});
});
