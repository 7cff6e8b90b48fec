import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { claimsOfActor } from './claims-of';
import { listAt } from './csr';
import { listConflicts, listDisputes } from './disputes';
import { countFacets, filterTies } from './filter';
import { HUES, STATUSES, type Filter, type Ledger } from './ledger';
import { linkTies } from './links';
import { expand, neighbourhood } from './neighbourhood';
import { randomDossier, randomFilter } from './random-dossier.test-support';
import { Reference, type ReferenceTie } from './reference.test-support';
import { findTie, tieKey } from './tie-key';
import { listTies } from './ties';
import { listAccusations } from './unanswered';

const RUNS = { numRuns: 500, seed: 20251012 };
const sorted = (list: Iterable<string>) => [...list].sort();
const idsOf = (ledger: Ledger, rows: Iterable<number>) =>
	Array.from(rows, (row) => ledger.claims.values[row]);
const namesOf = (ledger: Ledger, codes: Iterable<number>) =>
	sorted(Array.from(codes, (code) => ledger.actors.values[code]));
const keysOf = (ledger: Ledger, ties: Iterable<number>) =>
	sorted(Array.from(ties, (tie) => tieKey(ledger, tie)));
const partiesIn = (tie: ReferenceTie) => [tie.subject, ...tie.objects];

function check(property: (ledger: Ledger, slow: Reference, filter: Filter) => void) {
	fc.assert(
		fc.property(randomDossier, randomFilter, (input, filter) => {
			property(buildLedger(input), new Reference(input, filter), filter);
		}),
		RUNS
	);
}

