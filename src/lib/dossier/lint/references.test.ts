import { describe, expect, it } from 'vitest';
import { foundBy, messagesOf } from './tiny-dossier';

describe('unknownActor', () => {
	it('names the claim, its line and the actor that was probably meant', () => {
		const claims = [
			'id: one.001, who: pakistan, act: accuses, that: [ttp, attacks, pakistan]',
			'id: one.002, who: pakistan, act: accuses, that: [tpp, attacks, pakistan]'
		];
		expect(foundBy('E01', { claims })).toEqual([
			{
				rule: 'E01',
				severity: 'error',
				file: 'sources/one.yaml',
				line: 14,
				claim: 'one.002',
				message: "No actor 'tpp'. Did you mean 'ttp'?"
			}
		]);
	});

	it('looks at every place where a claim, an actor, a source and the header name an actor', () => {
		const found = messagesOf('E01', {
			claims: [
				'id: one.001, who: nobody-a, onBehalfOf: nobody-b, act: accuses, that: [qatar, mediates_between, [india, nobody-c]]',
				'id: one.002, who: narrator, act: asserts, about: [nobody-d], topic: x, where: nobody-e, target: nobody-f, mentions: [nobody-g]'
			],
			source: { publisher: 'nobody-h' },
			actors: ['id: limb, type: person, label: L, partOf: nobody-i'],
			header: ['poles: [nobody-j]', 'views: { wide: { size: [1, 1], at: { nobody-k: [0, 0] } } }']
		});
		expect(
			found
				.map((message) => /nobody-(.)/.exec(message)![1])
				.sort()
				.join('')
		).toBe('abcdefghijk');
		expect(found[0]).toMatch(/Add it to actors\.yaml\.$/);
	});
});

describe('unknownPredicate', () => {
	const claim = (predicate: string) => ({
		claims: [`id: one.001, who: narrator, act: asserts, that: [pakistan, ${predicate}, ttp]`]
	});

	it('offers the predicates that the vocabulary lists for the word', () => {
		expect(messagesOf('E02', claim('shelters'))).toEqual([
			"'shelters' is not in the vocabulary. Nearest: harbours, tolerates."
		]);
	});

	it('offers the one nearest in spelling, or else all', () => {
		expect(messagesOf('E02', claim('atacks'))).toEqual([
			"'atacks' is not in the vocabulary. Nearest: attacks."
		]);
		expect(messagesOf('E02', claim('befuddles'))[0]).toContain('Choose one of: harbours, tolerates, hosts,');
	});

	it('knows inverses', () => {
		expect(messagesOf('E02', claim('harboured_by'))).toEqual([]);
	});
});
