import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodedClaim } from '../dossier';
import { claimantOf, indexDossier, isAboutClaim } from '../dossier-index';
import { realFolder } from '../edit/folder.test-support';
import { termsOf } from '../lint/proposition';
import { actSchema, type Claim } from '../schema';
import { claimSentence } from '../sentence';
import { readFolder } from '../write/folder';
import { lexiconOf } from './lexicon';
import { parseSentence } from './parse-sentence';

const dossier = readFolder(realFolder()).dossier!;
const index = indexDossier(dossier);
const lexicon = lexiconOf(index, dossier.vocabulary.typeGroups);
const parse = (text: string, publisher?: string) => parseSentence(lexicon, text, { publisher });

/** What a sentence promises to give back: who, for whom, act and content. */
function essence(claim: Partial<Claim>, who: string | undefined) {
	const { that, act, negated = false, phase, onBehalfOf } = claim;
	const terms = that && !isAboutClaim(that) ? termsOf(index, that) : undefined;
	return {
		...{ who, act, negated, phase, onBehalfOf: onBehalfOf ?? who },
		that: terms ? [terms.subject, terms.predicate?.id, ...terms.objects] : that
	};
}

function comesBack(claim: CodedClaim): boolean {
	const { draft, whole } = parse(claimSentence(index, claim));
	const wanted = JSON.stringify(essence(claim, claimantOf(index, claim)));
	return whole && JSON.stringify(essence(draft, draft.who)) === wanted;
}

describe('parseSentence', () => {
	it('reads every tie claim of the real dossier back from its own sentence, but one', () => {
		const claims = dossier.claims.filter(({ that }) => that !== undefined);
		expect(claims.length).toBeGreaterThan(100);
		// "Pakistani leaders threaten to attack": the sentence does not say that Pakistan would do it.
		expect(claims.filter((claim) => !comesBack(claim)).map(({ id }) => id)).toEqual(['ffr.041']);
	});

	it('reads back any claim whose sentence names both sides', () => {
		// One name each: "Kabul" is two actors, and a list of places says nothing.
		const actor = fc.constantFrom(
			'pakistan',
			'india',
			'ttp',
			'isil-k',
			'pakistan-military',
			'afghan-taliban',
			'dawn'
		);
		const claim = fc.record(
			{
				who: actor,
				act: fc.constantFrom(...actSchema.options),
				that: fc.tuple(actor, fc.constantFrom(...index.predicates.keys()), actor),
				negated: fc.boolean(),
				phase: fc.constantFrom('begun', 'ended', 'paused'),
				onBehalfOf: actor
			},
			{ requiredKeys: ['who', 'act', 'that'] }
		);
		fc.assert(
			fc.property(claim, (part) => {
				const { who, act, phase, that, onBehalfOf = who, negated } = part;
				fc.pre(that[0] !== that[2] && that[1] !== 'mediates_between');
				// A phase has no words where the content is yet to come; "fights no longer" of a denial neither.
				fc.pre(!phase || ['asserts', 'accuses', 'denies', 'acknowledges'].includes(act));
				fc.pre(act !== 'threatens' || [who, onBehalfOf].includes(that[0]) === (that[0] === onBehalfOf));
				fc.pre(act !== 'threatens' || !(who === 'pakistan-military' && that[0] === 'pakistan'));
				void negated;
				const coded = { id: 'ffr.900', source: 'ffr', says: 'So.', ...part } as CodedClaim;
				expect(comesBack(coded), claimSentence(index, coded)).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});

	it('understands aliases, acts in other words, and words that the vocabulary lists beside its predicates', () => {
		expect(parse('Islamabad accused New Delhi of backing anti-Pakistan militants')).toEqual({
			draft: { who: 'pakistan', act: 'accuses', that: ['india', 'supports', 'anti-pakistan-militants'] },
			whole: true,
			missing: [],
			doubts: []
		});
		expect(parse('the TTP admits that it is supported by india').draft).toEqual({
			who: 'ttp',
			act: 'acknowledges',
			that: ['india', 'supports', 'ttp']
		});
		expect(parse('India denies it supports the TTP').draft.that).toEqual(['india', 'supports', 'ttp']);
	});

	it("gives the narrator the source's own voice, named or not", () => {
		const that = ['pakistan', 'fights', 'ttp'];
		expect(parse('Dawn asserts that Pakistan fights the TTP', 'dawn').draft).toMatchObject({
			who: 'narrator',
			that
		});
		expect(parse('Pakistan fights the TTP').draft).toEqual({ who: 'narrator', act: 'asserts', that });
	});

	it('takes up replies, dates and conditions', () => {
		expect(
			parse('India denies supporting the TTP, in reply to ffr.052 and ffr.041').draft.respondsTo
		).toEqual(['ffr.052', 'ffr.041']);
		expect(
			parse('India denies that Pakistan attacks the TTP since 2021-08 on 2025-10-12').draft
		).toMatchObject({
			when: '2021-08/..',
			saidOn: '2025-10-12'
		});
		expect(parse('Pakistan threatens to attack the TTP unless It stops.').draft.condition).toBe(
			'unless It stops'
		);
		expect(parse('India denies ffr.052').draft.that).toEqual({ claim: 'ffr.052' });
		expect(parse('India says of Pakistan (border trade): It is shut.').draft).toEqual({
			...{ who: 'india', act: 'asserts', about: ['pakistan'], topic: 'border-trade', says: 'It is shut.' }
		});
	});

	it('forgives slips in names, and says how it read them', () => {
		const { draft, doubts } = parse('Pakistn accuses Inda of supporting the TTP');
		expect(draft).toMatchObject({ who: 'pakistan', that: ['india', 'supports', 'ttp'] });
		expect(doubts).toEqual(['Names are read as Pakistan, India, TTP.']);
	});

	it('says which other predicate or actor a word could mean', () => {
		expect(parse('Pakistan accuses the Afghan Taliban of sheltering the TTP').doubts).toEqual([
			"'harbours' is meant? It could be 'tolerates'."
		]);
	});

	it.each([
		['', ['Begin with who says it.']],
		['Pakistan', ['Say what Pakistan does: accuses, denies, asserts, acknowledges, demands …']],
		['Pakistan accuses ', ['Name whom Pakistan accuses.']],
		['Pakistan accuses India of', ['Say of what: supporting, harbouring, attacking …']],
		['Pakistan accuses India of supporting', ['Name whom it concerns: the object.']]
	])('says what is missing after "%s"', (text, missing) => {
		const read = parse(text);
		expect(read.whole).toBe(false);
		expect(read.missing).toEqual(expect.arrayContaining(missing));
	});

	it('says what it does not understand, and keeps what it does', () => {
		const { draft, missing } = parse('Pakistan accuses India of dancing with bears');
		expect(missing[0]).toBe("'dancing with bears' is not understood here.");
		expect(draft).toMatchObject({ who: 'pakistan', act: 'accuses' });
	});

	it('comes to an end whatever is typed', () => {
		const piece = fc.constantFrom(
			'Pakistan',
			'accuses',
			'of',
			'that',
			'and',
			',',
			'the',
			'(',
			')',
			'supporting',
			'İ',
			'.'
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'binary' }),
					fc.array(piece, { maxLength: 30 }).map((all) => all.join(' '))
				),
				(text) => {
					expect(parse(text).whole || parse(text).missing.length > 0).toBe(true);
				}
			),
			{ numRuns: 200 }
		);
	});
});
