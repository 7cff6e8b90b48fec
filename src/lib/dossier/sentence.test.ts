import { describe, expect, it } from 'vitest';
import type { CodedClaim } from './dossier';
import { indexDossier } from './dossier-index';
import { claimAttribution, claimSentence } from './sentence';
import { tieSentence } from './tie-name';
import type { Actor, Predicate } from './schema';

const verb = (
	id: string,
	label: string,
	plural: string,
	gerund: string,
	polarity: Predicate['polarity'] = 'cooperative'
) =>
	({
		id,
		label,
		plural,
		gerund,
		polarity,
		inverse: id,
		category: 'support',
		subject: [],
		object: [],
		glyph: '+'
	}) satisfies Predicate;

const actors: Actor[] = [
	{ id: 'north', type: 'state', label: 'North' },
	{ id: 'south', type: 'state', label: 'South' },
	{ id: 'army', type: 'state-organ', label: 'North army', inText: 'the army of North', partOf: 'north' },
	{ id: 'band', type: 'armed-group', label: 'Red Band', short: 'RB', inText: 'the RB' },
	{ id: 'movement', type: 'de-facto-authority', label: 'Movement', inText: 'the Movement', plural: true },
	{ id: 'rebels', type: 'group-class', label: 'Rebels', inText: 'rebels' },
	{ id: 'ada', type: 'person', label: 'Ada Lark', partOf: 'south' },
	{ id: 'paper', type: 'publisher', label: 'paper.example' }
];
const predicates = [
	verb('supports', 'supports', 'support', 'supporting'),
	verb('allied_with', 'is allied with', 'are allied with', 'being allied with'),
	verb('restrains', 'restrains', 'restrain', 'restraining', 'hostile'),
	verb('attacks', 'attacks', 'attack', 'attacking', 'hostile'),
	verb('mediates_between', 'mediates between', 'mediate between', 'mediating between')
];

const claim = (part: Partial<CodedClaim>): CodedClaim => ({
	id: 'src.001',
	source: 'src',
	who: 'north',
	act: 'asserts',
	says: 'It was said.',
	...part
});

function read(part: Partial<CodedClaim>, ...others: CodedClaim[]): string {
	const one = claim(part);
	const index = indexDossier({
		vocabulary: { typeGroups: {}, acts: [], predicates },
		actors,
		sources: [
			{
				id: 'src',
				publisher: 'paper',
				kind: 'report',
				origin: 'src',
				language: 'en',
				seen: { on: '2026-01-01', how: 'full-text' },
				next: 2
			}
		],
		claims: [one, ...others]
	});
	return claimSentence(index, one).replaceAll('\u00a0', ' ');
}