describe('the ledger against the slow reference', () => {
	it('gives every claim the same tie or statement, effect and voice', () => {
		fc.assert(
			fc.property(randomDossier, (input) => {
				const ledger = buildLedger(input);
				const effects = ['none', 'affirms', 'alleges', 'denies', 'hypothetical', 'contests'];
				const fast = idsOf(ledger, Array(ledger.size).keys()).map((id, row) => ({
					id,
					tie: ledger.tie[row] < 0 ? undefined : tieKey(ledger, ledger.tie[row]),
					about: namesOf(ledger, listAt(ledger.about, row)),
					effect: effects[ledger.effect[row]],
					voice: ledger.actors.values[ledger.speaksFor[row]]
				}));
				const slow = new Reference(input).claims.map(({ claim, tie, statement, effect, voice }) => ({
					...{ id: claim.id, tie, about: statement ? JSON.parse(statement)[0] : [], effect, voice }
				}));
				expect(fast).toEqual(slow);
			}),
			RUNS
		);
	});

	it('lists the same ties with the same status, numbers and claims', () => {
		check((ledger, slow, filter) => {
			const fast = listTies(ledger, { rows: filterTies(ledger, filter).rows }).map((tie) => {
				const { key, subject, predicate, objects, hue, status, claims } = tie;
				const { reports, asserters, disinterested, origins } = tie;
				expect(findTie(ledger, key)).toBe(tie.tie);
				return {
					key,
					subject,
					predicate,
					objects,
					hue,
					status,
					claims,
					reports,
					asserters,
					disinterested,
					origins
				};
			});
			const expected = slow.ties().map((tie) => ({
				...tie,
				...{ hue: slow.hue(tie.predicate), status: slow.status(tie), ...slow.corroboration(tie) },
				claims: tie.claims.map((one) => one.claim.id)
			}));
			const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
			expect(fast.sort(byKey)).toEqual(expected.sort(byKey));
		});
	});

	it('leaves the same ties under a filter', () => {
		check((ledger, slow, filter) => {
			const left = slow.ties().filter((tie) => slow.passes(tie, filter));
			expect(keysOf(ledger, filterTies(ledger, filter).ties)).toEqual(sorted(left.map((tie) => tie.key)));
		});
	});

	it('counts each facet with the other filters applied and its own not', () => {
		check((ledger, slow, filter) => {
			const counts = countFacets(ledger, filter);
			const but = (facet: Exclude<keyof Filter, 'source'>) =>
				slow.ties().filter((tie) => slow.passes(tie, { ...filter, [facet]: [] }));
			HUES.forEach((hue, i) =>
				expect(counts.hue[i]).toBe(but('hue').filter((tie) => slow.hue(tie.predicate) === hue).length)
			);
			STATUSES.forEach((status, i) =>
				expect(counts.status[i]).toBe(but('status').filter((tie) => slow.status(tie) === status).length)
			);
			ledger.predicates.values.forEach((id, i) =>
				expect(counts.predicate[i]).toBe(but('predicate').filter((tie) => tie.predicate === id).length)
			);
			const actors = [...new Set(but('actorType').flatMap(partiesIn))];
			ledger.actorTypes.values.forEach((type, i) =>
				expect(counts.actorType[i]).toBe(actors.filter((id) => slow.actor(id).type === type).length)
			);
			const whole = new Reference(slow.input);
			const open = whole.ties().filter((tie) => whole.passes(tie, filter));
			ledger.sources.values.forEach((source, i) => {
				const carry = open.filter((tie) => tie.claims.some((one) => one.claim.source === source));
				expect(counts.source[i]).toBe(carry.length);
			});
		});
	});

	it('links the same pairs by the same ties', () => {
		check((ledger, slow, filter) => {
			const links = linkTies(ledger, filterTies(ledger, filter).ties);
			const fast: Record<string, string[]> = {};
			for (let i = 0; i < links.size; i++) {
				const pair = namesOf(ledger, [links.a[i], links.b[i]]).join(' ');
				fast[pair] = keysOf(ledger, listAt(links.ties, i));
				const hues = HUES.filter((_, hue) => links.hues[i] & (1 << hue));
				expect(hues).toEqual(
					HUES.filter((hue) => fast[pair].some((key) => slow.hue(key.split('~')[1]) === hue))
				);
			}
			const expected: Record<string, string[]> = {};
			for (const tie of slow.ties().filter((one) => slow.passes(one, filter))) {
				for (const object of tie.objects.filter((id) => id !== tie.subject)) {
					(expected[[tie.subject, object].sort().join(' ')] ??= []).push(tie.key);
				}
			}
			for (const pair of Object.keys(expected)) expected[pair].sort();
			expect(fast).toEqual(expected);
		});
	});

	it('finds the same neighbourhood, and the same ties of others that an actor speaks about', () => {
		check((ledger, slow, filter) => {
			const left = slow.ties().filter((tie) => slow.passes(tie, filter));
			for (const { id } of slow.input.actors.slice(0, 3)) {
				const fast = neighbourhood(ledger, [ledger.actors.code(id)], filterTies(ledger, filter));
				const own = left.filter((tie) => partiesIn(tie).includes(id));
				const isVoice = (other: string) => slow.chain(other).includes(id);
				const spoken = left.filter(
					(tie) =>
						!partiesIn(tie).some(isVoice) && tie.claims.some((one) => isVoice(one.who) || isVoice(one.voice))
				);
				expect(keysOf(ledger, fast.ties)).toEqual(sorted(own.map((tie) => tie.key)));
				expect(namesOf(ledger, fast.actors)).toEqual(sorted(new Set([id, ...own.flatMap(partiesIn)])));
				expect(keysOf(ledger, fast.spokenOf)).toEqual(sorted(spoken.map((tie) => tie.key)));
			}
		});
	});

	it('never passes through a class actor when it expands', () => {
		check((ledger, slow, filter) => {
			const left = slow.ties().filter((tie) => slow.passes(tie, filter));
			const start = slow.input.actors[0].id;
			let near = new Set([start]);
			for (const step of [1, 2, 3]) {
				const open = [...near].filter((id) => id === start || slow.actor(id).type !== 'group-class');
				const ties = left.filter((tie) => partiesIn(tie).some((id) => open.includes(id)));
				near = new Set([...near, ...ties.flatMap(partiesIn)]);
				const fast = expand(ledger, [ledger.actors.code(start)], step, filterTies(ledger, filter));
				expect(namesOf(ledger, fast.actors)).toEqual(sorted(near));
				expect(keysOf(ledger, fast.ties)).toEqual(sorted(ties.map((tie) => tie.key)));
			}
		});
	});

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
