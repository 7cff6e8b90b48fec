import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLedger } from '../../ledger/build-ledger';
import { readClocks } from '../../ledger/clocks';
import type { Csr, Ledger } from '../../ledger/ledger';
import { fileOf } from '../import-file.test-support';
import { commonVocabulary, errorsIn } from '../material/lint-dossier.test-support';
import { Reading } from '../reading';
import { readWordMap } from '../words/word-map';
import { readEventData } from './event-data';
import { planTable } from './plan-table';

const vocabulary = commonVocabulary();
const path = 'graph-data/mappings/cameo.yaml';
const map = readWordMap(path, readFileSync(path, 'utf8')).map!;

async function read(text: string) {
	const file = fileOf(text, 'events.csv', 50);
	const reading = new Reading();
	return readEventData(
		file,
		await planTable(file, reading),
		{ vocabulary, map, today: '2026-11-25' },
		reading
	);
}

const HEAD = 'Date,Source,Relation,Target';

/** A ledger as plain data, with names for codes, so that two can be compared. */
function plain(ledger: Ledger) {
	const lists = ({ start, items }: Csr, names: readonly string[]) =>
		Array.from(start.subarray(1), (end, i) =>
			Array.from(items.subarray(start[i], end), (code) => names[code])
		);
	const column = (codes: ArrayLike<number>, names: readonly string[]) =>
		Array.from(codes, (code) => names[code]);
	const { actors, predicates, acts, sources, topics, actorTypes } = ledger;
	return {
		claims: [...ledger.claims.values],
		...{ who: column(ledger.who, actors.values), speaksFor: column(ledger.speaksFor, actors.values) },
		...{ act: column(ledger.act, acts.values), source: column(ledger.source, sources.values) },
		origin: column(ledger.origin, ledger.origins.values),
		...{
			subject: column(ledger.subject, actors.values),
			predicate: column(ledger.predicate, predicates.values)
		},
		...{ objects: lists(ledger.objects, actors.values), about: lists(ledger.about, actors.values) },
		...{ topic: column(ledger.topic, topics.values), target: column(ledger.target, actors.values) },
		...{ tie: ledger.tie, statement: ledger.statement, effect: ledger.effect, bearing: ledger.bearing },
		...{
			narrated: ledger.narrated,
			negated: ledger.negated,
			phase: ledger.phase,
			aboutClaim: ledger.aboutClaim
		},
		...{ respondsTo: ledger.respondsTo, answeredBy: ledger.answeredBy, contradicts: ledger.contradicts },
		...{
			ties: ledger.ties,
			tiesOf: ledger.tiesOf,
			claimsOf: ledger.claimsOf,
			statements: ledger.statements.claims
		},
		...{ actorType: column(ledger.actorType, actorTypes.values), root: ledger.root, hue: ledger.hue }
	};
}

