import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { check, idsOf, keysOf, namesOf, partiesIn, RUNS, sorted } from './compare.test-support';
import { listAt } from './csr';
import { countFacets, filterTies } from './filter';
import { HUES, STATUSES, type Filter } from './ledger';
import { linkTies } from './links';
import { expand, neighbourhood } from './neighbourhood';
import { randomDossier } from './random-dossier.test-support';
import { Reference } from './reference.test-support';
import { findTie, tieKey } from './tie-key';
import { listTies } from './ties';

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
});
