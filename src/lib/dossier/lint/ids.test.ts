import { describe, expect, it } from 'vitest';
import { messagesOf } from './tiny-dossier';

const claim = (id: string) => `id: ${id}, who: narrator, act: asserts, that: [pakistan, attacks, ttp]`;

describe('repeatedId', () => {
	it('says which number is free', () => {
		expect(
			messagesOf('E05', { claims: [claim('one.052'), claim('one.052')], source: { next: '99' } })
		).toEqual(['one.052 exists already (retired numbers count). Next free: one.099.']);
	});

	it('counts retired numbers', () => {
		expect(messagesOf('E05', { claims: [claim('one.007')], source: { retired: '[7]' } })).toEqual([
			'one.007 exists already (retired numbers count). Next free: one.090.'
		]);
	});

	it('wants next beyond every number, and the id to begin with the source', () => {
		expect(messagesOf('E05', { claims: [claim('one.090')] })).toEqual([
			"one.090 is taken, yet 'next' says 90. Set next to 91, so that no number is used twice."
		]);
		expect(messagesOf('E05', { claims: [claim('two.001')] })[0]).toMatch(
			/^'two\.001' stands in the source 'one'\./
		);
	});

	it('looks at actors too', () => {
		expect(messagesOf('E05', { actors: ['id: india, type: state, label: "India again"'] })).toEqual([
			"The actor 'india' exists already. Give this one another id."
		]);
	});
});
