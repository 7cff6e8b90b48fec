import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actSchema, actorTypeSchema } from '../../dossier/schema';
import { readWordMap } from '../words/word-map';
import { commonVocabulary, errorsIn } from './lint-dossier.test-support';
import { MaterialBuilder } from './material-builder';
import { toDossier, type Choices } from './to-dossier';

const vocabulary = commonVocabulary();
const given: Choices = { vocabulary, today: '2026-11-25' };

function builder() {
	return new MaterialBuilder('notes.csv', 'table');
}

describe('toDossier', () => {
	it('keeps an unknown relation word as a predicate of its own whose polarity is not set', async () => {
		const material = builder();
		material.actor('a', { label: 'Iran' });
		material.actor('b', { label: 'Iraq' });
		material.statement({ subject: 'a', relation: 'Host a visit', object: 'b', where: 'row 2' });
		const { dossier, unset } = await toDossier(material.finish(), given);
		expect(unset).toEqual([['host_a_visit', 'Host a visit']]);
		expect(dossier.claims).toMatchObject([
			{
				id: 'notes.001',
				who: 'narrator',
				act: 'asserts',
				that: ['iran', 'host_a_visit', 'iraq'],
				at: { para: 'row 2' },
				says: 'Iran: Host a visit: Iraq.'
			}
		]);
		expect(errorsIn(dossier)).toEqual([]);
	});

	it('knows the predicates of the vocabulary by id, by label and by inverse', async () => {
		const material = builder();
		material.actor('s', { label: 'State', type: 'state' });
		material.actor('g', { label: 'Group', type: 'armed-group' });
		material.statement({ subject: 's', relation: 'harbours', object: 'g', where: 'row 2' });
		material.statement({ subject: 's', relation: 'Maintains ties with', object: 'g', where: 'row 3' });
		material.statement({ subject: 'g', relation: 'harboured by', object: 's', where: 'row 4' });
		const { dossier, unset } = await toDossier(material.finish(), given);
		expect(dossier.claims.map(({ that }) => that)).toEqual([
			['state', 'harbours', 'group'],
			['state', 'maintains_ties_with', 'group'],
			['state', 'harbours', 'group']
		]);
		expect(unset).toEqual([]);
	});

	it('keeps the word itself where the types of the actors do not fit the predicate', async () => {
		const material = builder();
		material.actor('p', { label: 'A Person', type: 'person' });
		material.actor('g', { label: 'Group' });
		material.statement({ subject: 'p', relation: 'attacks', object: 'g', where: 'row 2' });
		material.statement({ subject: 'g', relation: 'attacks', object: 'p', where: 'row 3' });
		const { dossier } = await toDossier(material.finish(), given);
		expect(dossier.claims.map(({ that }) => that)).toEqual([
			['a-person', 'attacks_b', 'group'],
			['group', 'attacks', 'a-person']
		]);
		expect(errorsIn(dossier)).toEqual([]);
	});

	it('makes one claim for each source that a statement cites', async () => {
		const material = builder();
		const sources = ['https://a.example/1', 'https://b.example/2'].map((url) =>
			material.source(url, { url })
		);
		material.statement({
			subject: 'x',
			relation: 'supports',
			object: 'y',
			sources,
			where: 'row 2',
			published: '2025-10'
		});
		const { dossier } = await toDossier(material.finish(), given);
		expect(
			dossier.sources.map(({ id, url, publisher, published }) => [id, url, publisher, published])
		).toEqual([
			['a-1', 'https://a.example/1', 'a-example', '2025-10'],
			['b-2', 'https://b.example/2', 'b-example', '2025-10']
		]);
		expect(dossier.claims.map(({ id }) => id)).toEqual(['a-1.001', 'b-2.001']);
		expect(errorsIn(dossier)).toEqual([]);
	});

	it('keeps five words of a quote and tells how many quotes it cut', async () => {
		const material = builder();
		material.statement({
			...{ subject: 'x', relation: 'supports', object: 'y', where: 'row 2' },
			quote: 'It may be said that x supports y with money and arms'
		});
		const { dossier, quotesCut } = await toDossier(material.finish(), given);
		expect(dossier.claims[0].at).toEqual({ para: 'row 2', words: 'be said that x supports' });
		expect(quotesCut).toBe(1);
	});

	it('holds back an accusation against a person on the word of one origin', async () => {
		const material = builder();
		material.actor('p', { label: 'A Person', type: 'person' });
		material.statement({
			...{ claimant: 'z', act: 'accuses', subject: 'p', relation: 'supports', object: 'y', where: 'row 2' }
		});
		const { dossier, heldBack } = await toDossier(material.finish(), given);
		expect(heldBack).toEqual(['notes.001']);
		expect(dossier.claims[0].deprecated).toMatch(/^Held back by the import/);
		expect(errorsIn(dossier)).toEqual([]);
	});

	it('makes a statement of a relation of an actor to itself', async () => {
		const material = builder();
		material.statement({ subject: 'x', relation: 'Reforms', object: 'x', where: 'row 2' });
		const { dossier } = await toDossier(material.finish(), given);
		expect(dossier.claims[0]).toMatchObject({ about: ['x'], topic: 'reforms' });
		expect(dossier.claims[0].that).toBeUndefined();
	});

	it('makes acts of words that are acts, said by the actor before the word', async () => {
		const { map, problems } = readWordMap(
			'map.yaml',
			[
				'title: T',
				'words:',
				'  - { word: Accuse, code: "112", act: accuses, topic: unspecified-accusation }',
				'  - { word: Demand aid, act: demands, that: supports, turned: true }'
			].join('\n')
		);
		expect(problems).toEqual([]);
		const material = builder();
		material.statement({
			subject: 'a',
			relation: 'accuse',
			object: 'b',
			where: 'row 2',
			valid: '2014-01-02'
		});
		material.statement({ subject: 'a', relation: 'Demand_aid', object: 'b', where: 'row 3' });
		material.statement({ claimant: 'c', subject: 'a', relation: '112', object: 'b', where: 'row 4' });
		const { dossier } = await toDossier(material.finish(), { ...given, map });
		expect(dossier.claims).toMatchObject([
			{
				who: 'a',
				act: 'accuses',
				about: ['b'],
				topic: 'unspecified-accusation',
				target: 'b',
				saidOn: '2014-01-02'
			},
			{ who: 'a', act: 'demands', that: ['b', 'supports', 'a'], target: 'b' },
			{ who: 'c', act: 'asserts', that: ['a', 'relation', 'b'] }
		]);
		expect(errorsIn(dossier)).toEqual([]);
	});

	it('tells of actors with one name and joins only those it is told to join', async () => {
		const material = builder();
		material.actor('1', { label: 'Taliban' });
		material.actor('2', { label: 'TALIBÁN', externalIds: [['wd', 'Q1']] });
		material.statement({ subject: '1', relation: 'fights', object: '3', where: 'row 2' });
		material.statement({ subject: '2', relation: 'fights', object: '3', where: 'row 3' });
		const done = material.finish();
		const apart = await toDossier(done, given);
		expect(apart.sameNames).toEqual([{ name: 'Taliban', keys: ['1', '2'] }]);
		expect(apart.dossier.actors.map(({ id }) => id)).toEqual([
			'taliban',
			'taliban-2',
			'3',
			'maker-of-notes-csv'
		]);
		const joined = await toDossier(done, { ...given, merges: new Map([['2', '1']]) });
		expect(joined.sameNames).toEqual([]);
		expect(joined.dossier.actors[0]).toEqual({
			...{ id: 'taliban', type: 'unknown', label: 'Taliban', aliases: ['TALIBÁN'], xref: { wd: 'Q1' } }
		});
	});

	it('keeps what has no place as notes of the dossier', async () => {
		const material = builder();
		material.leftover('row 7', '=HYPERLINK("x")', 'A formula.');
		material.statement({ subject: 'x', relation: 'supports', object: 'y', where: 'row 2', valid: 'soon' });
		const { dossier, leftoverText } = await toDossier(material.finish(), given);
		expect(dossier.claims[0].note).toBe('Date in the file: soon.');
		expect(dossier.header.readingNotes?.[0]).toEqual({
			...{ id: 'import-1', where: 'notes.csv', text: 'A formula. 1 × (row 7: =HYPERLINK("x"))' }
		});
		expect(leftoverText).toContain('row 7\t=HYPERLINK("x")\tA formula.');
	});

	it('links answers, and leaves those that run in a circle', async () => {
		const material = builder();
		const same = { subject: 'x', relation: 'supports', object: 'y' };
		material.statement({ ...same, key: '1', claimant: 'z', where: 'row 2' });
		material.statement({ ...same, key: '2', claimant: 'x', act: 'denies', answers: ['1'], where: 'row 3' });
		material.statement({ ...same, key: '3', claimant: 'z', answers: ['2', '9'], where: 'row 4' });
		const found = material.finish();
		found.statements[0].answers = ['3'];
		const { dossier, leftoverCounts } = await toDossier(found, given);
		expect(leftoverCounts.map(([why]) => why)).toContain('An answer that runs in a circle.');
		expect(leftoverCounts.map(([why]) => why)).toContain(
			'An answer to a statement that the file does not hold.'
		);
		expect(errorsIn(dossier)).toEqual([]);
	});

	const name = fc.oneof(
		fc.constantFrom(
			'a',
			'b',
			'Ä B',
			'narrator',
			'__proto__',
			'constructor',
			'',
			'\u0000',
			'\ud800',
			'‮evil',
			'پاکستان'
		),
		fc.string({ unit: 'binary', maxLength: 12 })
	);
	const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
	const date = fc.constantFrom('2014', '2014-02-30', '2014-01-02', '2015/2014', 'x', '', '2016~');
	const statement = fc.record({
		key: maybe(fc.constantFrom('1', '2', '3', '4')),
		claimant: maybe(name),
		act: maybe(fc.constantFrom(...actSchema.options)),
		subject: name,
		relation: fc.oneof(
			name,
			fc.constantFrom(...vocabulary.predicates.flatMap(({ id, inverse }) => [id, inverse]))
		),
		object: fc.oneof(name, fc.array(name, { maxLength: 3 })),
		negated: maybe(fc.boolean()),
		phase: maybe(fc.constantFrom('begun' as const, 'ended' as const)),
		target: maybe(name),
		said: maybe(date),
		valid: maybe(date),
		published: maybe(date),
		sources: fc.array(fc.constantFrom('s1', 's2', 's3'), { maxLength: 3 }),
		quote: maybe(fc.oneof(name, fc.constant('it may be so and would be so if they could do it'))),
		says: maybe(name),
		place: maybe(name),
		note: maybe(name),
		weight: maybe(fc.double()),
		answers: maybe(fc.array(fc.constantFrom('1', '2', '3', '4', '5'), { maxLength: 2 })),
		where: fc.constant('row 1')
	});
	const actor = fc.record({
		label: maybe(name),
		type: maybe(fc.constantFrom(...actorTypeSchema.options)),
		names: fc.array(name, { maxLength: 2 }),
		externalIds: fc.array(fc.tuple(name, name), { maxLength: 2 }),
		partOf: maybe(name),
		note: maybe(name)
	});
	const source = fc.record({
		title: maybe(name),
		url: maybe(
			fc.constantFrom(
				'https://a.example/x',
				['javascript', 'alert(1)'].join(':'),
				'http://[',
				'mailto:x@y.example'
			)
		),
		published: maybe(date),
		publisher: maybe(name)
	});

	it('makes a dossier that the linter accepts of any material', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(name, actor), { maxLength: 6 }),
				fc.tuple(source, source),
				fc.array(statement, { maxLength: 12 }),
				async (actors, sources, statements) => {
					const material = builder();
					for (const [key, one] of actors) material.actor(key, one);
					sources.forEach((one, i) => material.source(`s${i + 1}`, one));
					for (const one of statements) material.statement(one);
					const { dossier } = await toDossier(material.finish(), given);
					expect(errorsIn(dossier)).toEqual([]);
				}
			),
			{ numRuns: 300 }
		);
	});
});