describe('readEventData', () => {
	it('makes acts of what is done by speaking and ties of the rest', async () => {
		const { ledger, claims, unset } = await read(
			`${HEAD}\n2014-01-02,A,Accuse,B\n2014-01-03,A,Host_a_visit,B\n2014-01-04,A,Demand_military_aid,B\n2014-02,B,Wave_at,A\n`
		);
		expect(claims[0]).toMatchObject({
			...{
				id: 'events.001',
				who: 'a',
				act: 'accuses',
				about: ['b'],
				topic: 'unspecified-accusation',
				target: 'b'
			},
			...{ saidOn: '2014-01-02', at: { para: 'row 2' }, says: 'A: Accuse: B.' }
		});
		expect(claims.map(({ who, act, that }) => [who, act, that])).toEqual([
			['a', 'accuses', undefined],
			['narrator', 'asserts', ['b', 'visits', 'a']],
			['a', 'demands', ['b', 'supports', 'a']],
			['narrator', 'asserts', ['b', 'wave_at', 'a']]
		]);
		expect(unset).toEqual([['wave_at', 'Wave at']]);
		expect(ledger.size).toBe(4);
		expect(ledger.claims.code('events.004')).toBe(3);
		expect(ledger.claims.code('events.005')).toBe(-1);
	});

	it('counts rows without two actors, dates that are none and columns it does not read', async () => {
		const { ledger, leftovers } = await read(
			`${HEAD},Colour\n2014-01-02,A,Consult,,red\nsoon,A,Consult,B,\n2014-01-02,A,Consult,B,\n`
		);
		expect(ledger.size).toBe(2);
		expect(leftovers).toEqual([
			{
				where: 'row 2',
				what: '2014-01-02 | A | Consult | | red',
				why: 'A row without two actors and a relation.'
			},
			{ where: 'row 3', what: 'soon', why: 'Not a date; the row is kept undated.' },
			{ where: 'column Colour', what: '', why: 'A column that event data has no place for; not read.' }
		]);
	});

	it('makes of several addresses in one cell several sources', async () => {
		const { sources, claims } = await read(
			`${HEAD},Source URL\n2014-01-02,A,Consult,B,https://x.example/1;https://y.example/2\n2014-01-02,B,Consult,A,\n`
		);
		expect(sources.map(({ id, url }) => [id, url])).toEqual([
			['events', undefined],
			['x-example', 'https://x.example/1'],
			['y-example', 'https://y.example/2']
		]);
		expect([...claims].map(({ source }) => source)).toEqual(['x-example', 'y-example', 'events']);
	});

	const word = fc.constantFrom(
		...map.words.map((meaning) => meaning.word),
		'Wave at',
		'harboured by',
		'mediates_between',
		'057'
	);
	const actor = fc.constantFrom('A', 'B', 'Zed', 'é_é', 'narrator');
	const date = fc.constantFrom('2014-01-02', '2014', '20140305', '2014-03/2014-05', '');
	const row = fc.tuple(date, actor, word, actor, fc.constantFrom('', 'https://x.example/1', 'Daily News'));

	it('gives the ledger, the clocks and the claims that the same rows give as a dossier', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
				const lines = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(','));
				const data = await read(`${HEAD},URL\n${lines.join('\n')}\n`);
				const input = { ...data, claims: [...data.claims] };
				const built = buildLedger(input);
				expect(plain(data.ledger)).toEqual(plain(built));
				const clocks = readClocks(input, built);
				for (const clock of ['valid', 'said'] as const) {
					for (let i = 0; i < built.size; i++) {
						const flags = data.clocks[clock].flags[i];
						expect(flags & 1).toBe(clocks[clock].flags[i] & 1);
						if (flags & 1) continue;
						expect(data.clocks[clock].earliest[i]).toBe(clocks[clock].earliest[i]);
						expect(data.clocks[clock].latest[i]).toBe(clocks[clock].latest[i]);
					}
				}
				const header = { id: 'x', title: 'x', summary: 'x', licence: 'x', principal: [] };
				const claims = input.claims.map((claim, i) => ({ ...claim, id: `${claim.source}.${1000 + i}` }));
				const sources = data.sources.map((source) => ({ ...source, next: 9_999 }));
				expect(errorsIn({ ...data, header, sources, claims, warnings: [] })).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});

	it('stops when it is told to, and tells how far it is', async () => {
		const text = `${HEAD}\n${'2014-01-02,A,Consult,B\n'.repeat(20_000)}`;
		const file = fileOf(text, 'events.csv', 65_536);
		const parts: number[] = [];
		let now = 0;
		const plan = await planTable(file, new Reading());
		const reading = new Reading({ onprogress: (part) => parts.push(part), now: () => (now += 30) });
		await readEventData(file, plan, { vocabulary, map, today: '2026-11-25' }, reading);
		expect(parts.at(-1)).toBe(1);
		expect(parts.length).toBeGreaterThan(2);
		const stop = new AbortController();
		const stopped = new Reading({
			signal: stop.signal,
			onprogress: () => stop.abort(new Error('enough')),
			now: () => (now += 30)
		});
		await expect(
			readEventData(file, plan, { vocabulary, map, today: '2026-11-25' }, stopped)
		).rejects.toThrow('enough');
	});
});