describe('claimSentence', () => {
	it('says who accuses whom of what', () => {
		expect(read({ act: 'accuses', that: ['south', 'supports', 'rebels'] })).toBe(
			'North accuses South of supporting rebels.'
		);
	});
	it('lets a party deny in its own name and a spokesman for another', () => {
		expect(read({ who: 'south', act: 'denies', that: ['south', 'supports', 'rebels'] })).toBe(
			'South denies supporting rebels.'
		);
		expect(
			read({ who: 'ada', onBehalfOf: 'south', act: 'denies', that: ['south', 'supports', 'rebels'] })
		).toBe('Ada Lark, for South, denies that South supports rebels.');
	});
	it('names the publisher where the source speaks for itself, and leaves a web name in lower case', () => {
		expect(read({ who: 'narrator', that: ['north', 'supports', 'band'] })).toBe(
			'paper.example asserts that North supports the RB.'
		);
		expect(read({ who: 'narrator', voice: 'presupposed', that: ['north', 'supports', 'band'] })).toBe(
			'paper.example asserts, in passing, that North supports the RB.'
		);
	});
	it('makes verbs agree with plural names', () => {
		expect(read({ who: 'movement', act: 'denies', that: ['movement', 'attacks', 'north'] })).toBe(
			'The Movement deny attacking North.'
		);
		expect(read({ that: ['movement', 'allied_with', 'band'] })).toBe(
			'North asserts that the Movement are allied with the RB.'
		);
	});
	it('keeps negated, ended, begun and paused apart', () => {
		const that = ['movement', 'restrains', 'band'] as CodedClaim['that'];
		expect(read({ that, negated: true })).toBe('North asserts that the Movement do not restrain the RB.');
		expect(read({ that, phase: 'ended' })).toBe(
			'North asserts that the Movement have stopped restraining the RB.'
		);
		expect(read({ that, phase: 'begun' })).toBe(
			'North asserts that the Movement have begun to restrain the RB.'
		);
		expect(read({ that, phase: 'paused' })).toBe(
			'North asserts that the Movement have paused restraining the RB.'
		);
		expect(read({ that: ['south', 'allied_with', 'band'], phase: 'ended' })).toBe(
			'North asserts that South is no longer allied with the RB.'
		);
		expect(read({ that: ['south', 'allied_with', 'band'], negated: true })).toBe(
			'North asserts that South is not allied with the RB.'
		);
		expect(read({ that: ['south', 'supports', 'band'], phase: 'ended' })).toBe(
			'North asserts that South no longer supports the RB.'
		);
	});
	it('keeps what is demanded, threatened, expected, predicted and recommended from reading as fact', () => {
		expect(read({ act: 'demands', that: ['south', 'restrains', 'band'] })).toBe(
			'North demands that South restrain the RB.'
		);
		expect(read({ act: 'recommends', that: ['south', 'allied_with', 'band'] })).toBe(
			'North recommends that South be allied with the RB.'
		);
		expect(read({ act: 'expects', that: ['south', 'supports', 'north'] })).toBe(
			'North expects South to support it.'
		);
		expect(read({ act: 'predicts', negated: true, that: ['south', 'restrains', 'band'] })).toBe(
			'North predicts that South may not restrain the RB.'
		);
	});
	it('threatens from its own side with an infinitive, for others with a clause, and keeps the condition', () => {
		expect(
			read({ who: 'army', act: 'threatens', that: ['north', 'attacks', 'south'], condition: 'if it must' })
		).toBe('The army of North threatens to attack South if it must.');
		expect(read({ who: 'ada', act: 'threatens', that: ['north', 'attacks', 'band'] })).toBe(
			'Ada Lark threatens that North will attack the RB.'
		);
	});
	it('puts a claim about a claim as what it answers', () => {
		const denial = claim({
			id: 'src.002',
			who: 'south',
			act: 'denies',
			that: ['south', 'supports', 'rebels']
		});
		expect(read({ act: 'denies', that: { claim: 'src.002' } }, denial)).toBe(
			'North denies that denial: South denies supporting rebels.'
		);
		expect(read({ negated: true, that: { claim: 'src.002' } }, denial)).toBe(
			'North rejects that denial: South denies supporting rebels.'
		);
	});
	it('ends even where claims are about each other in a ring', () => {
		const ring = claim({ id: 'src.002', act: 'denies', that: { claim: 'src.001' } });
		expect(read({ act: 'denies', that: { claim: 'src.002' } }, ring)).toMatch(
			/^North denies that denial: North denies that denial/
		);
	});
	it('gives a statement its actors, its topic and our paraphrase', () => {
		expect(read({ about: ['south'], topic: 'trade-with-north', says: 'Trade is shut.' })).toBe(
			'North says of South (trade with North): Trade is shut.'
		);
		expect(read({ about: ['north', 'south'], topic: 'war', says: 'It won.' })).toBe(
			'North says of itself and South (war): It won.'
		);
	});
	it('adds the time of what is past, and says when the coders inferred it', () => {
		const that = ['south', 'supports', 'band'] as CodedClaim['that'];
		expect(read({ that, when: '2001/2021' })).toBe('North asserts that South supports the RB (2001–2021).');
		expect(read({ that, when: '2025-10-11/2025-10-12', whenBasis: 'inferred' })).toBe(
			'North asserts that South supports the RB (c. 11–12 Oct 2025).'
		);
		expect(read({ that, when: '/2021-08', whenBasis: 'inferred' })).toBe(
			'North asserts that South supports the RB (up to Aug 2021).'
		);
		expect(read({ that, when: '2025-10~', whenBasis: 'inferred' })).toBe(
			'North asserts that South supports the RB.'
		);
		expect(read({ that, when: '2025-11-11', saidOn: '2025-11-11' })).toBe(
			'North asserts that South supports the RB.'
		);
	});
});

describe('claimAttribution', () => {
	const index = indexDossier({
		vocabulary: { typeGroups: {}, acts: [], predicates },
		actors,
		sources: [],
		claims: []
	});
	it('leaves out what the paraphrase above it says already', () => {
		expect(claimAttribution(index, claim({ about: ['south'], topic: 'trade', says: 'It is shut.' }))).toBe(
			'North says of South (trade)'
		);
		expect(claimAttribution(index, claim({ that: ['south', 'supports', 'band'] }))).toBe(
			'North asserts that South supports the RB'
		);
	});
});

describe('tieSentence', () => {
	const index = indexDossier({
		vocabulary: { typeGroups: {}, acts: [], predicates },
		actors,
		sources: [],
		claims: []
	});
	it('uses display labels, and a body without its article is one body', () => {
		expect(tieSentence(index, { subject: 'movement', predicate: 'supports', objects: ['band'] })).toBe(
			'Movement supports RB'
		);
		expect(tieSentence(index, { subject: 'rebels', predicate: 'attacks', objects: ['north'] })).toBe(
			'Rebels attack North'
		);
	});
	it('lists the parties of a mediation and puts common nouns in lower case after the verb', () => {
		expect(
			tieSentence(index, { subject: 'south', predicate: 'mediates_between', objects: ['north', 'rebels'] })
		).toBe('South mediates between North and rebels');
	});
	it('reads ids that the dossier does not hold as their own words', () => {
		expect(tieSentence(index, { subject: 'x', predicate: 'shelters_from', objects: ['y'] })).toBe(
			'x shelters from y'
		);
	});
});
