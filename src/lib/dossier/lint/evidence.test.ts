import { describe, expect, it } from 'vitest';
import { messagesOf } from './tiny-dossier';

const claim = (at: string) => [
	`id: one.001, who: narrator, act: asserts, that: [pakistan, attacks, ttp], at: ${at}`
];
const excerpt = { seen: '{ on: "2026-01-01", how: stored-excerpt }' };

describe('noEvidence', () => {
	it('asks for a place', () => {
		expect(messagesOf('E06', { claims: claim('{ words: "a few words" }') })).toEqual([
			'This claim cites no place in its source. Add a paragraph, page or timestamp.'
		]);
		for (const at of ['{ para: 0 }', '{ page: 3 }', '{ time: "12:30" }']) {
			expect(messagesOf('E06', { claims: claim(at) })).toEqual([]);
		}
	});

	it('is content with anchor words in an excerpt, which has no paragraph numbers', () => {
		expect(messagesOf('E06', { claims: claim('{ words: "a few words" }'), source: excerpt })).toEqual([]);
		expect(messagesOf('E06', { claims: claim('{}'), source: excerpt })).toEqual([
			'This claim cites no place in its source. Add the words it was read in.'
		]);
	});
});

describe('placeOutOfRange', () => {
	const print = 'a'.repeat(64);
	const source = { fingerprints: `{ "0": ${print}, "1": ${print}, "credit": ${print} }` };

	it('says how many paragraphs there are', () => {
		expect(messagesOf('E07', { claims: claim('{ para: 2 }'), source })).toEqual([
			'The source has 1 paragraphs (and credit); you cite 2.'
		]);
	});

	it('knows the title, named paragraphs, and that without fingerprints nothing is known', () => {
		for (const at of ['{ para: 0 }', '{ para: credit }']) {
			expect(messagesOf('E07', { claims: claim(at), source })).toEqual([]);
		}
		expect(messagesOf('E07', { claims: claim('{ para: 400 }') })).toEqual([]);
	});
});

describe('quoteTooLong', () => {
	it("counts the words against the source's limit", () => {
		expect(messagesOf('E09', { claims: claim('{ para: 1, words: "one two three four five six" }') })).toEqual(
			['6 words quoted, limit 5. Shorten it or paraphrase.']
		);
		const source = { rights: '{ status: open, quoteMaxWords: 6 }' };
		expect(
			messagesOf('E09', { claims: claim('{ para: 1, words: "one two three four five six" }'), source })
		).toEqual([]);
	});
});
