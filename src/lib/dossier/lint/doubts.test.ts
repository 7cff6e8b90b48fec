import { describe, expect, it } from 'vitest';
import { messagesOf } from './tiny-dossier';

const claim = (more: string, that = '[pakistan, attacks, ttp]') => [
	`id: one.001, who: narrator, act: asserts, that: ${that}${more}`
];

describe('presupposed', () => {
	it('says that the text takes it for granted', () => {
		expect(messagesOf('W05', { claims: claim(', voice: presupposed') })).toEqual([
			'The text takes this for granted and does not say it. Cite a place that does, if there is one.'
		]);
		expect(messagesOf('W05', { claims: claim('') })).toEqual([]);
	});
});

describe('passiveAgent', () => {
	it('says that the doer is not named', () => {
		expect(messagesOf('W08', { claims: claim('', '[somebody, attacks, ttp]') })).toEqual([
			"Who did it is not said ('somebody'). Name the actor from a source that does."
		]);
		expect(messagesOf('W08', { claims: claim('', '[ttp, attacks, somebody]') })).toEqual([]);
	});
});

describe('endedOrNegated', () => {
	it('asks which, when both are set', () => {
		expect(messagesOf('W09', { claims: claim(', negated: true, phase: ended') })[0]).toMatch(/Both are set/);
	});

	it('notices words of the other kind in the paraphrase', () => {
		expect(messagesOf('W09', { claims: claim(', negated: true, says: "They no longer fight."') })).toEqual([
			'Ended or negated? "no longer" says that it held and stopped: use phase: ended.'
		]);
		expect(messagesOf('W09', { claims: claim(', phase: ended, says: "They never fought."') })).toEqual([
			'Ended or negated? "never" says that it did not hold: use negated: true.'
		]);
		expect(messagesOf('W09', { claims: claim(', negated: true, says: "They do not fight."') })).toEqual([]);
	});
});

describe('inferredDate', () => {
	const inferred = claim(', when: "2025-10~", whenBasis: inferred');

	it('asks from what, where nothing explains it', () => {
		expect(messagesOf('W10', { claims: inferred, source: { published: null } })).toEqual([
			"Inferred date: from what? Say it in a note, here or in the source's publishedNote."
		]);
	});

	it('is content with a date of publication or a note', () => {
		expect(messagesOf('W10', { claims: inferred })).toEqual([]);
		const noted = claim(', when: "2025-10~", whenBasis: inferred, note: "By the weekday."');
		expect(messagesOf('W10', { claims: noted, source: { published: null } })).toEqual([]);
	});

	it("asks the same of the source's own date", () => {
		expect(messagesOf('W10', { source: { publishedBasis: 'inferred' } })).toEqual([
			'Inferred date: from what? Say it in publishedNote.'
		]);
	});
});

describe('relativeDate', () => {
	it('counts the claims that hang on a date that is not there', () => {
		const claims = claim(', when: "2025-10~", whenBasis: inferred');
		expect(messagesOf('W11', { claims, source: { published: null } })).toEqual([
			'No publication date, yet 1 claim is dated from it ("now", "last year"). Find the date and add published.'
		]);
		expect(messagesOf('W11', { claims })).toEqual([]);
		expect(messagesOf('W11', { claims: claim(', when: "2025"'), source: { published: null } })).toEqual([]);
	});
});
